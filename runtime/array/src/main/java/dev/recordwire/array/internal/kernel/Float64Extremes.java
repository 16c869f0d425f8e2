package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

// dtype carrier: double
/// The smallest and the largest of float64 elements, as [Math#min] and [Math#max] order them: a
/// NaN beats everything, and -0.0 is less than 0.0.
public interface Float64Extremes extends Rehearsed {
  /// The smallest of `count` elements from byte `at` on; positive infinity if there are none.
  double min(MemorySegment segment, long at, long count);

  /// The largest of `count` elements from byte `at` on; negative infinity if there are none.
  double max(MemorySegment segment, long at, long count);

  @Override
  default void rehearse(Rehearsal on) {
    min(on.segment(), on.at(), on.count());
    max(on.segment(), on.at(), on.count());
  }
}
