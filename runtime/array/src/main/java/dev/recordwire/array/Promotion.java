package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.number.Floats;

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

  /// With one number, which takes the type of floating-point elements.
  static ArrayView combine(Operator operator, ArrayView a, double operand) {
    return switch (a) {
      case Float64View view -> view.combined(operator, operand, Float64View.zeros(a.size));
      case Float32View view -> view.combined(operator, (float) operand, Float32View.zeros(a.size));
      case Float16View view ->
          combine(operator, as(TypeCode.FLOAT32, view), rounded(operand)).convert(TypeCode.FLOAT16);
      case IntegerView<?> view -> combine(operator, as(TypeCode.FLOAT64, view), operand);
      case BoolView view -> combine(operator, as(TypeCode.FLOAT64, view), operand);
    };
  }

  /// An elementary function of two numbers, in float64 where neither view has floating-point
  /// numbers.
  static ArrayView combineFloats(Operator function, ArrayView a, ArrayView b) {
    return switch (a.typeCode().promote(b.typeCode())) {
      case FLOAT16, FLOAT32, FLOAT64 -> combine(function, a, b);
      default -> combine(function, as(TypeCode.FLOAT64, a), as(TypeCode.FLOAT64, b));
    };
  }

  /// An elementary function of one number.
  static ArrayView change(Operator function, ArrayView a) {
    return switch (a) {
      case FloatView<?> view -> view.changed(function);
      case Float16View view ->
          change(function, as(TypeCode.FLOAT32, view)).convert(TypeCode.FLOAT16);
      case IntegerView<?> view -> change(function, as(TypeCode.FLOAT64, view));
      case BoolView view -> change(function, as(TypeCode.FLOAT64, view));
    };
  }

  /// The nearest float16.
  private static double rounded(double operand) {
    return Float.float16ToFloat(Floats.toFloat16(operand));
  }

  /// With one number, as the number that it is.
  static BoolView compare(Operator operator, ArrayView a, double operand) {
    Float64View one = Float64View.full(FilledBlocks.length(a.size), operand);
    BoolView mask = BoolView.zeros(a.size);
    for (long first = 0; first < a.size; first += one.size) {
      long end = Math.min(first + one.size, a.size);
      mask.slice(first, end)
          .takeFrom(compare(operator, a.slice(first, end), one.slice(0, end - first)));
    }
    return mask;
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

  static ArrayView concatenate(ArrayView... views) {
    if (views.length == 0) {
      throw new IllegalArgumentException(
          "of no views the type is not known: pass one, or use concatenate of a type");
    }
    TypeCode type = views[0].typeCode();
    for (ArrayView view : views) {
      type = type.promote(view.typeCode());
    }
    ArrayView[] converted = new ArrayView[views.length];
    for (int i = 0; i < views.length; i++) {
      converted[i] = as(type, views[i]);
    }
    return (ArrayView) RearrangedElements.concatenate(converted[0], converted);
  }

  private static ArrayView as(TypeCode type, ArrayView view) {
    return view.typeCode() == type ? view : view.convert(type);
  }
}
