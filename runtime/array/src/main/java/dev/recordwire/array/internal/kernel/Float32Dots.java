package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// Sums of products of float32 that are taken in float32, as BLAS does in `sdot`: four times as
/// fast as in float64, and less exact.
///
/// The order is the same on every backend. A block of [#BLOCK] products has [#LANES] lanes: the
/// product at index `i` is rounded and added to lane `i % LANES`, in order. Then the upper half of
/// the lanes is added to the lower half until one is left. The sums of blocks are added in the tree
/// of [Float64Sums].
public interface Float32Dots extends Rehearsed {
  /// The products of a block.
  int BLOCK = Float64Sums.BLOCK;

  /// The lanes of a block: four vectors of 512 bits.
  int LANES = 64;

  /// The sum of the products of `count` elements from byte `at` on and as many others; 0 if
  /// there are none.
  float dot(MemorySegment segment, long at, long count, MemorySegment others, long othersAt);

  @Override
  default void rehearse(Rehearsal on) {
    dot(on.segment(), on.at(), on.count(), on.others(), on.at());
  }
}
