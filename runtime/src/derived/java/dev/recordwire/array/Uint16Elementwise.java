package dev.recordwire.array;

import dev.recordwire.kernel.Operator;
import dev.recordwire.kernel.Range;
import dev.recordwire.kernel.Ranges;
import dev.recordwire.kernel.Storage;
import dev.recordwire.kernel.Uint16Arithmetic;
import dev.recordwire.kernel.Uint16Comparison;
import dev.recordwire.kernel.Uint16Selection;
import dev.recordwire.kernel.Variants;

/// What uint16 views do element by element, whatever the operator: line up what is read and
/// what is written, and call the loops that fit.
///
/// A target may be one of the sources, or overlap one: what would be overwritten before it is
/// read is copied first.
final class Uint16Elementwise {
  /// How many elements are tried at a time before any is changed.
  private static final long TRIAL = 256;

  private static final Variants<Uint16Arithmetic> ARITHMETIC =
      Variants.load(Uint16Arithmetic.class);
  private static final Variants<Uint16Comparison> COMPARISON =
      Variants.load(Uint16Comparison.class);
  private static final Variants<Uint16Selection> SELECTION = Variants.load(Uint16Selection.class);

  private Uint16Elementwise() {}

  /// Combines into new memory.
  static Uint16View combine(Operator operator, Overflow overflow, Uint16View a, Uint16View b) {
    a.requireSameSize(b);
    Uint16View to = Uint16View.zeros(a.size);
    Uint16View left = a.contiguous();
    Uint16View right = b.contiguous();
    long refused = run(operator, overflow.range(), left, right, to);
    if (refused >= 0) {
      throw refusal(operator, a, refused, right.elementToString(refused));
    }
    return to;
  }

  /// Fills the target, and returns it; if an element is refused, nothing has changed.
  static Uint16View combine(
      Operator operator, Overflow overflow, Uint16View a, Uint16View b, Uint16View target) {
    a.requireSameSize(b);
    a.requireSameSize(target);
    Uint16View to = target.writable();
    Uint16View left = a.readable(to);
    Uint16View right = b.readable(to);
    if (refuses(operator, overflow)) {
      Uint16View trial = Uint16View.zeros(Math.min(TRIAL, a.size));
      for (long from = 0; from < a.size; from += TRIAL) {
        long end = Math.min(from + TRIAL, a.size);
        Uint16View some = left.slice(from, end);
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
  static Uint16View combine(Operator operator, Overflow overflow, Uint16View a, int operand) {
    Ranges.uint16(operand);
    Uint16View to = Uint16View.zeros(a.size);
    Uint16View left = a.contiguous();
    long refused = run(operator, overflow.range(), left, operand, to);
    if (refused >= 0) {
      throw refusal(operator, a, refused, text(operand));
    }
    return to;
  }

  /// Fills the target, and returns it; if an element is refused, nothing has changed.
  /// Operators of one operand ignore `operand`.
  static Uint16View combine(
      Operator operator, Overflow overflow, Uint16View a, int operand, Uint16View target) {
    Ranges.uint16(operand);
    a.requireSameSize(target);
    Uint16View to = target.writable();
    Uint16View left = a.readable(to);
    if (refuses(operator, overflow)) {
      Uint16View trial = Uint16View.zeros(Math.min(TRIAL, a.size));
      for (long from = 0; from < a.size; from += TRIAL) {
        Uint16View some = left.slice(from, Math.min(from + TRIAL, a.size));
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
      Operator operator, Range range, Uint16View left, Uint16View right, Uint16View to) {
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
      Operator operator, Range range, Uint16View left, int operand, Uint16View to) {
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
      Operator operator, Uint16View a, long index, String operand) {
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

  private static String text(int operand) {
    return Integer.toString(operand);
  }

  static BoolView compare(Operator operator, Uint16View a, Uint16View b) {
    a.requireSameSize(b);
    Uint16View left = a.contiguous();
    Uint16View right = b.contiguous();
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

  static BoolView compare(Operator operator, Uint16View a, int operand) {
    Ranges.uint16(operand);
    Uint16View left = a.contiguous();
    BoolView mask = BoolView.zeros(a.size);
    COMPARISON
        .of(operator, left.storage, left.storage, mask.storage)
        .compare(
            left.memorySegment(), left.base, operand, mask.memorySegment(), mask.base, mask.size);
    return mask;
  }

  /// Fills the target, and returns it.
  static Uint16View select(Uint16View a, BoolView mask, Uint16View b, Uint16View target) {
    a.requireSameSize(mask);
    a.requireSameSize(b);
    a.requireSameSize(target);
    BoolView truths = mask.packed(target);
    Uint16View to = target.writable();
    Uint16View left = a.readable(to);
    Uint16View right = b.readable(to);
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
  static Uint16View filter(Uint16View a, BoolView mask, Uint16View target) {
    a.requireSameSize(mask);
    BoolView truths = mask.packed(target);
    Uint16View kept = target.room(truths.count());
    Uint16View to = kept.writable();
    Uint16View from = a.readable(to);
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
  static Uint16View filter(Uint16View a, BoolView mask) {
    a.requireSameSize(mask);
    BoolView truths = mask.storage == Storage.BYTES ? mask.contiguous() : mask.copy();
    return filter(a, truths, Uint16View.zeros(truths.count()));
  }
}
