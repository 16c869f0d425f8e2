package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// The smallest and the largest of uint64 elements.
public interface Uint64Extremes {
  /// The smallest of `count` elements from byte `at` on; `count` is not 0.
  long min(MemorySegment segment, long at, long count);

  /// The largest of `count` elements from byte `at` on; `count` is not 0.
  long max(MemorySegment segment, long at, long count);
}
