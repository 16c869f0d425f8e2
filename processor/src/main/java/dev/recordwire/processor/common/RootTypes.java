package dev.recordwire.processor.common;

import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/// The types that processors see: the types of the compiler's input files, and generated types.
///
/// javac finds further sources on its source path and compiles them without calling a processor.
public final class RootTypes {
  private final Set<String> names = new HashSet<>();
  private final boolean areAll;

  public RootTypes() {
    this(false);
  }

  private RootTypes(boolean areAll) {
    this.areAll = areAll;
  }

  /// Returns a view of all types, for a check outside of the rounds.
  public static RootTypes all() {
    return new RootTypes(true);
  }

  public void add(RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements())
        .forEach(type -> names.add(type.getQualifiedName().toString()));
  }

  /// Returns the reason why a type has no generated class beside it, in words that name the type;
  /// nothing where it has that class, or will have it.
  ///
  /// @param what the relation of the class to the type, as in `codec`
  public Optional<String> lacking(
      TypeElement type, String what, ClassType generated, Elements elements) {
    if (elements.getTypeElement(generated.toString()) != null) {
      return Optional.empty();
    }
    String subject = "the %s %s, which ".formatted(JavaTypes.kind(type), type);
    // For a compiler without files, the error will be the missing class.
    if (fileOf(type, elements).equals(Optional.of(JavaFileObject.Kind.CLASS))) {
      return Optional.of(
          "%swas compiled without its %s %s: compile it with Recordwire's processor"
              .formatted(subject, what, generated.simpleName()));
    }
    return isImplicit(type, elements)
        ? Optional.of(
            subject
                + "is compiled implicitly, from the source path, so the processor does not see"
                + " it: name its file on javac's command line, or compile it"
                + " with Recordwire's"
                + " processor first and put it on the class path")
        : Optional.empty();
  }

  /// Returns whether the type's source is compiled without processors.
  private boolean isImplicit(TypeElement type, Elements elements) {
    return !areAll
        && fileOf(type, elements).equals(Optional.of(JavaFileObject.Kind.SOURCE))
        && !names.contains(outermost(type).getQualifiedName().toString());
  }

  /// Returns the kind of file that a type comes from, or nothing for a compiler without files.
  private static Optional<JavaFileObject.Kind> fileOf(TypeElement type, Elements elements) {
    try {
      return Optional.ofNullable(elements.getFileObjectOf(type)).map(JavaFileObject::getKind);
    } catch (UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /// Returns the top-level type around a type, or the type itself.
  static TypeElement outermost(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer ? outermost(outer) : type;
  }
}
