package dev.recordwire.array;

import dev.recordwire.kernel.Float32Arithmetic;
import dev.recordwire.kernel.Float32Comparison;
import dev.recordwire.kernel.Int32Selection;
import dev.recordwire.kernel.Operator;
import dev.recordwire.kernel.Storage;
import dev.recordwire.kernel.Variants;

/// What float32 views do element by element, whatever the operator: line up what is read and
/// what is written, and call the loops that fit.
///
/// A target may be one of the sources, or overlap one: what would be overwritten before it is
/// read is copied first.
final class Float32Elementwise {
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
  static Float32View combine(Operator operator, Float32View a, float operand, Float32View target) {
    a.requireSameSize(target);
    Float32View to = target.writable();
    Float32View left = a.readable(to);
    ARITHMETIC
        .of(operator, left.storage, left.storage, to.storage)
        .combine(left.memorySegment(), left.base, operand, to.memorySegment(), to.base, to.size);
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
        .timesPlus(
            left.memorySegment(), left.base, factor, addend, to.memorySegment(), to.base, to.size);
    target.takeFrom(to);
    return target;
  }

  static BoolView compare(Operator operator, Float32View a, Float32View b) {
    a.requireSameSize(b);
    Float32View left = a.contiguous();
    Float32View right = b.contiguous();
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

  static BoolView compare(Operator operator, Float32View a, float operand) {
    Float32View left = a.contiguous();
    BoolView mask = BoolView.zeros(a.size);
    COMPARISON
        .of(operator, left.storage, left.storage, mask.storage)
        .compare(
            left.memorySegment(), left.base, operand, mask.memorySegment(), mask.base, mask.size);
    return mask;
  }

  /// Fills the target, and returns it.
  static Float32View select(Float32View a, BoolView mask, Float32View b, Float32View target) {
    a.requireSameSize(mask);
    a.requireSameSize(b);
    a.requireSameSize(target);
    BoolView truths = mask.packed(target);
    Float32View to = target.writable();
    Float32View left = a.readable(to);
    Float32View right = b.readable(to);
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
  static Float32View filter(Float32View a, BoolView mask, Float32View target) {
    a.requireSameSize(mask);
    BoolView truths = mask.packed(target);
    Float32View kept = target.room(truths.count());
    Float32View to = kept.writable();
    Float32View from = a.readable(to);
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
  static Float32View filter(Float32View a, BoolView mask) {
    a.requireSameSize(mask);
    BoolView truths = mask.storage == Storage.BYTES ? mask.contiguous() : mask.copy();
    return filter(a, truths, Float32View.zeros(truths.count()));
  }
}
