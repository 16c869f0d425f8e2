package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import java.util.List;

/// Element-wise operations by their names, for tests that hold for every dtype. Integers wrap.
final class Operations {
  private Operations() {}

  /// What an operation makes of a view and the others of its dtype that it takes.
  static ArrayView of(String operation, ArrayView a, List<ArrayView> arrays) {
    ArrayView b = arrays.getLast();
    return switch (a) {
      case Int8View view -> of(operation, view, (Int8View) b, arrays);
      case Uint8View view -> of(operation, view, (Uint8View) b, arrays);
      case Int16View view -> of(operation, view, (Int16View) b, arrays);
      case Uint16View view -> of(operation, view, (Uint16View) b, arrays);
      case Int32View view -> of(operation, view, (Int32View) b, arrays);
      case Uint32View view -> of(operation, view, (Uint32View) b, arrays);
      case Int64View view -> of(operation, view, (Int64View) b, arrays);
      case Uint64View view -> of(operation, view, (Uint64View) b, arrays);
      case Float32View view -> of(operation, view, (Float32View) b, arrays);
      case Float64View view -> of(operation, view, (Float64View) b, arrays);
      case Float16View view -> throw new AssertionError(view);
      case BoolView view -> throw new AssertionError(view);
    };
  }

  /// What an operation on integers makes, in new memory.
  static ArrayView fresh(String operation, Overflow overflow, ArrayView a, ArrayView b) {
    return switch (a) {
      case Int8View v -> Int8Elementwise.combine(operator(operation), overflow, v, (Int8View) b);
      case Uint8View v -> Uint8Elementwise.combine(operator(operation), overflow, v, (Uint8View) b);
      case Int16View v -> Int16Elementwise.combine(operator(operation), overflow, v, (Int16View) b);
      case Uint16View v ->
          Uint16Elementwise.combine(operator(operation), overflow, v, (Uint16View) b);
      case Int32View v -> Int32Elementwise.combine(operator(operation), overflow, v, (Int32View) b);
      case Uint32View v ->
          Uint32Elementwise.combine(operator(operation), overflow, v, (Uint32View) b);
      case Int64View v -> Int64Elementwise.combine(operator(operation), overflow, v, (Int64View) b);
      case Uint64View v ->
          Uint64Elementwise.combine(operator(operation), overflow, v, (Uint64View) b);
      default -> throw new AssertionError(a);
    };
  }

  /// The same in a target.
  static ArrayView into(
      String operation, Overflow overflow, ArrayView a, ArrayView b, ArrayView target) {
    return switch (a) {
      case Int8View v ->
          Int8Elementwise.combine(
              operator(operation), overflow, v, (Int8View) b, (Int8View) target);
      case Uint8View v ->
          Uint8Elementwise.combine(
              operator(operation), overflow, v, (Uint8View) b, (Uint8View) target);
      case Int16View v ->
          Int16Elementwise.combine(
              operator(operation), overflow, v, (Int16View) b, (Int16View) target);
      case Uint16View v ->
          Uint16Elementwise.combine(
              operator(operation), overflow, v, (Uint16View) b, (Uint16View) target);
      case Int32View v ->
          Int32Elementwise.combine(
              operator(operation), overflow, v, (Int32View) b, (Int32View) target);
      case Uint32View v ->
          Uint32Elementwise.combine(
              operator(operation), overflow, v, (Uint32View) b, (Uint32View) target);
      case Int64View v ->
          Int64Elementwise.combine(
              operator(operation), overflow, v, (Int64View) b, (Int64View) target);
      case Uint64View v ->
          Uint64Elementwise.combine(
              operator(operation), overflow, v, (Uint64View) b, (Uint64View) target);
      default -> throw new AssertionError(a);
    };
  }

  /// The same with one element as the operand of all.
  static ArrayView freshScalar(
      String operation, Overflow overflow, ArrayView a, ArrayView operand) {
    return switch (a) {
      case Int8View v ->
          Int8Elementwise.combine(operator(operation), overflow, v, ((Int8View) operand).get(0));
      case Uint8View v ->
          Uint8Elementwise.combine(operator(operation), overflow, v, ((Uint8View) operand).get(0));
      case Int16View v ->
          Int16Elementwise.combine(operator(operation), overflow, v, ((Int16View) operand).get(0));
      case Uint16View v ->
          Uint16Elementwise.combine(
              operator(operation), overflow, v, ((Uint16View) operand).get(0));
      case Int32View v ->
          Int32Elementwise.combine(operator(operation), overflow, v, ((Int32View) operand).get(0));
      case Uint32View v ->
          Uint32Elementwise.combine(
              operator(operation), overflow, v, ((Uint32View) operand).get(0));
      case Int64View v ->
          Int64Elementwise.combine(operator(operation), overflow, v, ((Int64View) operand).get(0));
      case Uint64View v ->
          Uint64Elementwise.combine(
              operator(operation), overflow, v, ((Uint64View) operand).get(0));
      default -> throw new AssertionError(a);
    };
  }

  /// The same in a target.
  static ArrayView intoScalar(
      String operation, Overflow overflow, ArrayView a, ArrayView operand, ArrayView target) {
    return switch (a) {
      case Int8View v ->
          Int8Elementwise.combine(
              operator(operation), overflow, v, ((Int8View) operand).get(0), (Int8View) target);
      case Uint8View v ->
          Uint8Elementwise.combine(
              operator(operation), overflow, v, ((Uint8View) operand).get(0), (Uint8View) target);
      case Int16View v ->
          Int16Elementwise.combine(
              operator(operation), overflow, v, ((Int16View) operand).get(0), (Int16View) target);
      case Uint16View v ->
          Uint16Elementwise.combine(
              operator(operation), overflow, v, ((Uint16View) operand).get(0), (Uint16View) target);
      case Int32View v ->
          Int32Elementwise.combine(
              operator(operation), overflow, v, ((Int32View) operand).get(0), (Int32View) target);
      case Uint32View v ->
          Uint32Elementwise.combine(
              operator(operation), overflow, v, ((Uint32View) operand).get(0), (Uint32View) target);
      case Int64View v ->
          Int64Elementwise.combine(
              operator(operation), overflow, v, ((Int64View) operand).get(0), (Int64View) target);
      case Uint64View v ->
          Uint64Elementwise.combine(
              operator(operation), overflow, v, ((Uint64View) operand).get(0), (Uint64View) target);
      default -> throw new AssertionError(a);
    };
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

  private static Int8View of(String operation, Int8View a, Int8View b, List<ArrayView> arrays) {
    return switch (operation) {
      case "plus" -> a.plus(b, Overflow.WRAP);
      case "minus" -> a.minus(b, Overflow.WRAP);
      case "times" -> a.times(b, Overflow.WRAP);
      case "dividedBy" -> a.dividedBy(b, Overflow.WRAP);
      case "minimum" -> a.minimum(b);
      case "maximum" -> a.maximum(b);
      case "negate" -> a.negate(Overflow.WRAP);
      case "abs" -> a.abs(Overflow.WRAP);
      case "select" -> a.select((BoolView) arrays.get(1), b);
      case "clip" -> {
        Int8View clipped = a.copy();
        clipped.clip(b.get(0), b.get(1));
        yield clipped;
      }
      default -> throw new AssertionError(operation);
    };
  }

  private static Uint8View of(String operation, Uint8View a, Uint8View b, List<ArrayView> arrays) {
    return switch (operation) {
      case "plus" -> a.plus(b, Overflow.WRAP);
      case "minus" -> a.minus(b, Overflow.WRAP);
      case "times" -> a.times(b, Overflow.WRAP);
      case "dividedBy" -> a.dividedBy(b, Overflow.WRAP);
      case "minimum" -> a.minimum(b);
      case "maximum" -> a.maximum(b);
      case "negate" -> a.negate(Overflow.WRAP);
      case "abs" -> a.abs(Overflow.WRAP);
      case "select" -> a.select((BoolView) arrays.get(1), b);
      case "clip" -> {
        Uint8View clipped = a.copy();
        clipped.clip(b.get(0), b.get(1));
        yield clipped;
      }
      default -> throw new AssertionError(operation);
    };
  }

  private static Int16View of(String operation, Int16View a, Int16View b, List<ArrayView> arrays) {
    return switch (operation) {
      case "plus" -> a.plus(b, Overflow.WRAP);
      case "minus" -> a.minus(b, Overflow.WRAP);
      case "times" -> a.times(b, Overflow.WRAP);
      case "dividedBy" -> a.dividedBy(b, Overflow.WRAP);
      case "minimum" -> a.minimum(b);
      case "maximum" -> a.maximum(b);
      case "negate" -> a.negate(Overflow.WRAP);
      case "abs" -> a.abs(Overflow.WRAP);
      case "select" -> a.select((BoolView) arrays.get(1), b);
      case "clip" -> {
        Int16View clipped = a.copy();
        clipped.clip(b.get(0), b.get(1));
        yield clipped;
      }
      default -> throw new AssertionError(operation);
    };
  }

  private static Uint16View of(
      String operation, Uint16View a, Uint16View b, List<ArrayView> arrays) {
    return switch (operation) {
      case "plus" -> a.plus(b, Overflow.WRAP);
      case "minus" -> a.minus(b, Overflow.WRAP);
      case "times" -> a.times(b, Overflow.WRAP);
      case "dividedBy" -> a.dividedBy(b, Overflow.WRAP);
      case "minimum" -> a.minimum(b);
      case "maximum" -> a.maximum(b);
      case "negate" -> a.negate(Overflow.WRAP);
      case "abs" -> a.abs(Overflow.WRAP);
      case "select" -> a.select((BoolView) arrays.get(1), b);
      case "clip" -> {
        Uint16View clipped = a.copy();
        clipped.clip(b.get(0), b.get(1));
        yield clipped;
      }
      default -> throw new AssertionError(operation);
    };
  }

  private static Int32View of(String operation, Int32View a, Int32View b, List<ArrayView> arrays) {
    return switch (operation) {
      case "plus" -> a.plus(b, Overflow.WRAP);
      case "minus" -> a.minus(b, Overflow.WRAP);
      case "times" -> a.times(b, Overflow.WRAP);
      case "dividedBy" -> a.dividedBy(b, Overflow.WRAP);
      case "minimum" -> a.minimum(b);
      case "maximum" -> a.maximum(b);
      case "negate" -> a.negate(Overflow.WRAP);
      case "abs" -> a.abs(Overflow.WRAP);
      case "select" -> a.select((BoolView) arrays.get(1), b);
      case "clip" -> {
        Int32View clipped = a.copy();
        clipped.clip(b.get(0), b.get(1));
        yield clipped;
      }
      default -> throw new AssertionError(operation);
    };
  }

  private static Uint32View of(
      String operation, Uint32View a, Uint32View b, List<ArrayView> arrays) {
    return switch (operation) {
      case "plus" -> a.plus(b, Overflow.WRAP);
      case "minus" -> a.minus(b, Overflow.WRAP);
      case "times" -> a.times(b, Overflow.WRAP);
      case "dividedBy" -> a.dividedBy(b, Overflow.WRAP);
      case "minimum" -> a.minimum(b);
      case "maximum" -> a.maximum(b);
      case "negate" -> a.negate(Overflow.WRAP);
      case "abs" -> a.abs(Overflow.WRAP);
      case "select" -> a.select((BoolView) arrays.get(1), b);
      case "clip" -> {
        Uint32View clipped = a.copy();
        clipped.clip(b.get(0), b.get(1));
        yield clipped;
      }
      default -> throw new AssertionError(operation);
    };
  }

  private static Int64View of(String operation, Int64View a, Int64View b, List<ArrayView> arrays) {
    return switch (operation) {
      case "plus" -> a.plus(b, Overflow.WRAP);
      case "minus" -> a.minus(b, Overflow.WRAP);
      case "times" -> a.times(b, Overflow.WRAP);
      case "dividedBy" -> a.dividedBy(b, Overflow.WRAP);
      case "minimum" -> a.minimum(b);
      case "maximum" -> a.maximum(b);
      case "negate" -> a.negate(Overflow.WRAP);
      case "abs" -> a.abs(Overflow.WRAP);
      case "select" -> a.select((BoolView) arrays.get(1), b);
      case "clip" -> {
        Int64View clipped = a.copy();
        clipped.clip(b.get(0), b.get(1));
        yield clipped;
      }
      default -> throw new AssertionError(operation);
    };
  }

  private static Uint64View of(
      String operation, Uint64View a, Uint64View b, List<ArrayView> arrays) {
    return switch (operation) {
      case "plus" -> a.plus(b, Overflow.WRAP);
      case "minus" -> a.minus(b, Overflow.WRAP);
      case "times" -> a.times(b, Overflow.WRAP);
      case "dividedBy" -> a.dividedBy(b, Overflow.WRAP);
      case "minimum" -> a.minimum(b);
      case "maximum" -> a.maximum(b);
      case "negate" -> a.negate(Overflow.WRAP);
      case "abs" -> a.abs(Overflow.WRAP);
      case "select" -> a.select((BoolView) arrays.get(1), b);
      case "clip" -> {
        Uint64View clipped = a.copy();
        clipped.clip(b.get(0), b.get(1));
        yield clipped;
      }
      default -> throw new AssertionError(operation);
    };
  }

  private static Float32View of(
      String operation, Float32View a, Float32View b, List<ArrayView> arrays) {
    return switch (operation) {
      case "plus" -> a.plus(b);
      case "minus" -> a.minus(b);
      case "times" -> a.times(b);
      case "dividedBy" -> a.dividedBy(b);
      case "minimum" -> a.minimum(b);
      case "maximum" -> a.maximum(b);
      case "negate" -> a.negate();
      case "abs" -> a.abs();
      case "select" -> a.select((BoolView) arrays.get(1), b);
      case "clip" -> {
        Float32View clipped = a.copy();
        clipped.clip(b.get(0), b.get(1));
        yield clipped;
      }
      case "sqrt" -> a.sqrt();
      case "timesPlus" -> a.timesPlus(b.get(0), b.get(1));
      default -> throw new AssertionError(operation);
    };
  }

  private static Float64View of(
      String operation, Float64View a, Float64View b, List<ArrayView> arrays) {
    return switch (operation) {
      case "plus" -> a.plus(b);
      case "minus" -> a.minus(b);
      case "times" -> a.times(b);
      case "dividedBy" -> a.dividedBy(b);
      case "minimum" -> a.minimum(b);
      case "maximum" -> a.maximum(b);
      case "negate" -> a.negate();
      case "abs" -> a.abs();
      case "select" -> a.select((BoolView) arrays.get(1), b);
      case "clip" -> {
        Float64View clipped = a.copy();
        clipped.clip(b.get(0), b.get(1));
        yield clipped;
      }
      case "sqrt" -> a.sqrt();
      case "timesPlus" -> a.timesPlus(b.get(0), b.get(1));
      default -> throw new AssertionError(operation);
    };
  }
}
