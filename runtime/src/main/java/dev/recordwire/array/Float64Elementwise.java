package dev.recordwire.array;

import dev.recordwire.kernel.Float64Arithmetic;
import dev.recordwire.kernel.Float64Comparison;
import dev.recordwire.kernel.Int64Selection;
import dev.recordwire.kernel.Operator;
import dev.recordwire.kernel.Storage;
import dev.recordwire.kernel.Variants;

/// What float64 views do element by element, whatever the operator: line up what is read and
/// what is written, and call the loops that fit.
///
/// A target may be one of the sources, or overlap one: what would be overwritten before it is
/// read is copied first.
final class Float64Elementwise {
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
        .combine(
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

  /// Fills the target, and returns it. Operators of one operand ignore `operand`.
  static Float64View combine(Operator operator, Float64View a, double operand, Float64View target) {
    a.requireSameSize(target);
    Float64View to = target.writable();
    Float64View left = a.readable(to);
    ARITHMETIC
        .of(operator, left.storage, left.storage, to.storage)
        .combine(left.memorySegment(), left.base, operand, to.memorySegment(), to.base, to.size);
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
        .timesPlus(
            left.memorySegment(), left.base, factor, addend, to.memorySegment(), to.base, to.size);
    target.takeFrom(to);
    return target;
  }

  static BoolView compare(Operator operator, Float64View a, Float64View b) {
    a.requireSameSize(b);
    Float64View left = a.contiguous();
    Float64View right = b.contiguous();
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

  static BoolView compare(Operator operator, Float64View a, double operand) {
    Float64View left = a.contiguous();
    BoolView mask = BoolView.zeros(a.size);
    COMPARISON
        .of(operator, left.storage, left.storage, mask.storage)
        .compare(
            left.memorySegment(), left.base, operand, mask.memorySegment(), mask.base, mask.size);
    return mask;
  }

  /// Fills the target, and returns it.
  static Float64View select(Float64View a, BoolView mask, Float64View b, Float64View target) {
    a.requireSameSize(mask);
    a.requireSameSize(b);
    a.requireSameSize(target);
    BoolView truths = mask.packed(target);
    Float64View to = target.writable();
    Float64View left = a.readable(to);
    Float64View right = b.readable(to);
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
  static Float64View filter(Float64View a, BoolView mask, Float64View target) {
    a.requireSameSize(mask);
    BoolView truths = mask.packed(target);
    Float64View kept = target.room(truths.count());
    Float64View to = kept.writable();
    Float64View from = a.readable(to);
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
  static Float64View filter(Float64View a, BoolView mask) {
    a.requireSameSize(mask);
    BoolView truths = mask.storage == Storage.BYTES ? mask.contiguous() : mask.copy();
    return filter(a, truths, Float64View.zeros(truths.count()));
  }
}
