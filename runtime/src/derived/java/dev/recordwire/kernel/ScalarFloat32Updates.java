package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Float32Updates] in plain Java.
final class ScalarFloat32Updates implements Float32Updates {
  private static final long BYTES = 4;

  ScalarFloat32Updates() {}

  @Override
  public void scale(MemorySegment segment, long at, long count, float factor) {
    for (long i = 0; i < count; i++) {
      store(segment, at + i * BYTES, load(segment, at + i * BYTES) * factor);
    }
  }

  @Override
  public void clip(MemorySegment segment, long at, long count, float low, float high) {
    for (long i = 0; i < count; i++) {
      float value = load(segment, at + i * BYTES);
      store(segment, at + i * BYTES, Math.min(Math.max(value, low), high));
    }
  }

  private static float load(MemorySegment segment, long at) {
    return segment.get(Elements.FLOAT, at);
  }

  private static void store(MemorySegment segment, long at, float value) {
    segment.set(Elements.FLOAT, at, value);
  }
}
