package dev.recordwire.kernel;

/// [Float32Deviations] in plain Java.
final class ScalarFloat32Deviations extends ScalarDeviations implements Float32Deviations {
  private static final int BYTES = 4;

  ScalarFloat32Deviations() {
    super(BYTES);
  }

  @Override
  void differences(byte[] bytes, int at, int count, double mean, ScalarLanes lanes) {
    for (int i = 0; i < count; i++) {
      lanes.term(i, load(bytes, at + i * BYTES) - mean);
    }
  }

  private static double load(byte[] bytes, int from) {
    return Elements.float32(bytes, from);
  }
}
