package dev.recordwire.processor.codec.model;

/// Says which of the runtime's kinds of keys the elements of a set, or the keys of a map, are.
public enum KeyKinds {
  PLAIN,
  FLOAT16,
  DECIMAL,
  HASHED;

  /// Whether a reader asks more of them than a hash table does.
  public boolean isAskedOnReading() {
    return this == DECIMAL || this == HASHED;
  }

  public static KeyKinds of(WireType type) {
    return switch (type) {
      case WireType.BigNumber(NumberType number) -> number == NumberType.DECIMAL ? DECIMAL : PLAIN;
      // LocalDateTime is Comparable to an interface of it, which hash tables do not go by.
      case WireType.Value(ValueType value) -> value == ValueType.DATETIME ? HASHED : PLAIN;
      case WireType.Scalar(ScalarType scalar, _) -> scalar == ScalarType.FLOAT16 ? FLOAT16 : PLAIN;
      case WireType.Text _, WireType.FixedText _, WireType.Enumeration _ -> PLAIN;
      case WireType.Bounded bounded -> of(bounded.type());
      case WireType.FixedArray _,
          WireType.Array _,
          WireType.View _,
          WireType.Binary _,
          WireType.Nested _,
          WireType.Adapted _,
          WireType.AdaptedFixed _,
          WireType.Compound _ ->
          HASHED;
    };
  }

  /// Whether a value of a type never changes, and so neither does a record of such.
  public static boolean isConstant(WireType type) {
    return switch (type) {
      case WireType.Optional optional -> isConstant(optional.value());
      default -> of(type) == PLAIN || type instanceof WireType.Value;
    };
  }
}
