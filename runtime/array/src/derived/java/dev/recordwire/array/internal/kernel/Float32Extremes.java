package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// The smallest and the largest of float32 elements, as [Math#min] and [Math#max] order them: a
/// NaN beats everything, and -0.0 is less than 0.0.
public interface Float32Extremes {
  /// The smallest of `count` elements from byte `at` on; positive infinity if there are none.
  float min(MemorySegment segment, long at, long count);

  /// The largest of `count` elements from byte `at` on; negative infinity if there are none.
  float max(MemorySegment segment, long at, long count);
}
