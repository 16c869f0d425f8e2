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

/// The types that processors get to see: those of the files that the compiler was given, and those
/// that were generated.
///
/// javac finds further sources on its source path and compiles them without asking a processor.
public final class RootTypes {
  private final Set<String> names = new HashSet<>();
  private final boolean areAll;

  public RootTypes() {
    this(false);
  }

  private RootTypes(boolean areAll) {
    this.areAll = areAll;
  }

  /// All types, for one who comes later and asks for none that was not generated.
  public static RootTypes all() {
    return new RootTypes(true);
  }

  public void add(RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements())
        .forEach(type -> names.add(type.getQualifiedName().toString()));
  }

  /// Why a type lacks the class that is generated beside it, in words that name the type; nothing
  /// where it has that class, or will have it.
  ///
  /// @param what what the class is to the type, as in `codec`
  public Optional<String> lacking(
      TypeElement type, String what, ClassType generated, Elements elements) {
    if (elements.getTypeElement(generated.toString()) != null) {
      return Optional.empty();
    }
    String subject = "the %s %s, which ".formatted(JavaTypes.kind(type), type);
    // Of a compiler that keeps no files, the error will be the missing class.
    if (fileOf(type, elements).equals(Optional.of(JavaFileObject.Kind.CLASS))) {
      return Optional.of(
          "%swas compiled without its %s %s: compile it with Recordwire's processor"
              .formatted(subject, what, generated.simpleName()));
    }
    return isImplicit(type, elements)
        ? Optional.of(
            subject
                + "is compiled implicitly, from the source path, so that the processor does not see"
                + " it: name its file on javac's command line, or compile it with Recordwire's"
                + " processor before, onto the class path")
        : Optional.empty();
  }

  /// Whether a type is compiled from a source that processors do not see.
  private boolean isImplicit(TypeElement type, Elements elements) {
    return !areAll
        && fileOf(type, elements).equals(Optional.of(JavaFileObject.Kind.SOURCE))
        && !names.contains(outermost(type).getQualifiedName().toString());
  }

  /// The kind of file that a type comes from, or nothing where the compiler keeps no files.
  private static Optional<JavaFileObject.Kind> fileOf(TypeElement type, Elements elements) {
    try {
      return Optional.ofNullable(elements.getFileObjectOf(type)).map(JavaFileObject::getKind);
    } catch (UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /// The type of the file's top level that a type is in, or is.
  static TypeElement outermost(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer ? outermost(outer) : type;
  }
}
