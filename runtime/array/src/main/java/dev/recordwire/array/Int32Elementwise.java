package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Int32Arithmetic;
import dev.recordwire.array.internal.kernel.Int32Comparison;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.OverflowRule;
import dev.recordwire.array.internal.kernel.Variants;
import dev.recordwire.array.internal.number.IntegerRanges;

// dtype computed: int operand, int low, int high, Integer.toString, Integer.compare
// dtype uint64: Integer.toString -> Long.toUnsignedString
// dtype uint64: Integer.compare -> Long.compareUnsigned
/// Element by element operations on int32, whatever the operator: line up what is read and
/// what is written, and call the loops that fit.
///
/// A target may be one of the sources, or overlap one: what would be overwritten before it is
/// read is copied first.
final class Int32Elementwise {
  /// How many elements are tried at a time before any is changed.
  private static final long TRIAL = 256;

  private static final Variants<Int32Arithmetic> ARITHMETIC = Variants.load(Int32Arithmetic.class);
  private static final Variants<Int32Comparison> COMPARISON = Variants.load(Int32Comparison.class);

  private Int32Elementwise() {}

  /// Combines into new memory.
  static void fill(
      Operator operator, Overflow overflow, MemoryWindow a, MemoryWindow b, MemoryWindow to) {
    a.requireSameSize(b);
    MemoryWindow left = a.direct();
    MemoryWindow right = b.direct();
    long refused = run(operator, overflow.range(), left, right, to);
    if (refused >= 0) {
      throw refusal(operator, a, refused, right.elementToString(refused));
    }
  }

  /// Combines into a target; if an element is refused, nothing has changed.
  static void combine(
      Operator operator, Overflow overflow, MemoryWindow a, MemoryWindow b, MemoryWindow target) {
    a.requireSameSize(b);
    a.requireSameSize(target);
    MemoryWindow to = target.writable();
    MemoryWindow left = a.readable(to);
    MemoryWindow right = b.readable(to);
    if (refuses(operator, overflow)) {
      MemoryWindow trial = a.newZeros(Math.min(TRIAL, a.size));
      for (long from = 0; from < a.size; from += TRIAL) {
        long end = Math.min(from + TRIAL, a.size);
        MemoryWindow some = left.slice(from, end);
        long refused =
            run(
                operator,
                overflow.range(),
                some,
                right.slice(from, end),
                trial.slice(0, some.size));
        if (refused >= 0) {
          throw refusal(operator, a, from + refused, right.elementToString(from + refused));
        }
      }
    }
    run(
        operator,
        overflow == Overflow.SATURATE ? OverflowRule.SATURATE : OverflowRule.WRAP,
        left,
        right,
        to);
    target.takeFrom(to);
  }

  /// Combines into new memory. Operators of one operand ignore `operand`.
  static void fill(
      Operator operator, Overflow overflow, MemoryWindow a, int operand, MemoryWindow to) {
    IntegerRanges.int32(operand);
    MemoryWindow left = a.direct();
    long refused = run(operator, overflow.range(), left, operand, to);
    if (refused >= 0) {
      throw refusal(operator, a, refused, text(operand));
    }
  }

  /// Combines into a target; if an element is refused, nothing has changed. Operators of one
  /// operand ignore `operand`.
  static void combine(
      Operator operator, Overflow overflow, MemoryWindow a, int operand, MemoryWindow target) {
    IntegerRanges.int32(operand);
    a.requireSameSize(target);
    MemoryWindow to = target.writable();
    MemoryWindow left = a.readable(to);
    if (refuses(operator, overflow)) {
      MemoryWindow trial = a.newZeros(Math.min(TRIAL, a.size));
      for (long from = 0; from < a.size; from += TRIAL) {
        MemoryWindow some = left.slice(from, Math.min(from + TRIAL, a.size));
        long refused = run(operator, overflow.range(), some, operand, trial.slice(0, some.size));
        if (refused >= 0) {
          throw refusal(operator, a, from + refused, text(operand));
        }
      }
    }
    run(
        operator,
        overflow == Overflow.SATURATE ? OverflowRule.SATURATE : OverflowRule.WRAP,
        left,
        operand,
        to);
    target.takeFrom(to);
  }

  private static long run(
      Operator operator,
      OverflowRule range,
      MemoryWindow left,
      MemoryWindow right,
      MemoryWindow to) {
    return ARITHMETIC
        .of(operator, range, left.storage, right.storage, to.storage)
        .combine(left.memory, left.base, right.memory, right.base, to.memory, to.base, to.size);
  }

  private static long run(
      Operator operator, OverflowRule range, MemoryWindow left, int operand, MemoryWindow to) {
    return ARITHMETIC
        .of(operator, range, left.storage, left.storage, to.storage)
        .combine(left.memory, left.base, operand, to.memory, to.base, to.size);
  }

  private static boolean refuses(Operator operator, Overflow overflow) {
    return operator == Operator.DIVIDED_BY
        || (overflow == Overflow.THROW
            && operator != Operator.MINIMUM
            && operator != Operator.MAXIMUM);
  }

  private static ArithmeticException refusal(
      Operator operator, MemoryWindow a, long index, String operand) {
    return switch (operator) {
      case PLUS -> a.outOfRange(index, "plus " + operand);
      case MINUS -> a.outOfRange(index, "minus " + operand);
      case TIMES -> a.outOfRange(index, "times " + operand);
      case NEGATE -> a.outOfRange(index, "negated");
      case ABS -> a.outOfRange(index, "without its sign");
      case DIVIDED_BY ->
          operand.equals("0")
              ? new ArithmeticException(
                  a.elementToString(index) + " at index " + index + " can't be divided by 0")
              : a.outOfRange(index, "divided by " + operand);
      default -> throw operator.unknown();
    };
  }

  private static String text(int operand) {
    return Integer.toString(operand);
  }

  /// Raises or lowers elements into a target.
  static void clip(MemoryWindow a, int low, int high, MemoryWindow target) {
    if (Integer.compare(low, high) > 0) {
      throw Refusal.emptyRange(text(low), text(high));
    }
    IntegerRanges.int32(low);
    IntegerRanges.int32(high);
    a.requireSameSize(target);
    MemoryWindow to = target.writable();
    MemoryWindow left = a.readable(to);
    ARITHMETIC
        .of(Operator.NONE, left.storage, left.storage, to.storage)
        .clip(left.memory, left.base, low, high, to.memory, to.base, to.size);
    target.takeFrom(to);
  }

  /// Multiplies in place; if an element is refused, nothing has changed.
  ///
  /// @param extremes the smallest and the largest element, if there are elements: multiplication
  ///     keeps the order, so that all products stay in range if theirs do
  static void scale(MemoryWindow a, double factor, Overflow overflow, MemoryWindow extremes) {
    MemoryWindow to = a.writable();
    MemoryWindow from = a.readable(to);
    if (overflow == Overflow.THROW && firstRefused(extremes, factor) >= 0) {
      throw a.outOfRange(firstRefused(from, factor), "times " + factor);
    }
    run(overflow == Overflow.WRAP ? OverflowRule.WRAP : OverflowRule.SATURATE, from, factor, to);
    a.takeFrom(to);
  }

  private static long firstRefused(MemoryWindow a, double factor) {
    MemoryWindow trial = a.newZeros(Math.min(TRIAL, a.size));
    for (long from = 0; from < a.size; from += TRIAL) {
      MemoryWindow some = a.slice(from, Math.min(from + TRIAL, a.size));
      long refused = run(OverflowRule.CHECK, some, factor, trial.slice(0, some.size));
      if (refused >= 0) {
        return from + refused;
      }
    }
    return -1;
  }

  private static long run(OverflowRule range, MemoryWindow from, double factor, MemoryWindow to) {
    return ARITHMETIC
        .of(Operator.NONE, range, from.storage, from.storage, to.storage)
        .scale(from.memory, from.base, factor, to.memory, to.base, to.size);
  }

  /// Compares into a new mask.
  static void compare(Operator operator, MemoryWindow a, MemoryWindow b, MemoryWindow mask) {
    a.requireSameSize(b);
    MemoryWindow left = a.direct();
    MemoryWindow right = b.direct();
    COMPARISON
        .of(operator, left.storage, right.storage, mask.storage)
        .compare(
            left.memory, left.base, right.memory, right.base, mask.memory, mask.base, mask.size);
  }

  /// Compares each element with an operand into a new mask.
  static void compare(Operator operator, MemoryWindow a, int operand, MemoryWindow mask) {
    IntegerRanges.int32(operand);
    MemoryWindow left = a.direct();
    COMPARISON
        .of(operator, left.storage, left.storage, mask.storage)
        .compare(left.memory, left.base, operand, mask.memory, mask.base, mask.size);
  }
}
