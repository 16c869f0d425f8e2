package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Int32Arithmetic;
import dev.recordwire.array.internal.kernel.Int32Comparison;
import dev.recordwire.array.internal.kernel.Int32Selection;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.Range;
import dev.recordwire.array.internal.kernel.Ranges;
import dev.recordwire.array.internal.kernel.Variants;

// dtype bits: Integer.BYTES, Int32Selection
// dtype computed: int operand, int low, int high, Integer.toString
// dtype uint64: Integer.toString -> Long.toUnsignedString
/// What int32 views do element by element, whatever the operator: line up what is read and
/// what is written, and call the loops that fit.
///
/// A target may be one of the sources, or overlap one: what would be overwritten before it is
/// read is copied first.
final class Int32Elementwise {
  /// How many elements are tried at a time before any is changed.
  private static final long TRIAL = 256;

  private static final long BYTES = Integer.BYTES;

  /// How many elements are picked by a mask at a time: few enough for it to lie in a `byte[]`.
  private static final long PIECE = 1 << 28;

  private static final Variants<Int32Arithmetic> ARITHMETIC = Variants.load(Int32Arithmetic.class);
  private static final Variants<Int32Comparison> COMPARISON = Variants.load(Int32Comparison.class);
  private static final Variants<Int32Selection> SELECTION = Variants.load(Int32Selection.class);

  private Int32Elementwise() {}

  /// Combines into new memory.
  static Int32View combine(Operator operator, Overflow overflow, Int32View a, Int32View b) {
    a.requireSameSize(b);
    Int32View to = Int32View.zeros(a.size);
    Int32View left = a.direct();
    Int32View right = b.direct();
    long refused = run(operator, overflow.range(), left, right, to);
    if (refused >= 0) {
      throw refusal(operator, a, refused, right.elementToString(refused));
    }
    return to;
  }

  /// Fills the target, and returns it; if an element is refused, nothing has changed.
  static Int32View combine(
      Operator operator, Overflow overflow, Int32View a, Int32View b, Int32View target) {
    a.requireSameSize(b);
    a.requireSameSize(target);
    Int32View to = target.writable();
    Int32View left = a.readable(to);
    Int32View right = b.readable(to);
    if (refuses(operator, overflow)) {
      Int32View trial = Int32View.zeros(Math.min(TRIAL, a.size));
      for (long from = 0; from < a.size; from += TRIAL) {
        long end = Math.min(from + TRIAL, a.size);
        Int32View some = left.slice(from, end);
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
    run(operator, overflow == Overflow.SATURATE ? Range.SATURATE : Range.WRAP, left, right, to);
    target.takeFrom(to);
    return target;
  }

  /// Combines into new memory. Operators of one operand ignore `operand`.
  static Int32View combine(Operator operator, Overflow overflow, Int32View a, int operand) {
    Ranges.int32(operand);
    Int32View to = Int32View.zeros(a.size);
    Int32View left = a.direct();
    long refused = run(operator, overflow.range(), left, operand, to);
    if (refused >= 0) {
      throw refusal(operator, a, refused, text(operand));
    }
    return to;
  }

  /// Fills the target, and returns it; if an element is refused, nothing has changed.
  /// Operators of one operand ignore `operand`.
  static Int32View combine(
      Operator operator, Overflow overflow, Int32View a, int operand, Int32View target) {
    Ranges.int32(operand);
    a.requireSameSize(target);
    Int32View to = target.writable();
    Int32View left = a.readable(to);
    if (refuses(operator, overflow)) {
      Int32View trial = Int32View.zeros(Math.min(TRIAL, a.size));
      for (long from = 0; from < a.size; from += TRIAL) {
        Int32View some = left.slice(from, Math.min(from + TRIAL, a.size));
        long refused = run(operator, overflow.range(), some, operand, trial.slice(0, some.size));
        if (refused >= 0) {
          throw refusal(operator, a, from + refused, text(operand));
        }
      }
    }
    run(operator, overflow == Overflow.SATURATE ? Range.SATURATE : Range.WRAP, left, operand, to);
    target.takeFrom(to);
    return target;
  }

  private static long run(
      Operator operator, Range range, Int32View left, Int32View right, Int32View to) {
    return ARITHMETIC
        .of(operator, range, left.storage, right.storage, to.storage)
        .combine(left.memory, left.base, right.memory, right.base, to.memory, to.base, to.size);
  }

  private static long run(
      Operator operator, Range range, Int32View left, int operand, Int32View to) {
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
      Operator operator, Int32View a, long index, String operand) {
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

  /// Fills the target, and returns it.
  static Int32View clip(Int32View a, int low, int high, Int32View target) {
    Ranges.int32(low);
    Ranges.int32(high);
    a.requireSameSize(target);
    Int32View to = target.writable();
    Int32View left = a.readable(to);
    ARITHMETIC
        .of(Operator.NONE, left.storage, left.storage, to.storage)
        .clip(left.memory, left.base, low, high, to.memory, to.base, to.size);
    target.takeFrom(to);
    return target;
  }

  /// Multiplies in place; if an element is refused, nothing has changed.
  static void scale(Int32View a, double factor, Overflow overflow) {
    Int32View to = a.writable();
    Int32View from = a.readable(to);
    // Multiplication keeps the order: all elements stay in range if the least and the most do.
    if (overflow == Overflow.THROW
        && a.size > 0
        && firstRefused(Int32View.of(a.min(), a.max()), factor) >= 0) {
      throw a.outOfRange(firstRefused(from, factor), "times " + factor);
    }
    run(overflow == Overflow.WRAP ? Range.WRAP : Range.SATURATE, from, factor, to);
    a.takeFrom(to);
  }

  private static long firstRefused(Int32View a, double factor) {
    Int32View trial = Int32View.zeros(Math.min(TRIAL, a.size));
    for (long from = 0; from < a.size; from += TRIAL) {
      Int32View some = a.slice(from, Math.min(from + TRIAL, a.size));
      long refused = run(Range.CHECK, some, factor, trial.slice(0, some.size));
      if (refused >= 0) {
        return from + refused;
      }
    }
    return -1;
  }

  private static long run(Range range, Int32View from, double factor, Int32View to) {
    return ARITHMETIC
        .of(Operator.NONE, range, from.storage, from.storage, to.storage)
        .scale(from.memory, from.base, factor, to.memory, to.base, to.size);
  }

  static BoolView compare(Operator operator, Int32View a, Int32View b) {
    a.requireSameSize(b);
    Int32View left = a.direct();
    Int32View right = b.direct();
    BoolView mask = BoolView.zeros(a.size);
    COMPARISON
        .of(operator, left.storage, right.storage, mask.storage)
        .compare(
            left.memory, left.base, right.memory, right.base, mask.memory, mask.base, mask.size);
    return mask;
  }

  static BoolView compare(Operator operator, Int32View a, int operand) {
    Ranges.int32(operand);
    Int32View left = a.direct();
    BoolView mask = BoolView.zeros(a.size);
    COMPARISON
        .of(operator, left.storage, left.storage, mask.storage)
        .compare(left.memory, left.base, operand, mask.memory, mask.base, mask.size);
    return mask;
  }

  /// Fills the target, and returns it.
  static Int32View select(Int32View a, BoolView mask, Int32View b, Int32View target) {
    return select(a, mask, b, target, PIECE);
  }

  /// The same, with so many elements at a time.
  static Int32View select(Int32View a, BoolView mask, Int32View b, Int32View target, long piece) {
    a.requireSameSize(mask);
    a.requireSameSize(b);
    a.requireSameSize(target);
    Int32View to = target.writable();
    Int32View left = a.readable(to);
    Int32View right = b.readable(to);
    BoolView truths = mask.overlaps(to) ? mask.copy() : mask;
    for (long from = 0; from < to.size; from += piece) {
      long end = Math.min(from + piece, to.size);
      pick(
          left.slice(from, end),
          truths.slice(from, end).packed(to),
          right.slice(from, end),
          to.slice(from, end));
    }
    target.takeFrom(to);
    return target;
  }

  private static void pick(Int32View left, BoolView truths, Int32View right, Int32View to) {
    SELECTION
        .of(Operator.NONE, left.storage, right.storage, to.storage)
        .select(
            (byte[]) truths.memory,
            (int) truths.base,
            left.memory,
            left.base,
            right.memory,
            right.base,
            to.memory,
            to.base,
            to.size);
  }

  /// Fills the start of the target, and returns that part of it.
  static Int32View filter(Int32View a, BoolView mask, Int32View target) {
    return filter(a, mask, target, PIECE);
  }

  /// The same, with so many elements at a time.
  static Int32View filter(Int32View a, BoolView mask, Int32View target, long piece) {
    a.requireSameSize(mask);
    BoolView truths = mask.overlaps(target) ? mask.copy() : mask;
    Int32View kept = target.room(truths.count());
    Int32View to = kept.writable();
    keep(a.readable(to), truths, to, piece);
    kept.takeFrom(to);
    return kept;
  }

  /// The elements in new memory where the mask is true.
  static Int32View filter(Int32View a, BoolView mask) {
    a.requireSameSize(mask);
    Int32View kept = Int32View.zeros(mask.count());
    keep(a.direct(), mask, kept, PIECE);
    return kept;
  }

  private static void keep(Int32View source, BoolView mask, Int32View to, long piece) {
    long done = 0;
    for (long from = 0; from < source.size; from += piece) {
      long end = Math.min(from + piece, source.size);
      BoolView truths = mask.slice(from, end).packed(to);
      Int32View some = source.slice(from, end);
      long count = end == source.size ? to.size - done : truths.count();
      SELECTION
          .of(Operator.NONE, some.storage, some.storage, to.storage)
          .filter(
              (byte[]) truths.memory,
              (int) truths.base,
              some.memory,
              some.base,
              some.size,
              to.memory,
              to.base + done * BYTES,
              count);
      done += count;
    }
  }
}
