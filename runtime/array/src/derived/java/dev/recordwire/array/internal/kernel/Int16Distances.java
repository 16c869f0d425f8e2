package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// Distances between int16 elements, as float64, summed in the order that [Float64Sums] lays
/// down. Each square is rounded before it is added.
public interface Int16Distances {
  /// The sum of the squares of the differences between `count` elements from byte `at` on and
  /// as many others; 0 if there are none.
  double squaredDistance(
      MemorySegment segment, long at, long count, MemorySegment others, long othersAt);
}
