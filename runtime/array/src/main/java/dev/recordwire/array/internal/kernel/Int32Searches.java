package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

// dtype computed: int
/// Searches for an int32 element.
public interface Int32Searches {
  /// The index of the first of `count` elements from byte `at` on that is `value`, or -1 if none
  /// is.
  long indexOf(MemorySegment segment, long at, long count, int value);
}
