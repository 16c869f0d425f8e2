package dev.recordwire.array.internal.kernel;

import dev.recordwire.array.internal.number.Deviations;
import java.lang.foreign.MemorySegment;

/// Deviations of float64 elements from their mean. Both sums are taken in the order that
/// [Float64Sums] lays down.
public interface Float64Deviations extends Rehearsed {
  /// Sets `result` to what `count` elements from byte `at` on, of which there is at least one,
  /// deviate from `mean`.
  void deviations(MemorySegment segment, long at, long count, double mean, Deviations result);

  @Override
  default void rehearse(Rehearsal on) {
    deviations(on.segment(), on.at(), on.count(), 2, new Deviations());
  }
}
