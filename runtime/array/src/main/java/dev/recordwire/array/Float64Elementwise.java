package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float64Arithmetic;
import dev.recordwire.array.internal.kernel.Float64Comparison;
import dev.recordwire.array.internal.kernel.Int64Selection;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.Variants;

// dtype bits: Int64Selection
// dtype held: double, Double
/// What float64 views do element by element, whatever the operator: line up what is read and
/// what is written, and call the loops that fit.
///
/// A target may be one of the sources, or overlap one: what would be overwritten before it is
/// read is copied first.
final class Float64Elementwise {
  private static final long BYTES = Double.BYTES;

  /// How many elements are picked by a mask at a time: few enough for it to lie in a `byte[]`.
  private static final long PIECE = 1 << 28;

  private static final Variants<Float64Arithmetic> ARITHMETIC =
      Variants.load(Float64Arithmetic.class);
  private static final Variants<Float64Comparison> COMPARISON =
      Variants.load(Float64Comparison.class);
  private static final Variants<Int64Selection> SELECTION = Variants.load(Int64Selection.class);

  private Float64Elementwise() {}

  /// Fills the target, and returns it.
  static Float64View combine(Operator operator, Float64View a, Float64View b, Float64View target) {
    a.requireSameSize(b);
    a.requireSameSize(target);
    Float64View to = target.writable();
    Float64View left = a.readable(to);
    Float64View right = b.readable(to);
    ARITHMETIC
        .of(operator, left.storage, right.storage, to.storage)
        .combine(left.memory, left.base, right.memory, right.base, to.memory, to.base, to.size);
    target.takeFrom(to);
    return target;
  }

  /// Fills the target, and returns it. Operators of one operand ignore `operand`.
  static Float64View combine(Operator operator, Float64View a, double operand, Float64View target) {
    a.requireSameSize(target);
    Float64View to = target.writable();
    Float64View left = a.readable(to);
    ARITHMETIC
        .of(operator, left.storage, left.storage, to.storage)
        .combine(left.memory, left.base, operand, to.memory, to.base, to.size);
    target.takeFrom(to);
    return target;
  }

  /// Fills the target, and returns it.
  static Float64View timesPlus(Float64View a, double factor, double addend, Float64View target) {
    a.requireSameSize(target);
    Float64View to = target.writable();
    Float64View left = a.readable(to);
    ARITHMETIC
        .of(Operator.NONE, left.storage, left.storage, to.storage)
        .timesPlus(left.memory, left.base, factor, addend, to.memory, to.base, to.size);
    target.takeFrom(to);
    return target;
  }

  /// Fills the target, and returns it.
  static Float64View clip(Float64View a, double low, double high, Float64View target) {
    a.requireSameSize(target);
    Float64View to = target.writable();
    Float64View left = a.readable(to);
    ARITHMETIC
        .of(Operator.NONE, left.storage, left.storage, to.storage)
        .clip(left.memory, left.base, low, high, to.memory, to.base, to.size);
    target.takeFrom(to);
    return target;
  }

  static BoolView compare(Operator operator, Float64View a, Float64View b) {
    a.requireSameSize(b);
    Float64View left = a.direct();
    Float64View right = b.direct();
    BoolView mask = BoolView.zeros(a.size);
    COMPARISON
        .of(operator, left.storage, right.storage, mask.storage)
        .compare(
            left.memory, left.base, right.memory, right.base, mask.memory, mask.base, mask.size);
    return mask;
  }

  static BoolView compare(Operator operator, Float64View a, double operand) {
    Float64View left = a.direct();
    BoolView mask = BoolView.zeros(a.size);
    COMPARISON
        .of(operator, left.storage, left.storage, mask.storage)
        .compare(left.memory, left.base, operand, mask.memory, mask.base, mask.size);
    return mask;
  }

  /// Fills the target, and returns it.
  static Float64View select(Float64View a, BoolView mask, Float64View b, Float64View target) {
    return select(a, mask, b, target, PIECE);
  }

  /// The same, with so many elements at a time.
  static Float64View select(
      Float64View a, BoolView mask, Float64View b, Float64View target, long piece) {
    a.requireSameSize(mask);
    a.requireSameSize(b);
    a.requireSameSize(target);
    Float64View to = target.writable();
    Float64View left = a.readable(to);
    Float64View right = b.readable(to);
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

  private static void pick(Float64View left, BoolView truths, Float64View right, Float64View to) {
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
  static Float64View filter(Float64View a, BoolView mask, Float64View target) {
    return filter(a, mask, target, PIECE);
  }

  /// The same, with so many elements at a time.
  static Float64View filter(Float64View a, BoolView mask, Float64View target, long piece) {
    a.requireSameSize(mask);
    BoolView truths = mask.overlaps(target) ? mask.copy() : mask;
    Float64View kept = target.room(truths.count());
    Float64View to = kept.writable();
    keep(a.readable(to), truths, to, piece);
    kept.takeFrom(to);
    return kept;
  }

  /// The elements in new memory where the mask is true.
  static Float64View filter(Float64View a, BoolView mask) {
    a.requireSameSize(mask);
    Float64View kept = Float64View.zeros(mask.count());
    keep(a.direct(), mask, kept, PIECE);
    return kept;
  }

  private static void keep(Float64View source, BoolView mask, Float64View to, long piece) {
    long done = 0;
    for (long from = 0; from < source.size; from += piece) {
      long end = Math.min(from + piece, source.size);
      BoolView truths = mask.slice(from, end).packed(to);
      Float64View some = source.slice(from, end);
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
