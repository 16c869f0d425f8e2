package dev.recordwire.array.internal.kernel;

import dev.recordwire.array.internal.number.WideSum;
import java.lang.foreign.MemorySegment;

/// Sums over int32 elements, which are exact.
public interface Int32Sums {
  /// Adds `count` elements from byte `at` on to a total.
  void sum(MemorySegment segment, long at, long count, WideSum total);
}
