package dev.recordwire.array.internal.kernel;

import dev.recordwire.array.internal.number.WideSum;
import java.lang.foreign.MemorySegment;

/// Sums over pairs of int32 elements, which are exact.
public interface Int32Products {
  /// Adds the products of `count` elements from byte `at` on and as many others to a total.
  void dot(
      MemorySegment segment,
      long at,
      long count,
      MemorySegment others,
      long othersAt,
      WideSum total);
}
