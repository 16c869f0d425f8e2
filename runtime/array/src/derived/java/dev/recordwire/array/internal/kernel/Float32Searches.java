package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// Searches for a float32 element.
public interface Float32Searches {
  /// The index of the first of `count` elements from byte `at` on that equals `value` as
  /// [Float#compare] has it, or -1 if none does.
  long indexOf(MemorySegment segment, long at, long count, float value);
}
