package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Uint64Extremes] in plain Java.
final class ScalarUint64Extremes implements Uint64Extremes {
  private static final long BYTES = 8;

  ScalarUint64Extremes() {}

  @Override
  public long min(MemorySegment segment, long at, long count) {
    long min = load(segment, at);
    for (long i = 1; i < count; i++) {
      min = Unsigned.min(min, load(segment, at + i * BYTES));
    }
    return min;
  }

  @Override
  public long max(MemorySegment segment, long at, long count) {
    long max = load(segment, at);
    for (long i = 1; i < count; i++) {
      max = Unsigned.max(max, load(segment, at + i * BYTES));
    }
    return max;
  }

  private static long load(MemorySegment segment, long at) {
    return segment.get(Elements.LONG, at);
  }
}
