package dev.recordwire.processor.codec.model;

/// The kind of a set's elements or a map's keys, by the names of the runtime's `KeyKind`.
public enum KeyKinds {
  PLAIN,
  FLOAT16,
  DECIMAL,
  HASHED;

  /// Returns whether a reader checks more than a hash table does.
  public boolean isAskedOnReading() {
    return this == DECIMAL || this == HASHED;
  }

  public static KeyKinds of(WireType type) {
    return switch (type) {
      case WireType.BigNumber(NumberType number) -> number == NumberType.DECIMAL ? DECIMAL : PLAIN;
      // LocalDateTime is Comparable to a supertype, so hash tables do not use its order.
      case WireType.Value(ValueType value) -> value == ValueType.DATETIME ? HASHED : PLAIN;
      case WireType.Scalar(ScalarType scalar, _) -> scalar == ScalarType.FLOAT16 ? FLOAT16 : PLAIN;
      case WireType.Text text -> text.isView() ? HASHED : PLAIN;
      case WireType.FixedText text -> text.isView() ? HASHED : PLAIN;
      case WireType.Enumeration _ -> PLAIN;
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

  /// Returns whether values of a type never change, so that a record of such values does not
  /// either.
  public static boolean isConstant(WireType type) {
    return switch (type) {
      case WireType.Optional optional -> isConstant(optional.value());
      default -> of(type) == PLAIN || type instanceof WireType.Value;
    };
  }
}
