package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// Comparisons of float32 elements, each by itself, under one operator: [Operator#LESS] and
/// those that follow it. They are Java's own, under which NaN is unequal to everything. The
/// answers are bools of one byte each.
public interface Float32Comparison {
  /// Compares `count` elements of `a` with those of `b`.
  void compare(
      MemorySegment a,
      long atA,
      MemorySegment b,
      long atB,
      MemorySegment target,
      long atTarget,
      long count);

  /// Compares `count` elements of `a` with `value`.
  void compare(
      MemorySegment a, long atA, float value, MemorySegment target, long atTarget, long count);
}
