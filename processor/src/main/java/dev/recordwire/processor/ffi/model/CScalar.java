package dev.recordwire.processor.ffi.model;

import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import java.util.List;
import java.util.Optional;

/// One value as Java has it and as C does: the same, unless an annotation says that C's is
/// unsigned.
///
/// @param type what the user's code has
/// @param stated what an annotation says that C has
public record CScalar(Primitive type, Optional<ScalarType> stated) {
  private static final List<ScalarType> UNSIGNED =
      List.of(ScalarType.UINT8, ScalarType.UINT16, ScalarType.UINT32, ScalarType.UINT64);

  /// What the type is in C without an annotation.
  public static CScalar natural(Primitive type) {
    return new CScalar(type, Optional.empty());
  }

  /// What passes through a method handle: of C's size, whatever its sign.
  public Primitive carrier() {
    return stated.isEmpty()
        ? type
        : switch (stated.get()) {
          case UINT8 -> new Primitive("byte");
          case UINT16 -> new Primitive("char");
          case UINT32 -> new Primitive("int");
          default -> type;
        };
  }

  /// Whether the user's type has values that C's has not.
  public boolean isConverted() {
    return !carrier().equals(type);
  }

  /// Whether it is a whole number that may be negative.
  public boolean isSigned() {
    return isWhole() && stated.stream().noneMatch(UNSIGNED::contains);
  }

  /// Whether it is a whole number.
  public boolean isWhole() {
    return Primitives.isWhole(type);
  }

  /// The type as it is declared, such as `@Uint8 int`.
  public String declaration() {
    return stated.map(scalar -> "@" + scalar.className() + " ").orElse("") + type.name();
  }
}
