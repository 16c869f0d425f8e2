package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Float32Extremes] in plain Java, four elements at a time: each step waits for the one before
/// it.
final class ScalarFloat32Extremes implements Float32Extremes {
  private static final long BYTES = 4;

  ScalarFloat32Extremes() {}

  @Override
  public float min(MemorySegment segment, long at, long count) {
    float min0 = Float.POSITIVE_INFINITY;
    float min1 = min0;
    float min2 = min0;
    float min3 = min0;
    long i = 0;
    for (long end = count - 3; i < end; i += 4) {
      long start = at + i * BYTES;
      min0 = Math.min(min0, load(segment, start));
      min1 = Math.min(min1, load(segment, start + BYTES));
      min2 = Math.min(min2, load(segment, start + 2 * BYTES));
      min3 = Math.min(min3, load(segment, start + 3 * BYTES));
    }
    for (; i < count; i++) {
      min0 = Math.min(min0, load(segment, at + i * BYTES));
    }
    float min = Math.min(Math.min(min0, min1), Math.min(min2, min3));
    return Float.isNaN(min) ? Float.NaN : min;
  }

  @Override
  public float max(MemorySegment segment, long at, long count) {
    float max0 = Float.NEGATIVE_INFINITY;
    float max1 = max0;
    float max2 = max0;
    float max3 = max0;
    long i = 0;
    for (long end = count - 3; i < end; i += 4) {
      long start = at + i * BYTES;
      max0 = Math.max(max0, load(segment, start));
      max1 = Math.max(max1, load(segment, start + BYTES));
      max2 = Math.max(max2, load(segment, start + 2 * BYTES));
      max3 = Math.max(max3, load(segment, start + 3 * BYTES));
    }
    for (; i < count; i++) {
      max0 = Math.max(max0, load(segment, at + i * BYTES));
    }
    float max = Math.max(Math.max(max0, max1), Math.max(max2, max3));
    return Float.isNaN(max) ? Float.NaN : max;
  }

  private static float load(MemorySegment segment, long at) {
    return segment.get(Elements.FLOAT, at);
  }
}
