package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float64Arithmetic;
import dev.recordwire.array.internal.kernel.Float64Comparison;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.Variants;

// dtype carrier: double, Double
/// Element by element operations on float64, whatever the operator: line up what is read and
/// what is written, and call the loops that fit.
///
/// A target may be one of the sources, or overlap one: what would be overwritten before it is
/// read is copied first.
final class Float64Elementwise {
  private static final Variants<Float64Arithmetic> ARITHMETIC =
      Variants.load(Float64Arithmetic.class);
  private static final Variants<Float64Comparison> COMPARISON =
      Variants.load(Float64Comparison.class);

  private Float64Elementwise() {}

  /// Combines into a target.
  static void combine(Operator operator, MemoryWindow a, MemoryWindow b, MemoryWindow target) {
    a.requireSameSize(b);
    a.requireSameSize(target);
    if (CopiedBlocks.areNeeded(a, b, target)) {
      CopiedBlocks.each(
          a,
          (block, from, end) ->
              combine(operator, block, b.slice(from, end), target.slice(from, end)));
      return;
    }
    if (operator.kind().isElementary()) {
      ElementaryBlocks.apply(operator, a, b, target);
      return;
    }
    MemoryWindow to = target.writable();
    MemoryWindow left = a.readable(to);
    MemoryWindow right = b.readable(to);
    ARITHMETIC
        .of(operator, left.storage, right.storage, to.storage, to.size)
        .combine(left.memory, left.base, right.memory, right.base, to.memory, to.base, to.size);
    target.takeFrom(to);
  }

  /// Combines into a target. Operators of one operand ignore `operand`.
  static void combine(Operator operator, MemoryWindow a, double operand, MemoryWindow target) {
    a.requireSameSize(target);
    if (CopiedBlocks.areNeeded(a, target)) {
      CopiedBlocks.each(
          a, (block, from, end) -> combine(operator, block, operand, target.slice(from, end)));
      return;
    }
    if (operator.kind().isElementary()) {
      ElementaryBlocks.apply(operator, a, operand, target);
      return;
    }
    MemoryWindow to = target.writable();
    MemoryWindow left = a.readable(to);
    ARITHMETIC
        .of(operator, left.storage, left.storage, to.storage, to.size)
        .combine(left.memory, left.base, operand, to.memory, to.base, to.size);
    target.takeFrom(to);
  }

  /// Multiplies and adds into a target.
  static void timesPlus(MemoryWindow a, double factor, double addend, MemoryWindow target) {
    a.requireSameSize(target);
    if (CopiedBlocks.areNeeded(a, target)) {
      CopiedBlocks.each(
          a, (block, from, end) -> timesPlus(block, factor, addend, target.slice(from, end)));
      return;
    }
    MemoryWindow to = target.writable();
    MemoryWindow left = a.readable(to);
    ARITHMETIC
        .of(Operator.NONE, left.storage, left.storage, to.storage, to.size)
        .timesPlus(left.memory, left.base, factor, addend, to.memory, to.base, to.size);
    target.takeFrom(to);
  }

  /// Raises or lowers elements into a target.
  static void clip(MemoryWindow a, double low, double high, MemoryWindow target) {
    if (Double.isNaN(low) || Double.isNaN(high) || Double.compare(low, high) > 0) {
      throw Refusal.emptyRange(Double.toString(low), Double.toString(high));
    }
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
  static void compare(Operator operator, MemoryWindow a, double operand, MemoryWindow mask) {
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
