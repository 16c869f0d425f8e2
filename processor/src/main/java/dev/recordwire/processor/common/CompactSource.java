package dev.recordwire.processor.common;

import com.google.auto.common.MoreElements;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/// The types of compact source files, which generated code can't name: the compiler declares the
/// class around them, and no other file can name that class.
public final class CompactSource {
  private CompactSource() {}

  /// Returns whether a type is declared in a compact source file.
  ///
  /// The compiler's class is final, in the unnamed package, and not found by its name.
  public static boolean contains(TypeElement type, Elements elements) {
    TypeElement outermost = RootTypes.outermost(type);
    return !outermost.equals(type)
        && outermost.getKind() == ElementKind.CLASS
        && outermost.getModifiers().equals(Set.of(Modifier.FINAL))
        && MoreElements.getPackage(outermost).isUnnamed()
        && elements.getTypeElement(elements.getModuleOf(outermost), outermost.getQualifiedName())
            == null;
  }

  /// Returns the error and the remedy for such a type.
  ///
  /// @param generated the class that can't name the type, as in `codec`
  public static String text(TypeElement type, String generated) {
    return ("%1$s is declared in a compact source file, whose class no other file can name, so its"
            + " %2$s can't name %1$s: declare it in a file of its own")
        .formatted(type.getSimpleName(), generated);
  }
}
