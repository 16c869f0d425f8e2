package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Float64Deviations;

// dtype carrier: Double.BYTES
/// [Float64Deviations] in plain Java.
final class ScalarFloat64Deviations extends ScalarDeviations implements Float64Deviations {
  private static final int BYTES = Double.BYTES;

  ScalarFloat64Deviations() {
    super(BYTES);
  }

  @Override
  void differences(byte[] bytes, int at, int count, double mean, ScalarLanes lanes) {
    lanes.float64(bytes, at, count);
    lanes.minus(mean, count);
  }
}
