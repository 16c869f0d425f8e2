package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

// dtype computed: int
/// Searches for an int32 element.
public interface Int32Searches extends Rehearsed {
  /// The index of the first of `count` elements from byte `at` on that is `value`, or -1 if none
  /// is.
  long indexOf(MemorySegment segment, long at, long count, int value);

  @Override
  default void rehearse(Rehearsal on) {
    indexOf(on.segment(), on.at(), on.count(), on.wanted());
  }
}
