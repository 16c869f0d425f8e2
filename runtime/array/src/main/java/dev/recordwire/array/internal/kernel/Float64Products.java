package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// Sums over pairs of float64 elements, taken in the order that [Float64Sums] lays down. Each
/// product is rounded before it is added.
public interface Float64Products extends Rehearsed {
  /// The sum of the products of `count` elements from byte `at` on and as many others; 0 if
  /// there are none.
  double dot(MemorySegment segment, long at, long count, MemorySegment others, long othersAt);

  @Override
  default void rehearse(Rehearsal on) {
    dot(on.segment(), on.at(), on.count(), on.others(), on.at());
  }
}
