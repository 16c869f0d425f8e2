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
    requireNone(run(operator, overflow.range(), a, b, to), operator, a, b);
  }

  /// Combines into a target; if an element is refused, nothing has changed.
  static void combine(
      Operator operator, Overflow overflow, MemoryWindow a, MemoryWindow b, MemoryWindow target) {
    a.requireSameSize(b);
    a.requireSameSize(target);
    target.requireWritable();
    if (refuses(operator, overflow)) {
      MemoryWindow trial = a.newZeros(Math.min(TRIAL, a.size));
      for (long from = 0; from < a.size; from += TRIAL) {
        long end = Math.min(from + TRIAL, a.size);
        MemoryWindow some = a.slice(from, end);
        MemoryWindow others = b.slice(from, end);
        long refused = run(operator, overflow.range(), some, others, trial.slice(0, some.size));
        requireNone(refused < 0 ? refused : from + refused, operator, a, b);
      }
    }
    run(operator, unrefused(overflow), a, b, target);
  }

  /// Combines into new memory. Operators of one operand ignore `operand`.
  static void fill(
      Operator operator, Overflow overflow, MemoryWindow a, int operand, MemoryWindow to) {
    IntegerRanges.int32(operand);
    requireNone(run(operator, overflow.range(), a, operand, to), operator, a, operand);
  }

  /// Combines into a target; if an element is refused, nothing has changed. Operators of one
  /// operand ignore `operand`.
  static void combine(
      Operator operator, Overflow overflow, MemoryWindow a, int operand, MemoryWindow target) {
    IntegerRanges.int32(operand);
    a.requireSameSize(target);
    target.requireWritable();
    if (refuses(operator, overflow)) {
      MemoryWindow trial = a.newZeros(Math.min(TRIAL, a.size));
      for (long from = 0; from < a.size; from += TRIAL) {
        MemoryWindow some = a.slice(from, Math.min(from + TRIAL, a.size));
        long refused = run(operator, overflow.range(), some, operand, trial.slice(0, some.size));
        requireNone(refused < 0 ? refused : from + refused, operator, a, operand);
      }
    }
    run(operator, unrefused(overflow), a, operand, target);
  }

  /// Returns the index of the first element that is refused, or -1.
  private static long run(
      Operator operator, OverflowRule range, MemoryWindow a, MemoryWindow b, MemoryWindow target) {
    if (CopiedBlocks.areNeeded(a, b, target)) {
      return CopiedBlocks.first(
          a,
          (block, from, end) ->
              run(operator, range, block, b.slice(from, end), target.slice(from, end)));
    }
    MemoryWindow to = target.writable();
    MemoryWindow left = a.readable(to);
    MemoryWindow right = b.readable(to);
    long refused =
        ARITHMETIC
            .of(operator, range, left.storage, right.storage, to.storage, to.size)
            .combine(left.memory, left.base, right.memory, right.base, to.memory, to.base, to.size);
    target.takeFrom(to);
    return refused;
  }

  private static long run(
      Operator operator, OverflowRule range, MemoryWindow a, int operand, MemoryWindow target) {
    if (CopiedBlocks.areNeeded(a, target)) {
      return CopiedBlocks.first(
          a, (block, from, end) -> run(operator, range, block, operand, target.slice(from, end)));
    }
    MemoryWindow to = target.writable();
    MemoryWindow left = a.readable(to);
    long refused =
        ARITHMETIC
            .of(operator, range, left.storage, left.storage, to.storage, to.size)
            .combine(left.memory, left.base, operand, to.memory, to.base, to.size);
    target.takeFrom(to);
    return refused;
  }

  private static void requireNone(long refused, Operator operator, MemoryWindow a, MemoryWindow b) {
    if (refused >= 0) {
      throw refusal(operator, a, refused, b.elementToString(refused));
    }
  }

  private static void requireNone(long refused, Operator operator, MemoryWindow a, int operand) {
    if (refused >= 0) {
      throw refusal(operator, a, refused, text(operand));
    }
  }

  /// The rule where all results that `overflow` refuses have been.
  private static OverflowRule unrefused(Overflow overflow) {
    return overflow == Overflow.SATURATE ? OverflowRule.SATURATE : OverflowRule.WRAP;
  }

  private static boolean refuses(Operator operator, Overflow overflow) {
    return operator == Operator.DIVIDED_BY
        || operator == Operator.DIVIDED_INTO
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
      case SUBTRACTED_FROM -> a.outOfRange(index, "subtracted from " + operand);
      case DIVIDED_INTO ->
          a.elementToString(index).equals("0")
              ? new ArithmeticException("0 at index " + index + " can't divide " + operand)
              : a.outOfRange(index, "divided into " + operand);
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
    if (CopiedBlocks.areNeeded(a, target)) {
      CopiedBlocks.each(a, (block, from, end) -> clip(block, low, high, target.slice(from, end)));
      return;
    }
    MemoryWindow to = target.writable();
    MemoryWindow left = a.readable(to);
    ARITHMETIC
        .of(Operator.NONE, left.storage, left.storage, to.storage, to.size)
        .clip(left.memory, left.base, low, high, to.memory, to.base, to.size);
    target.takeFrom(to);
  }

  /// Multiplies in place; if an element is refused, nothing has changed.
  ///
  /// @param extremes the smallest and the largest element, if there are elements: multiplication
  ///     keeps the order, so that all products stay in range if theirs do
  static void scale(MemoryWindow a, double factor, Overflow overflow, MemoryWindow extremes) {
    a.requireWritable();
    if (overflow == Overflow.THROW && firstRefused(extremes, factor) >= 0) {
      throw a.outOfRange(firstRefused(a, factor), "times " + factor);
    }
    run(overflow == Overflow.WRAP ? OverflowRule.WRAP : OverflowRule.SATURATE, a, factor, a);
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

  private static long run(OverflowRule range, MemoryWindow a, double factor, MemoryWindow target) {
    if (CopiedBlocks.areNeeded(a, target)) {
      return CopiedBlocks.first(
          a, (block, from, end) -> run(range, block, factor, target.slice(from, end)));
    }
    MemoryWindow to = target.writable();
    MemoryWindow from = a.readable(to);
    long refused =
        ARITHMETIC
            .of(Operator.NONE, range, from.storage, from.storage, to.storage, to.size)
            .scale(from.memory, from.base, factor, to.memory, to.base, to.size);
    target.takeFrom(to);
    return refused;
  }

  /// Compares into a new mask.
  static void compare(Operator operator, MemoryWindow a, MemoryWindow b, MemoryWindow mask) {
    a.requireSameSize(b);
    if (CopiedBlocks.areNeeded(a, b, mask)) {
      CopiedBlocks.each(
          a,
          (block, from, end) ->
              compare(operator, block, b.slice(from, end), mask.slice(from, end)));
      return;
    }
    MemoryWindow left = a.direct();
    MemoryWindow right = b.direct();
    COMPARISON
        .of(operator, left.storage, right.storage, mask.storage, mask.size)
        .compare(
            left.memory, left.base, right.memory, right.base, mask.memory, mask.base, mask.size);
  }

  /// Compares each element with an operand into a new mask.
  static void compare(Operator operator, MemoryWindow a, int operand, MemoryWindow mask) {
    IntegerRanges.int32(operand);
    if (CopiedBlocks.areNeeded(a, mask)) {
      CopiedBlocks.each(
          a, (block, from, end) -> compare(operator, block, operand, mask.slice(from, end)));
      return;
    }
    MemoryWindow left = a.direct();
    COMPARISON
        .of(operator, left.storage, left.storage, mask.storage, mask.size)
        .compare(left.memory, left.base, operand, mask.memory, mask.base, mask.size);
  }
}
