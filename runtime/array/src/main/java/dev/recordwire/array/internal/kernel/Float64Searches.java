package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

// dtype carrier: double, Double
/// Searches for a float64 element.
public interface Float64Searches extends Rehearsed {
  /// The index of the first of `count` elements from byte `at` on that equals `value` as
  /// [Double#compare] has it, or -1 if none does.
  long indexOf(MemorySegment segment, long at, long count, double value);

  @Override
  default void rehearse(Rehearsal on) {
    indexOf(on.segment(), on.at(), on.count(), on.wanted());
  }
}
