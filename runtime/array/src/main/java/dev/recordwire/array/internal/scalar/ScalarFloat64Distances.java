package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Float64Distances;
import java.lang.foreign.MemorySegment;

// dtype carrier: Double.BYTES
/// [Float64Distances] in plain Java.
final class ScalarFloat64Distances extends ScalarPairs implements Float64Distances {
  private static final int BYTES = Double.BYTES;

  ScalarFloat64Distances() {
    super(BYTES);
  }

  @Override
  public double squaredDistance(
      MemorySegment segment, long at, long count, MemorySegment others, long othersAt) {
    return sum(segment, at, count, others, othersAt);
  }

  @Override
  void terms(byte[] left, int at, byte[] right, int othersAt, int count, ScalarLanes lanes) {
    lanes.float64(left, at, count);
    lanes.minusFloat64(right, othersAt, count);
    lanes.squareTerms(count);
  }
}
