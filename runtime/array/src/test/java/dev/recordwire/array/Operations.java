package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import java.util.List;

/// Element-wise operations by their names, for tests that hold for every dtype. Integers wrap.
final class Operations {
  private Operations() {}

  /// The result of an operation on a view and the others of its dtype that it takes.
  static ArrayView of(String operation, ArrayView a, List<ArrayView> arrays) {
    return switch (a) {
      case IntegerView<?> view -> ofIntegers(operation, view, arrays);
      case FloatView<?> view -> ofFloats(operation, view, arrays);
      case ConvertingView<?> view -> throw new AssertionError(view);
    };
  }

  /// The result of an operation on integers, in new memory.
  static ArrayView fresh(String operation, Overflow overflow, ArrayView a, ArrayView b) {
    return combined(operation, overflow, (IntegerView<?>) a, b);
  }

  private static <V extends IntegerView<V>> V combined(
      String operation, Overflow overflow, IntegerView<V> a, ArrayView b) {
    return a.combined(operator(operation), overflow, like(a, b));
  }

  /// The same in a target.
  static ArrayView into(
      String operation, Overflow overflow, ArrayView a, ArrayView b, ArrayView target) {
    return combined(operation, overflow, (IntegerView<?>) a, b, target);
  }

  private static <V extends IntegerView<V>> V combined(
      String operation, Overflow overflow, IntegerView<V> a, ArrayView b, ArrayView target) {
    return a.combined(operator(operation), overflow, like(a, b), like(a, target));
  }

  /// The same with one element as the operand of all.
  static ArrayView freshScalar(
      String operation, Overflow overflow, ArrayView a, ArrayView operand) {
    Operator operator = operator(operation);
    return switch ((IntegerView<?>) a) {
      case IntView<?> view -> view.combined(operator, overflow, (int) element(operand, 0));
      case LongView<?> view -> view.combined(operator, overflow, element(operand, 0));
    };
  }

  /// The same in a target.
  static ArrayView intoScalar(
      String operation, Overflow overflow, ArrayView a, ArrayView operand, ArrayView target) {
    return intoScalar(operator(operation), overflow, (IntegerView<?>) a, operand, target);
  }

  private static ArrayView intoScalar(
      Operator operator, Overflow overflow, IntegerView<?> a, ArrayView operand, ArrayView target) {
    return switch (a) {
      case IntView<?> view -> intoScalar(operator, overflow, view, element(operand, 0), target);
      case LongView<?> view -> intoScalar(operator, overflow, view, element(operand, 0), target);
    };
  }

  private static <V extends IntView<V>> V intoScalar(
      Operator operator, Overflow overflow, IntView<V> a, long operand, ArrayView target) {
    return a.combined(operator, overflow, (int) operand, like(a, target));
  }

  private static <V extends LongView<V>> V intoScalar(
      Operator operator, Overflow overflow, LongView<V> a, long operand, ArrayView target) {
    return a.combined(operator, overflow, operand, like(a, target));
  }

  private static Operator operator(String operation) {
    return switch (operation) {
      case "plus" -> Operator.PLUS;
      case "minus" -> Operator.MINUS;
      case "times" -> Operator.TIMES;
      case "dividedBy" -> Operator.DIVIDED_BY;
      default -> throw new AssertionError(operation);
    };
  }

  private static <V extends IntegerView<V>> V ofIntegers(
      String operation, IntegerView<V> a, List<ArrayView> arrays) {
    V b = like(a, arrays.getLast());
    return switch (operation) {
      case "plus" -> a.plus(b, Overflow.WRAP);
      case "minus" -> a.minus(b, Overflow.WRAP);
      case "times" -> a.times(b, Overflow.WRAP);
      case "dividedBy" -> a.dividedBy(b, Overflow.WRAP);
      case "mod" -> a.mod(b);
      case "floorDivide" -> a.floorDivide(b);
      case "sign" -> a.sign();
      case "minimum" -> a.minimum(b);
      case "maximum" -> a.maximum(b);
      case "negate" -> a.negate(Overflow.WRAP);
      case "abs" -> a.abs(Overflow.WRAP);
      case "select" -> a.select((BoolView) arrays.get(1), b);
      case "clip" -> {
        V clipped = a.copy();
        switch ((IntegerView<?>) clipped) {
          case IntView<?> view -> view.clip((int) element(b, 0), (int) element(b, 1));
          case LongView<?> view -> view.clip(element(b, 0), element(b, 1));
        }
        yield clipped;
      }
      default -> throw new AssertionError(operation);
    };
  }

  private static <V extends FloatView<V>> V ofFloats(
      String operation, FloatView<V> a, List<ArrayView> arrays) {
    V b = like(a, arrays.getLast());
    return switch (operation) {
      case "plus" -> a.plus(b);
      case "minus" -> a.minus(b);
      case "times" -> a.times(b);
      case "dividedBy" -> a.dividedBy(b);
      case "minimum" -> a.minimum(b);
      case "maximum" -> a.maximum(b);
      case "negate" -> a.negate();
      case "floor" -> a.floor();
      case "ceil" -> a.ceil();
      case "rint" -> a.rint();
      case "trunc" -> a.trunc();
      case "reciprocal" -> a.reciprocal();
      case "square" -> a.square();
      case "fmin" -> a.fmin(b);
      case "fmax" -> a.fmax(b);
      case "mod" -> a.mod(b);
      case "floorDivide" -> a.floorDivide(b);
      case "abs" -> a.abs();
      case "select" -> a.select((BoolView) arrays.get(1), b);
      case "clip" -> {
        V clipped = a.copy();
        switch ((FloatView<?>) clipped) {
          case Float32View view -> view.clip((float) b.getAsDouble(0), (float) b.getAsDouble(1));
          case Float64View view -> view.clip(b.getAsDouble(0), b.getAsDouble(1));
        }
        yield clipped;
      }
      case "sqrt" -> a.sqrt();
      case "timesPlus" -> timesPlus(a, b.getAsDouble(0), b.getAsDouble(1));
      default -> throw new AssertionError(operation);
    };
  }

  private static <V extends FloatView<V>> V timesPlus(
      FloatView<V> a, double factor, double addend) {
    return like(
        a,
        switch ((FloatView<?>) a) {
          case Float32View view -> view.timesPlus((float) factor, (float) addend);
          case Float64View view -> view.timesPlus(factor, addend);
        });
  }

  @SuppressWarnings("unchecked") // two views of one dtype are of one class
  private static <V extends NumberView<V>> V like(NumberView<V> a, ArrayView b) {
    return (V) a.getClass().cast(b);
  }

  private static long element(ArrayView integers, long index) {
    long[] element = new long[1];
    integers.readLongs(index, 1, element);
    return element[0];
  }
}
