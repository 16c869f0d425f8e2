package dev.recordwire.processor.common;

import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/// The message for a class that can't be generated, with the class or file that has its name.
public final class NameConflict {
  /// A constant of each generated class.
  private final String constant;

  private final Set<ClassType> written;
  private final Elements elements;

  /// @param constant the name of a field that each class of this kind has
  /// @param written the classes that this compilation has generated
  public NameConflict(String constant, Set<ClassType> written, Elements elements) {
    this.constant = constant;
    this.written = Set.copyOf(written);
    this.elements = elements;
  }

  /// Returns the error and the remedy, after the compiler's message.
  ///
  /// @param what the relation of the class to the type, as in `codec`
  /// @param failure the compiler's message
  public String text(String type, String what, ClassType generated, FilerException failure) {
    TypeElement there = elements.getTypeElement(generated.toString());
    if (there == null && !written.contains(generated)) {
      return "%s's %s %s can't be written: %s"
              .formatted(type, what, generated, failure.getMessage())
          + ". Give the compiler a folder for it that is neither among its sources nor its classes";
    }
    if (there == null || !isGenerated(there)) {
      return "%s's %s would be %s, which is a class already: rename one of them"
          .formatted(type, what, generated);
    }
    return isClassFile(there)
        ? ("%s, the %s of %s, was generated before, and is on the class path: take the compiler's"
                + " output off its class path")
            .formatted(generated, what, type)
        : ("%s, the %s of %s, is generated, and is among the sources too: take it, or its folder,"
                + " from the sources")
            .formatted(generated, what, type);
  }

  private boolean isGenerated(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .map(Element::getSimpleName)
        .anyMatch(name -> name.contentEquals(constant));
  }

  private boolean isClassFile(TypeElement type) {
    try {
      JavaFileObject file = elements.getFileObjectOf(type);
      return file != null && file.getKind() == JavaFileObject.Kind.CLASS;
    } catch (UnsupportedOperationException e) {
      return true; // a compiler without files finds its classes on its class path
    }
  }
}
