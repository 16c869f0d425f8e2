package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Float64Products;
import java.lang.foreign.MemorySegment;

// dtype carrier: Double.BYTES
/// [Float64Products] in plain Java.
final class ScalarFloat64Products extends ScalarPairs implements Float64Products {
  private static final int BYTES = Double.BYTES;

  ScalarFloat64Products() {
    super(BYTES);
  }

  @Override
  public double dot(
      MemorySegment segment, long at, long count, MemorySegment others, long othersAt) {
    return sum(segment, at, count, others, othersAt);
  }

  @Override
  void terms(byte[] left, int at, byte[] right, int othersAt, int count, ScalarLanes lanes) {
    lanes.float64(left, at, count);
    lanes.timesFloat64(right, othersAt, count);
  }
}
