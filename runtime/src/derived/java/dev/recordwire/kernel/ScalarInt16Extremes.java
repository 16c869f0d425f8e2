package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Int16Extremes] in plain Java.
final class ScalarInt16Extremes implements Int16Extremes {
  private static final long BYTES = 2;

  ScalarInt16Extremes() {}

  @Override
  public int min(MemorySegment segment, long at, long count) {
    int min = load(segment, at);
    for (long i = 1; i < count; i++) {
      min = Math.min(min, load(segment, at + i * BYTES));
    }
    return min;
  }

  @Override
  public int max(MemorySegment segment, long at, long count) {
    int max = load(segment, at);
    for (long i = 1; i < count; i++) {
      max = Math.max(max, load(segment, at + i * BYTES));
    }
    return max;
  }

  private static int load(MemorySegment segment, long at) {
    return segment.get(Elements.SHORT, at);
  }
}
