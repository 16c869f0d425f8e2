package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Float32Products] in plain Java.
final class ScalarFloat32Products extends ScalarPairs implements Float32Products {
  private static final int BYTES = 4;

  ScalarFloat32Products() {
    super(BYTES);
  }

  @Override
  public double dot(
      MemorySegment segment, long at, long count, MemorySegment others, long othersAt) {
    return sum(segment, at, count, others, othersAt);
  }

  @Override
  void terms(byte[] left, int at, byte[] right, int othersAt, int count, ScalarLanes lanes) {
    for (int i = 0; i < count; i++) {
      double x = load(left, at + i * BYTES);
      double y = load(right, othersAt + i * BYTES);
      lanes.term(i, x * y);
    }
  }

  private static double load(byte[] bytes, int from) {
    return Elements.float32(bytes, from);
  }
}
