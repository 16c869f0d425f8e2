package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Float64Extremes] in plain Java, four elements at a time: each step waits for the one before
/// it.
final class ScalarFloat64Extremes implements Float64Extremes {
  private static final long BYTES = 8;

  ScalarFloat64Extremes() {}

  @Override
  public double min(MemorySegment segment, long at, long count) {
    double min0 = Double.POSITIVE_INFINITY;
    double min1 = min0;
    double min2 = min0;
    double min3 = min0;
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
    double min = Math.min(Math.min(min0, min1), Math.min(min2, min3));
    return Double.isNaN(min) ? Double.NaN : min;
  }

  @Override
  public double max(MemorySegment segment, long at, long count) {
    double max0 = Double.NEGATIVE_INFINITY;
    double max1 = max0;
    double max2 = max0;
    double max3 = max0;
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
    double max = Math.max(Math.max(max0, max1), Math.max(max2, max3));
    return Double.isNaN(max) ? Double.NaN : max;
  }

  private static double load(MemorySegment segment, long at) {
    return segment.get(Elements.DOUBLE, at);
  }
}
