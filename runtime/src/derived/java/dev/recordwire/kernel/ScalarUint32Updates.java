package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Uint32Updates] in plain Java.
final class ScalarUint32Updates implements Uint32Updates {
  private static final long BYTES = 4;
  private static final double LEAST = 0.0;
  private static final double BEYOND = 0x1p32;

  ScalarUint32Updates() {}

  @Override
  public boolean scalable(long value, double factor) {
    double scaled = scaled(value, factor);
    return scaled >= LEAST && scaled < BEYOND;
  }

  @Override
  public long firstUnscalable(MemorySegment segment, long at, long count, double factor) {
    for (long i = 0; i < count; i++) {
      if (!scalable(load(segment, at + i * BYTES), factor)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void scale(MemorySegment segment, long at, long count, double factor) {
    for (long i = 0; i < count; i++) {
      double scaled = scaled(load(segment, at + i * BYTES), factor);
      store(segment, at + i * BYTES, nearest(scaled));
    }
  }

  @Override
  public void scaleWrapping(MemorySegment segment, long at, long count, double factor) {
    for (long i = 0; i < count; i++) {
      double scaled = scaled(load(segment, at + i * BYTES), factor);
      store(segment, at + i * BYTES, Wrapping.toLong(scaled));
    }
  }

  @Override
  public void clip(MemorySegment segment, long at, long count, long low, long high) {
    for (long i = 0; i < count; i++) {
      long value = load(segment, at + i * BYTES);
      store(segment, at + i * BYTES, Math.min(Math.max(value, low), high));
    }
  }

  private static double scaled(long value, double factor) {
    return Math.rint(value * factor);
  }

  private static long nearest(double scaled) {
    return Math.max((long) LEAST, Math.min((long) scaled, (long) BEYOND - 1));
  }

  private static long load(MemorySegment segment, long at) {
    return Integer.toUnsignedLong(segment.get(Elements.INT, at));
  }

  private static void store(MemorySegment segment, long at, long value) {
    segment.set(Elements.INT, at, (int) value);
  }
}
