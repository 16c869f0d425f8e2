package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// The smallest and the largest of uint16 elements.
public interface Uint16Extremes {
  /// The smallest of `count` elements from byte `at` on; `count` is not 0.
  int min(MemorySegment segment, long at, long count);

  /// The largest of `count` elements from byte `at` on; `count` is not 0.
  int max(MemorySegment segment, long at, long count);
}
