package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;

/// Operations on two views whose types are not known before the program runs: both are
/// converted to the type that holds the values of either, and that type's own operation does
/// the rest.
final class Promotion {
  private Promotion() {}

  static ArrayView combine(Operator operator, ArrayView a, ArrayView b) {
    a.requireSameSize(b);
    TypeCode type = a.typeCode().promote(b.typeCode());
    if (type == TypeCode.FLOAT16) {
      // Computed in float32, as NumPy does.
      ArrayView wide = combine(operator, as(TypeCode.FLOAT32, a), as(TypeCode.FLOAT32, b));
      return wide.convert(type);
    }
    ArrayView right = as(type, b);
    return switch (as(type, a)) {
      case Int8View left ->
          Int8Elementwise.combine(operator, Overflow.THROW, left, (Int8View) right);
      case Uint8View left ->
          Uint8Elementwise.combine(operator, Overflow.THROW, left, (Uint8View) right);
      case Int16View left ->
          Int16Elementwise.combine(operator, Overflow.THROW, left, (Int16View) right);
      case Uint16View left ->
          Uint16Elementwise.combine(operator, Overflow.THROW, left, (Uint16View) right);
      case Int32View left ->
          Int32Elementwise.combine(operator, Overflow.THROW, left, (Int32View) right);
      case Uint32View left ->
          Uint32Elementwise.combine(operator, Overflow.THROW, left, (Uint32View) right);
      case Int64View left ->
          Int64Elementwise.combine(operator, Overflow.THROW, left, (Int64View) right);
      case Uint64View left ->
          Uint64Elementwise.combine(operator, Overflow.THROW, left, (Uint64View) right);
      case Float32View left ->
          Float32Elementwise.combine(
              operator, left, (Float32View) right, Float32View.zeros(left.size));
      case Float64View left ->
          Float64Elementwise.combine(
              operator, left, (Float64View) right, Float64View.zeros(left.size));
      case Float16View left -> throw new AssertionError(left.typeCode());
      case BoolView left ->
          throw new UnsupportedOperationException(
              "no arithmetic on "
                  + left.size
                  + " bools: use and, or, xor and not, or convert them to a number type");
    };
  }

  static BoolView compare(Operator operator, ArrayView a, ArrayView b) {
    a.requireSameSize(b);
    if (ExactComparison.isNeeded(a.typeCode(), b.typeCode())) {
      return ExactComparison.of(operator, a, b);
    }
    TypeCode type = a.typeCode().promote(b.typeCode());
    if (type == TypeCode.FLOAT16 || type == TypeCode.BOOL) {
      TypeCode wider = type == TypeCode.BOOL ? TypeCode.UINT8 : TypeCode.FLOAT32;
      return compare(operator, as(wider, a), as(wider, b));
    }
    ArrayView right = as(type, b);
    return switch (as(type, a)) {
      case Int8View left -> Int8Elementwise.compare(operator, left, (Int8View) right);
      case Uint8View left -> Uint8Elementwise.compare(operator, left, (Uint8View) right);
      case Int16View left -> Int16Elementwise.compare(operator, left, (Int16View) right);
      case Uint16View left -> Uint16Elementwise.compare(operator, left, (Uint16View) right);
      case Int32View left -> Int32Elementwise.compare(operator, left, (Int32View) right);
      case Uint32View left -> Uint32Elementwise.compare(operator, left, (Uint32View) right);
      case Int64View left -> Int64Elementwise.compare(operator, left, (Int64View) right);
      case Uint64View left -> Uint64Elementwise.compare(operator, left, (Uint64View) right);
      case Float32View left -> Float32Elementwise.compare(operator, left, (Float32View) right);
      case Float64View left -> Float64Elementwise.compare(operator, left, (Float64View) right);
      case Float16View left -> throw new AssertionError(left.typeCode());
      case BoolView left -> throw new AssertionError(left.typeCode());
    };
  }

  private static ArrayView as(TypeCode type, ArrayView view) {
    return view.typeCode() == type ? view : view.convert(type);
  }
}
