package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

// dtype computed: int
/// The smallest and the largest of int32 elements.
public interface Int32Extremes extends Rehearsed {
  /// The smallest of `count` elements from byte `at` on; `count` is not 0.
  int min(MemorySegment segment, long at, long count);

  /// The smallest of `count` elements, of which the first starts at byte `at`, and each next one
  /// `stride` bytes later, at least as many as an element has; `count` is not 0.
  int columnMin(MemorySegment segment, long at, long count, long stride);

  /// The largest of `count` elements from byte `at` on; `count` is not 0.
  int max(MemorySegment segment, long at, long count);

  /// The largest of `count` elements that lie apart, as for the smallest.
  int columnMax(MemorySegment segment, long at, long count, long stride);

  @Override
  default void rehearse(Rehearsal on) {
    min(on.segment(), on.at(), on.count());
    max(on.segment(), on.at(), on.count());
    long apart = (on.count() + 1L) / 2;
    columnMin(on.segment(), on.at(), apart, 2L * on.elementBytes());
    columnMax(on.segment(), on.at(), apart, 2L * on.elementBytes());
  }
}
