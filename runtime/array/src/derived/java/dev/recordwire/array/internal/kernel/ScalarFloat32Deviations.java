package dev.recordwire.array.internal.kernel;

/// [Float32Deviations] in plain Java.
final class ScalarFloat32Deviations extends ScalarDeviations implements Float32Deviations {
  private static final int BYTES = 4;

  ScalarFloat32Deviations() {
    super(BYTES);
  }

  @Override
  void differences(byte[] bytes, int at, int count, double mean, ScalarLanes lanes) {
    lanes.float32(bytes, at, count);
    lanes.minus(mean, count);
  }
}
