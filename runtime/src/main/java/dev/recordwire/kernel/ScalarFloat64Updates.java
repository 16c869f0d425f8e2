package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Float64Updates] in plain Java.
final class ScalarFloat64Updates implements Float64Updates {
  private static final long BYTES = 8;

  ScalarFloat64Updates() {}

  @Override
  public void scale(MemorySegment segment, long at, long count, double factor) {
    for (long i = 0; i < count; i++) {
      store(segment, at + i * BYTES, load(segment, at + i * BYTES) * factor);
    }
  }

  @Override
  public void clip(MemorySegment segment, long at, long count, double low, double high) {
    for (long i = 0; i < count; i++) {
      double value = load(segment, at + i * BYTES);
      store(segment, at + i * BYTES, Math.min(Math.max(value, low), high));
    }
  }

  private static double load(MemorySegment segment, long at) {
    return segment.get(Elements.DOUBLE, at);
  }

  private static void store(MemorySegment segment, long at, double value) {
    segment.set(Elements.DOUBLE, at, value);
  }
}
