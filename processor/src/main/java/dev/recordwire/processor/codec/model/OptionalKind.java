package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.Optional;
import java.util.stream.Stream;

/// The Java form of a value that may be absent.
public enum OptionalKind {
  /// An `Optional` of any type.
  OPTIONAL("Optional"),
  OPTIONAL_INT("OptionalInt", "int"),
  OPTIONAL_LONG("OptionalLong", "long"),
  OPTIONAL_DOUBLE("OptionalDouble", "double"),
  /// A reference that may be null.
  NULLABLE;

  @SuppressWarnings("ImmutableEnumChecker") // an Optional of an immutable type is immutable
  private final Optional<ClassType> type;

  @SuppressWarnings("ImmutableEnumChecker") // JavaType's records are immutable
  private final Optional<JavaType> primitive;

  OptionalKind() {
    type = Optional.empty();
    primitive = Optional.empty();
  }

  OptionalKind(String type) {
    this.type = Optional.of(JavaType.topLevel("java.util", type));
    primitive = Optional.empty();
  }

  OptionalKind(String type, String primitive) {
    this.type = Optional.of(JavaType.topLevel("java.util", type));
    this.primitive = Optional.of(new JavaType.Primitive(primitive));
  }

  /// Returns the kind that is of this class, if one is.
  public static Optional<OptionalKind> of(JavaType type) {
    return Stream.of(values()).filter(kind -> kind.type.equals(Optional.of(type))).findFirst();
  }

  /// The class; nothing for a reference that may be null.
  public Optional<ClassType> type() {
    return type;
  }

  /// The primitive in the class, where the class determines it.
  public Optional<JavaType> primitive() {
    return primitive;
  }
}
