package dev.recordwire.array.internal.kernel;

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
    lanes.float32(left, at, count);
    lanes.timesFloat32(right, othersAt, count);
  }
}
