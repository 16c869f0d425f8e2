package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// Loops over bools of one byte each; any byte but 0 is true, and true is written as 1.
public interface Bools {
  /// How many of `count` bools from byte `at` on are true.
  long count(MemorySegment segment, long at, long count);

  /// Makes `count` bools of `target` what the operator says of those of `a` and `b`:
  /// [Operator#AND], [Operator#OR], or [Operator#NOT_EQUAL] for either but not both.
  void combine(
      MemorySegment a,
      long atA,
      MemorySegment b,
      long atB,
      MemorySegment target,
      long atTarget,
      long count);

  /// Copies `count` bools of `a`, each turned into the other if `negated`.
  void copy(
      MemorySegment a, long atA, boolean negated, MemorySegment target, long atTarget, long count);

  /// Stores the indices of the true ones among `count` bools, of which there are `total`, as
  /// int64 side by side.
  void indices(
      MemorySegment segment, long at, long count, MemorySegment target, long atTarget, long total);
}
