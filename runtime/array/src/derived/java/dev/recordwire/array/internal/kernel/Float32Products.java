package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// Sums over pairs of float32 elements, taken in the order that [Float32Sums] lays down. Each
/// product is rounded before it is added.
public interface Float32Products {
  /// The sum of the products of `count` elements from byte `at` on and as many others; 0 if
  /// there are none.
  double dot(MemorySegment segment, long at, long count, MemorySegment others, long othersAt);
}
