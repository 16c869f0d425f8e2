package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// Searches for an uint32 element.
public interface Uint32Searches {
  /// The index of the first of `count` elements from byte `at` on that is `value`, or -1 if none
  /// is.
  long indexOf(MemorySegment segment, long at, long count, long value);
}
