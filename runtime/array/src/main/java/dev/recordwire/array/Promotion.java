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
      case NumberView<?> left -> combine(operator, left, right);
      case ConvertingView<?> left ->
          throw new UnsupportedOperationException(
              "no arithmetic on "
                  + left.size
                  + " bools: use and, or, xor and not, or convert them to a number type");
    };
  }

  private static <V extends NumberView<V>> V combine(
      Operator operator, NumberView<V> a, ArrayView b) {
    return a.combined(operator, a.like(b));
  }

  static BoolView compare(Operator operator, ArrayView a, ArrayView b) {
    a.requireSameSize(b);
    if (ExactComparison.isNeeded(a.typeCode(), b.typeCode())) {
      BoolView mask = BoolView.zeros(a.size);
      ExactComparison.compare(operator, a, b, mask);
      return mask;
    }
    TypeCode type = a.typeCode().promote(b.typeCode());
    if (type == TypeCode.FLOAT16 || type == TypeCode.BOOL) {
      TypeCode wider = type == TypeCode.BOOL ? TypeCode.UINT8 : TypeCode.FLOAT32;
      return compare(operator, as(wider, a), as(wider, b));
    }
    BoolView mask = BoolView.zeros(a.size);
    compare(operator, (NumberView<?>) as(type, a), as(type, b), mask);
    return mask;
  }

  private static <V extends NumberView<V>> void compare(
      Operator operator, NumberView<V> a, ArrayView b, BoolView mask) {
    a.compare(operator, a.like(b), mask);
  }

  private static ArrayView as(TypeCode type, ArrayView view) {
    return view.typeCode() == type ? view : view.convert(type);
  }
}
