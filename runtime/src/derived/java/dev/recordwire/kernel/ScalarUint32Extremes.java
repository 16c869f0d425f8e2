package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Uint32Extremes] in plain Java.
final class ScalarUint32Extremes implements Uint32Extremes {
  private static final long BYTES = 4;

  ScalarUint32Extremes() {}

  @Override
  public long min(MemorySegment segment, long at, long count) {
    long min = load(segment, at);
    for (long i = 1; i < count; i++) {
      min = Math.min(min, load(segment, at + i * BYTES));
    }
    return min;
  }

  @Override
  public long max(MemorySegment segment, long at, long count) {
    long max = load(segment, at);
    for (long i = 1; i < count; i++) {
      max = Math.max(max, load(segment, at + i * BYTES));
    }
    return max;
  }

  private static long load(MemorySegment segment, long at) {
    return Integer.toUnsignedLong(segment.get(Elements.INT, at));
  }
}
