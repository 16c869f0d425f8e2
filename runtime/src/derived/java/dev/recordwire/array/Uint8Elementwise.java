package dev.recordwire.array;

import dev.recordwire.kernel.Operator;
import dev.recordwire.kernel.Range;
import dev.recordwire.kernel.Ranges;
import dev.recordwire.kernel.Storage;
import dev.recordwire.kernel.Uint8Arithmetic;
import dev.recordwire.kernel.Uint8Comparison;
import dev.recordwire.kernel.Uint8Selection;
import dev.recordwire.kernel.Variants;

/// What uint8 views do element by element, whatever the operator: line up what is read and
/// what is written, and call the loops that fit.
///
/// A target may be one of the sources, or overlap one: what would be overwritten before it is
/// read is copied first.
final class Uint8Elementwise {
  /// How many elements are tried at a time before any is changed.
  private static final long TRIAL = 256;

  private static final Variants<Uint8Arithmetic> ARITHMETIC = Variants.load(Uint8Arithmetic.class);
  private static final Variants<Uint8Comparison> COMPARISON = Variants.load(Uint8Comparison.class);
  private static final Variants<Uint8Selection> SELECTION = Variants.load(Uint8Selection.class);

  private Uint8Elementwise() {}

  /// Combines into new memory.
  static Uint8View combine(Operator operator, Overflow overflow, Uint8View a, Uint8View b) {
    a.requireSameSize(b);
    Uint8View to = Uint8View.zeros(a.size);
    Uint8View left = a.contiguous();
    Uint8View right = b.contiguous();
    long refused = run(operator, overflow.range(), left, right, to);
    if (refused >= 0) {
      throw refusal(operator, a, refused, right.elementToString(refused));
    }
    return to;
  }

  /// Fills the target, and returns it; if an element is refused, nothing has changed.
  static Uint8View combine(
      Operator operator, Overflow overflow, Uint8View a, Uint8View b, Uint8View target) {
    a.requireSameSize(b);
    a.requireSameSize(target);
    Uint8View to = target.writable();
    Uint8View left = a.readable(to);
    Uint8View right = b.readable(to);
    if (refuses(operator, overflow)) {
      Uint8View trial = Uint8View.zeros(Math.min(TRIAL, a.size));
      for (long from = 0; from < a.size; from += TRIAL) {
        long end = Math.min(from + TRIAL, a.size);
        Uint8View some = left.slice(from, end);
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
  static Uint8View combine(Operator operator, Overflow overflow, Uint8View a, int operand) {
    Ranges.uint8(operand);
    Uint8View to = Uint8View.zeros(a.size);
    Uint8View left = a.contiguous();
    long refused = run(operator, overflow.range(), left, operand, to);
    if (refused >= 0) {
      throw refusal(operator, a, refused, text(operand));
    }
    return to;
  }

  /// Fills the target, and returns it; if an element is refused, nothing has changed.
  /// Operators of one operand ignore `operand`.
  static Uint8View combine(
      Operator operator, Overflow overflow, Uint8View a, int operand, Uint8View target) {
    Ranges.uint8(operand);
    a.requireSameSize(target);
    Uint8View to = target.writable();
    Uint8View left = a.readable(to);
    if (refuses(operator, overflow)) {
      Uint8View trial = Uint8View.zeros(Math.min(TRIAL, a.size));
      for (long from = 0; from < a.size; from += TRIAL) {
        Uint8View some = left.slice(from, Math.min(from + TRIAL, a.size));
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
      Operator operator, Range range, Uint8View left, Uint8View right, Uint8View to) {
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
      Operator operator, Range range, Uint8View left, int operand, Uint8View to) {
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
      Operator operator, Uint8View a, long index, String operand) {
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

  static BoolView compare(Operator operator, Uint8View a, Uint8View b) {
    a.requireSameSize(b);
    Uint8View left = a.contiguous();
    Uint8View right = b.contiguous();
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

  static BoolView compare(Operator operator, Uint8View a, int operand) {
    Ranges.uint8(operand);
    Uint8View left = a.contiguous();
    BoolView mask = BoolView.zeros(a.size);
    COMPARISON
        .of(operator, left.storage, left.storage, mask.storage)
        .compare(
            left.memorySegment(), left.base, operand, mask.memorySegment(), mask.base, mask.size);
    return mask;
  }

  /// Fills the target, and returns it.
  static Uint8View select(Uint8View a, BoolView mask, Uint8View b, Uint8View target) {
    a.requireSameSize(mask);
    a.requireSameSize(b);
    a.requireSameSize(target);
    BoolView truths = mask.packed(target);
    Uint8View to = target.writable();
    Uint8View left = a.readable(to);
    Uint8View right = b.readable(to);
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
  static Uint8View filter(Uint8View a, BoolView mask, Uint8View target) {
    a.requireSameSize(mask);
    BoolView truths = mask.packed(target);
    Uint8View kept = target.room(truths.count());
    Uint8View to = kept.writable();
    Uint8View from = a.readable(to);
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
  static Uint8View filter(Uint8View a, BoolView mask) {
    a.requireSameSize(mask);
    BoolView truths = mask.storage == Storage.BYTES ? mask.contiguous() : mask.copy();
    return filter(a, truths, Uint8View.zeros(truths.count()));
  }
}
