package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// [Float32Distances] in plain Java.
final class ScalarFloat32Distances extends ScalarPairs implements Float32Distances {
  private static final int BYTES = 4;

  ScalarFloat32Distances() {
    super(BYTES);
  }

  @Override
  public double squaredDistance(
      MemorySegment segment, long at, long count, MemorySegment others, long othersAt) {
    return sum(segment, at, count, others, othersAt);
  }

  @Override
  void terms(byte[] left, int at, byte[] right, int othersAt, int count, ScalarLanes lanes) {
    lanes.float32(left, at, count);
    lanes.minusFloat32(right, othersAt, count);
    lanes.squareTerms(count);
  }
}
