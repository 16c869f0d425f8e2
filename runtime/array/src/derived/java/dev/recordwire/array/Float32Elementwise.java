package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float32Arithmetic;
import dev.recordwire.array.internal.kernel.Float32Comparison;
import dev.recordwire.array.internal.kernel.Int32Selection;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.Variants;

/// What float32 views do element by element, whatever the operator: line up what is read and
/// what is written, and call the loops that fit.
///
/// A target may be one of the sources, or overlap one: what would be overwritten before it is
/// read is copied first.
final class Float32Elementwise {
  private static final long BYTES = 4;

  /// How many elements are picked by a mask at a time: few enough for it to lie in a `byte[]`.
  private static final long PIECE = 1 << 28;

  private static final Variants<Float32Arithmetic> ARITHMETIC =
      Variants.load(Float32Arithmetic.class);
  private static final Variants<Float32Comparison> COMPARISON =
      Variants.load(Float32Comparison.class);
  private static final Variants<Int32Selection> SELECTION = Variants.load(Int32Selection.class);

  private Float32Elementwise() {}

  /// Fills the target, and returns it.
  static Float32View combine(Operator operator, Float32View a, Float32View b, Float32View target) {
    a.requireSameSize(b);
    a.requireSameSize(target);
    Float32View to = target.writable();
    Float32View left = a.readable(to);
    Float32View right = b.readable(to);
    ARITHMETIC
        .of(operator, left.storage, right.storage, to.storage)
        .combine(left.memory, left.base, right.memory, right.base, to.memory, to.base, to.size);
    target.takeFrom(to);
    return target;
  }

  /// Fills the target, and returns it. Operators of one operand ignore `operand`.
  static Float32View combine(Operator operator, Float32View a, float operand, Float32View target) {
    a.requireSameSize(target);
    Float32View to = target.writable();
    Float32View left = a.readable(to);
    ARITHMETIC
        .of(operator, left.storage, left.storage, to.storage)
        .combine(left.memory, left.base, operand, to.memory, to.base, to.size);
    target.takeFrom(to);
    return target;
  }

  /// Fills the target, and returns it.
  static Float32View timesPlus(Float32View a, float factor, float addend, Float32View target) {
    a.requireSameSize(target);
    Float32View to = target.writable();
    Float32View left = a.readable(to);
    ARITHMETIC
        .of(Operator.NONE, left.storage, left.storage, to.storage)
        .timesPlus(left.memory, left.base, factor, addend, to.memory, to.base, to.size);
    target.takeFrom(to);
    return target;
  }

  /// Fills the target, and returns it.
  static Float32View clip(Float32View a, float low, float high, Float32View target) {
    a.requireSameSize(target);
    Float32View to = target.writable();
    Float32View left = a.readable(to);
    ARITHMETIC
        .of(Operator.NONE, left.storage, left.storage, to.storage)
        .clip(left.memory, left.base, low, high, to.memory, to.base, to.size);
    target.takeFrom(to);
    return target;
  }

  static BoolView compare(Operator operator, Float32View a, Float32View b) {
    a.requireSameSize(b);
    Float32View left = a.direct();
    Float32View right = b.direct();
    BoolView mask = BoolView.zeros(a.size);
    COMPARISON
        .of(operator, left.storage, right.storage, mask.storage)
        .compare(
            left.memory, left.base, right.memory, right.base, mask.memory, mask.base, mask.size);
    return mask;
  }

  static BoolView compare(Operator operator, Float32View a, float operand) {
    Float32View left = a.direct();
    BoolView mask = BoolView.zeros(a.size);
    COMPARISON
        .of(operator, left.storage, left.storage, mask.storage)
        .compare(left.memory, left.base, operand, mask.memory, mask.base, mask.size);
    return mask;
  }

  /// Fills the target, and returns it.
  static Float32View select(Float32View a, BoolView mask, Float32View b, Float32View target) {
    return select(a, mask, b, target, PIECE);
  }

  /// The same, with so many elements at a time.
  static Float32View select(
      Float32View a, BoolView mask, Float32View b, Float32View target, long piece) {
    a.requireSameSize(mask);
    a.requireSameSize(b);
    a.requireSameSize(target);
    Float32View to = target.writable();
    Float32View left = a.readable(to);
    Float32View right = b.readable(to);
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

  private static void pick(Float32View left, BoolView truths, Float32View right, Float32View to) {
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
  static Float32View filter(Float32View a, BoolView mask, Float32View target) {
    return filter(a, mask, target, PIECE);
  }

  /// The same, with so many elements at a time.
  static Float32View filter(Float32View a, BoolView mask, Float32View target, long piece) {
    a.requireSameSize(mask);
    BoolView truths = mask.overlaps(target) ? mask.copy() : mask;
    Float32View kept = target.room(truths.count());
    Float32View to = kept.writable();
    keep(a.readable(to), truths, to, piece);
    kept.takeFrom(to);
    return kept;
  }

  /// The elements in new memory where the mask is true.
  static Float32View filter(Float32View a, BoolView mask) {
    a.requireSameSize(mask);
    Float32View kept = Float32View.zeros(mask.count());
    keep(a.direct(), mask, kept, PIECE);
    return kept;
  }

  private static void keep(Float32View source, BoolView mask, Float32View to, long piece) {
    long done = 0;
    for (long from = 0; from < source.size; from += piece) {
      long end = Math.min(from + piece, source.size);
      BoolView truths = mask.slice(from, end).packed(to);
      Float32View some = source.slice(from, end);
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
