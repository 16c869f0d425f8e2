package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// Arithmetic on float32 elements, each by itself, under one operator. The target may be what
/// is read, from the same byte on, but not overlap it otherwise.
///
/// Which NaN comes out of arithmetic differs between processors, so it is always the same one
/// here.
public interface Float32Arithmetic {
  /// Combines `count` elements of `a` with those of `b`: [Operator#PLUS], [Operator#MINUS],
  /// [Operator#TIMES], [Operator#DIVIDED_BY], [Operator#MINIMUM] or [Operator#MAXIMUM].
  void combine(
      MemorySegment a,
      long atA,
      MemorySegment b,
      long atB,
      MemorySegment target,
      long atTarget,
      long count);

  /// Combines `count` elements of `a` with `b`, or does to each what an operator of one
  /// operand does: [Operator#NEGATE], [Operator#ABS] or [Operator#SQRT].
  void combine(MemorySegment a, long atA, float b, MemorySegment target, long atTarget, long count);

  /// Makes `count` elements of `target` those of `a` times `factor`, rounded, plus `addend`.
  void timesPlus(
      MemorySegment a,
      long atA,
      float factor,
      float addend,
      MemorySegment target,
      long atTarget,
      long count);
}
