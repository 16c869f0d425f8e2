package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Int8Updates] in plain Java.
final class ScalarInt8Updates implements Int8Updates {
  private static final long BYTES = 1;
  private static final double LEAST = -0x1p7;
  private static final double BEYOND = 0x1p7;

  ScalarInt8Updates() {}

  @Override
  public boolean scalable(int value, double factor) {
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
      store(segment, at + i * BYTES, (int) Wrapping.toLong(scaled));
    }
  }

  @Override
  public void clip(MemorySegment segment, long at, long count, int low, int high) {
    for (long i = 0; i < count; i++) {
      int value = load(segment, at + i * BYTES);
      store(segment, at + i * BYTES, Math.min(Math.max(value, low), high));
    }
  }

  private static double scaled(int value, double factor) {
    return Math.rint(value * factor);
  }

  private static int nearest(double scaled) {
    return Math.max((int) LEAST, Math.min((int) scaled, (int) BEYOND - 1));
  }

  private static int load(MemorySegment segment, long at) {
    return segment.get(Elements.BYTE, at);
  }

  private static void store(MemorySegment segment, long at, int value) {
    segment.set(Elements.BYTE, at, (byte) value);
  }
}
