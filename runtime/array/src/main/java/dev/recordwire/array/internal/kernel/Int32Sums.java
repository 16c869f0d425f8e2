package dev.recordwire.array.internal.kernel;

import dev.recordwire.array.internal.number.WideSum;
import java.lang.foreign.MemorySegment;

/// Sums over int32 elements, which are exact.
public interface Int32Sums extends Rehearsed {
  /// Adds `count` elements from byte `at` on to a total.
  void sum(MemorySegment segment, long at, long count, WideSum total);

  @Override
  default void rehearse(Rehearsal on) {
    sum(on.segment(), on.at(), on.count(), new WideSum());
  }
}
