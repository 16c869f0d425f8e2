package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// Distances between float64 elements, summed in the order that [Float64Sums] lays down. Each
/// square is rounded before it is added.
public interface Float64Distances extends Rehearsed {
  /// The sum of the squares of the differences between `count` elements from byte `at` on and
  /// as many others; 0 if there are none.
  double squaredDistance(
      MemorySegment segment, long at, long count, MemorySegment others, long othersAt);

  @Override
  default void rehearse(Rehearsal on) {
    squaredDistance(on.segment(), on.at(), on.count(), on.others(), on.at());
  }
}
