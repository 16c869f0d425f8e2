package dev.recordwire.array;

import dev.recordwire.kernel.Operator;
import dev.recordwire.kernel.Range;
import dev.recordwire.kernel.Ranges;
import dev.recordwire.kernel.Storage;
import dev.recordwire.kernel.Uint32Arithmetic;
import dev.recordwire.kernel.Uint32Comparison;
import dev.recordwire.kernel.Uint32Selection;
import dev.recordwire.kernel.Variants;

/// What uint32 views do element by element, whatever the operator: line up what is read and
/// what is written, and call the loops that fit.
///
/// A target may be one of the sources, or overlap one: what would be overwritten before it is
/// read is copied first.
final class Uint32Elementwise {
  /// How many elements are tried at a time before any is changed.
  private static final long TRIAL = 256;

  private static final Variants<Uint32Arithmetic> ARITHMETIC =
      Variants.load(Uint32Arithmetic.class);
  private static final Variants<Uint32Comparison> COMPARISON =
      Variants.load(Uint32Comparison.class);
  private static final Variants<Uint32Selection> SELECTION = Variants.load(Uint32Selection.class);

  private Uint32Elementwise() {}

  /// Combines into new memory.
  static Uint32View combine(Operator operator, Overflow overflow, Uint32View a, Uint32View b) {
    a.requireSameSize(b);
    Uint32View to = Uint32View.zeros(a.size);
    Uint32View left = a.contiguous();
    Uint32View right = b.contiguous();
    long refused = run(operator, overflow.range(), left, right, to);
    if (refused >= 0) {
      throw refusal(operator, a, refused, right.elementToString(refused));
    }
    return to;
  }

  /// Fills the target, and returns it; if an element is refused, nothing has changed.
  static Uint32View combine(
      Operator operator, Overflow overflow, Uint32View a, Uint32View b, Uint32View target) {
    a.requireSameSize(b);
    a.requireSameSize(target);
    Uint32View to = target.writable();
    Uint32View left = a.readable(to);
    Uint32View right = b.readable(to);
    if (refuses(operator, overflow)) {
      Uint32View trial = Uint32View.zeros(Math.min(TRIAL, a.size));
      for (long from = 0; from < a.size; from += TRIAL) {
        long end = Math.min(from + TRIAL, a.size);
        Uint32View some = left.slice(from, end);
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
  static Uint32View combine(Operator operator, Overflow overflow, Uint32View a, long operand) {
    Ranges.uint32(operand);
    Uint32View to = Uint32View.zeros(a.size);
    Uint32View left = a.contiguous();
    long refused = run(operator, overflow.range(), left, operand, to);
    if (refused >= 0) {
      throw refusal(operator, a, refused, text(operand));
    }
    return to;
  }

  /// Fills the target, and returns it; if an element is refused, nothing has changed.
  /// Operators of one operand ignore `operand`.
  static Uint32View combine(
      Operator operator, Overflow overflow, Uint32View a, long operand, Uint32View target) {
    Ranges.uint32(operand);
    a.requireSameSize(target);
    Uint32View to = target.writable();
    Uint32View left = a.readable(to);
    if (refuses(operator, overflow)) {
      Uint32View trial = Uint32View.zeros(Math.min(TRIAL, a.size));
      for (long from = 0; from < a.size; from += TRIAL) {
        Uint32View some = left.slice(from, Math.min(from + TRIAL, a.size));
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
      Operator operator, Range range, Uint32View left, Uint32View right, Uint32View to) {
    return ARITHMETIC
        .of(operator, range, left.storage, right.storage, to.storage)
        .combine(
            left.memorySegment(),
            left.base,
            right.memorySegment(),
            right.base,
            to.memorySegment(),
            to.base,
            to.size);
  }

  private static long run(
      Operator operator, Range range, Uint32View left, long operand, Uint32View to) {
    return ARITHMETIC
        .of(operator, range, left.storage, left.storage, to.storage)
        .combine(left.memorySegment(), left.base, operand, to.memorySegment(), to.base, to.size);
  }

  private static boolean refuses(Operator operator, Overflow overflow) {
    return operator == Operator.DIVIDED_BY
        || (overflow == Overflow.THROW
            && operator != Operator.MINIMUM
            && operator != Operator.MAXIMUM);
  }

  private static ArithmeticException refusal(
      Operator operator, Uint32View a, long index, String operand) {
    return switch (operator) {
      case PLUS -> a.outOfRange(index, "plus " + operand);
      case MINUS -> a.outOfRange(index, "minus " + operand);
      case TIMES -> a.outOfRange(index, "times " + operand);
      case NEGATE -> a.outOfRange(index, "negated");
      case ABS -> a.outOfRange(index, "without its sign");
      default ->
          operand.equals("0")
              ? new ArithmeticException(
                  a.elementToString(index) + " at index " + index + " can't be divided by 0")
              : a.outOfRange(index, "divided by " + operand);
    };
  }

  private static String text(long operand) {
    return Long.toString(operand);
  }

  static BoolView compare(Operator operator, Uint32View a, Uint32View b) {
    a.requireSameSize(b);
    Uint32View left = a.contiguous();
    Uint32View right = b.contiguous();
    BoolView mask = BoolView.zeros(a.size);
    COMPARISON
        .of(operator, left.storage, right.storage, mask.storage)
        .compare(
            left.memorySegment(),
            left.base,
            right.memorySegment(),
            right.base,
            mask.memorySegment(),
            mask.base,
            mask.size);
    return mask;
  }

  static BoolView compare(Operator operator, Uint32View a, long operand) {
    Ranges.uint32(operand);
    Uint32View left = a.contiguous();
    BoolView mask = BoolView.zeros(a.size);
    COMPARISON
        .of(operator, left.storage, left.storage, mask.storage)
        .compare(
            left.memorySegment(), left.base, operand, mask.memorySegment(), mask.base, mask.size);
    return mask;
  }

  /// Fills the target, and returns it.
  static Uint32View select(Uint32View a, BoolView mask, Uint32View b, Uint32View target) {
    a.requireSameSize(mask);
    a.requireSameSize(b);
    a.requireSameSize(target);
    BoolView truths = mask.packed(target);
    Uint32View to = target.writable();
    Uint32View left = a.readable(to);
    Uint32View right = b.readable(to);
    SELECTION
        .of(Operator.NONE, left.storage, right.storage, to.storage)
        .select(
            truths.memorySegment(),
            truths.base,
            left.memorySegment(),
            left.base,
            right.memorySegment(),
            right.base,
            to.memorySegment(),
            to.base,
            to.size);
    target.takeFrom(to);
    return target;
  }

  /// Fills the start of the target, and returns that part of it.
  static Uint32View filter(Uint32View a, BoolView mask, Uint32View target) {
    a.requireSameSize(mask);
    BoolView truths = mask.packed(target);
    Uint32View kept = target.room(truths.count());
    Uint32View to = kept.writable();
    Uint32View from = a.readable(to);
    SELECTION
        .of(Operator.NONE, from.storage, from.storage, to.storage)
        .filter(
            truths.memorySegment(),
            truths.base,
            from.memorySegment(),
            from.base,
            from.size,
            to.memorySegment(),
            to.base,
            to.size);
    kept.takeFrom(to);
    return kept;
  }

  /// The elements in new memory where the mask is true.
  static Uint32View filter(Uint32View a, BoolView mask) {
    a.requireSameSize(mask);
    BoolView truths = mask.storage == Storage.BYTES ? mask.contiguous() : mask.copy();
    return filter(a, truths, Uint32View.zeros(truths.count()));
  }
}
