package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.statistics.ArgSort;

/// Masks of what holds for elements of any type.
final class ElementTests {
  /// The key of 0.0, and the one below it, which is that of -0.0.
  private static final long ZERO = ArgSort.key(0.0);

  private static final long NEGATIVE_ZERO = ArgSort.key(-0.0);
  private static final long INFINITY = ArgSort.key(Double.POSITIVE_INFINITY);

  private ElementTests() {}

  /// The answers to a question that an operator of one number is.
  static BoolView of(Operator operator, ArrayView view) {
    return switch (view) {
      case FloatView<?> floats -> floats.tested(operator);
      case Float16View halves -> of(operator, halves.convert(TypeCode.FLOAT32));
      case IntegerView<?> integers -> ofWhole(operator, integers);
      case BoolView bools -> ofWhole(operator, bools);
    };
  }

  private static BoolView ofWhole(Operator operator, ArrayView view) {
    if (operator == Operator.SIGN_BIT) {
      return of(operator, view.convert(TypeCode.FLOAT64));
    }
    BoolView answers = BoolView.zeros(view.size);
    answers.fill(operator == Operator.IS_FINITE);
    return answers;
  }

  /// Whether elements differ by no more than a tolerance.
  static BoolView areClose(ArrayView a, ArrayView b, Tolerance tolerance) {
    BoolView answers = BoolView.zeros(a.size);
    tolerance.ask(
        a,
        b,
        (first, count, block) -> {
          answers.writeLongs(block, count, first);
          return true;
        });
    return answers;
  }

  /// Whether elements are among others, as the exact numbers that both are.
  static BoolView areIn(ArrayView view, ArrayView values) {
    if (ExactComparison.isNeeded(view.typeCode(), values.typeCode())) {
      return areIn(view, representable(values, view.typeCode()));
    }
    TypeCode type = view.typeCode().promote(values.typeCode());
    // NaN comes after all numbers, and is none of them.
    SortedKeys known =
        SortedKeys.of(keys(values, type), type.isFloat() ? INFINITY : Long.MAX_VALUE);
    long[] keys = keys(view, type);
    for (int i = 0; i < keys.length; i++) {
      keys[i] = known.contains(keys[i]) ? 1 : 0;
    }
    BoolView answers = BoolView.zeros(view.size);
    answers.writeLongs(keys, keys.length, 0);
    return answers;
  }

  /// The elements that a type has, in that type.
  private static ArrayView representable(ArrayView view, TypeCode type) {
    ArrayView numbers = view.filter(view.isFinite());
    ArrayView converted = numbers.convert(type, Overflow.SATURATE);
    return converted.filter(converted.equalTo(numbers));
  }

  private static long[] keys(ArrayView view, TypeCode type) {
    long[] keys = OrderKeys.of(view.typeCode() == type ? view : view.convert(type));
    for (int i = 0; type.isFloat() && i < keys.length; i++) {
      keys[i] = keys[i] == NEGATIVE_ZERO ? ZERO : keys[i];
    }
    return keys;
  }
}
