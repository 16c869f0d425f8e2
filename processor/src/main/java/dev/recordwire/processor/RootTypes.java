package dev.recordwire.processor;

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
final class RootTypes {
  private final Set<String> names = new HashSet<>();

  void add(RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements())
        .forEach(type -> names.add(type.getQualifiedName().toString()));
  }

  /// Whether a type is compiled from a source that processors do not see.
  boolean isImplicit(TypeElement type, Elements elements) {
    return fileOf(type, elements).equals(Optional.of(JavaFileObject.Kind.SOURCE))
        && !names.contains(outermost(type).getQualifiedName().toString());
  }

  /// The kind of file that a type comes from, or nothing where the compiler keeps no files.
  static Optional<JavaFileObject.Kind> fileOf(TypeElement type, Elements elements) {
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
