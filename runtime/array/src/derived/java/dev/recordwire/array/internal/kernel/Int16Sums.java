package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// Sums over int16 elements, which are exact.
public interface Int16Sums {
  /// Adds `count` elements from byte `at` on to a total.
  void sum(MemorySegment segment, long at, long count, WideSum total);
}
