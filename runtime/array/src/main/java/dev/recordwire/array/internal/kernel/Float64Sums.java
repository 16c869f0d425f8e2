package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// Sums over float64 elements.
///
/// Floating-point addition is not associative, so the order of the additions is part of the
/// result, and it is fixed for ever. The elements are cut into blocks of [#BLOCK] from the
/// first one on. In a block, element i is added to lane i mod [#LANES]; the lanes are then
/// halved: lane i and lane i + 16 are added, then i and i + 8, and so on down to one number.
/// The sum of several blocks is the sum of those before the largest power of two below their
/// number, plus the sum of the rest. So vectors of any width, plain Java, and any number of
/// threads all give the same bits.
public interface Float64Sums extends Rehearsed {
  /// How many sums a block is dealt out to: four vectors of 512 bits, and so enough additions
  /// under way at a time for every narrower processor.
  int LANES = 32;

  /// How many elements are summed before sums are summed.
  int BLOCK = 1024;

  /// The sum of `count` elements from byte `at` on; 0 if there are none. NaN is always the same
  /// one.
  double sum(MemorySegment segment, long at, long count);

  @Override
  default void rehearse(Rehearsal on) {
    sum(on.segment(), on.at(), on.count());
  }
}
