package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// Changes of uint32 elements in place, each by itself.
public interface Uint32Updates {
  /// Whether `value` times `factor`, rounded, is an uint32.
  boolean scalable(long value, double factor);

  /// The index of the first of `count` elements from byte `at` on that is not [#scalable]; -1
  /// if all are.
  long firstUnscalable(MemorySegment segment, long at, long count, double factor);

  /// Multiplies `count` elements from byte `at` on by a finite `factor`: the product in float64
  /// is rounded to the nearest whole number, ties to even, and that to the nearest uint32.
  void scale(MemorySegment segment, long at, long count, double factor);

  /// Does the same, but reduces whole numbers beyond the range to their low bits.
  void scaleWrapping(MemorySegment segment, long at, long count, double factor);

  /// Raises those of `count` elements from byte `at` on that are less than `low` to it, and
  /// lowers those greater than `high`; `low` is not greater than `high`.
  void clip(MemorySegment segment, long at, long count, long low, long high);
}
