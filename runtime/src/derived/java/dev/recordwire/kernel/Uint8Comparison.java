package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// Comparisons of uint8 elements, each by itself, under one operator: [Operator#LESS] and
/// those that follow it. The answers are bools of one byte each.
public interface Uint8Comparison {
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
      MemorySegment a, long atA, int value, MemorySegment target, long atTarget, long count);
}
