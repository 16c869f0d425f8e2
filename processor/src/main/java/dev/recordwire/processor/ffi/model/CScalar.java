package dev.recordwire.processor.ffi.model;

import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import java.util.List;
import java.util.Optional;

/// One value in Java and in C: of the same type, unless an annotation makes C's unsigned.
///
/// @param type the Java type
/// @param explicit the C type by the annotation
public record CScalar(Primitive type, Optional<ScalarType> explicit) {
  private static final List<ScalarType> UNSIGNED =
      List.of(ScalarType.UINT8, ScalarType.UINT16, ScalarType.UINT32, ScalarType.UINT64);

  /// Returns a type's scalar without an annotation.
  public static CScalar natural(Primitive type) {
    return new CScalar(type, Optional.empty());
  }

  /// The type in a method handle: of C's size, whatever the sign.
  public Primitive carrier() {
    return explicit.isEmpty()
        ? type
        : switch (explicit.get()) {
          case UINT8 -> new Primitive("byte");
          case UINT16 -> new Primitive("char");
          case UINT32 -> new Primitive("int");
          default -> type;
        };
  }

  /// Returns whether the Java type has values that the C type does not have.
  public boolean isConverted() {
    return !carrier().equals(type);
  }

  /// Returns whether the type is a signed whole number.
  public boolean isSigned() {
    return isWhole() && explicit.stream().noneMatch(UNSIGNED::contains);
  }

  /// Returns whether the type is a whole number.
  public boolean isWhole() {
    return Primitives.isWhole(type);
  }

  /// The type as it is declared, such as `@Uint8 int`.
  public String declaration() {
    return explicit.map(scalar -> "@" + scalar.className() + " ").orElse("") + type.name();
  }
}
