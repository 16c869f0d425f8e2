package dev.recordwire.kernel;

/// [Float64Deviations] in plain Java.
final class ScalarFloat64Deviations extends ScalarDeviations implements Float64Deviations {
  private static final int BYTES = 8;

  ScalarFloat64Deviations() {
    super(BYTES);
  }

  @Override
  void differences(byte[] bytes, int at, int count, double mean, ScalarLanes lanes) {
    for (int i = 0; i < count; i++) {
      lanes.term(i, load(bytes, at + i * BYTES) - mean);
    }
  }

  private static double load(byte[] bytes, int from) {
    return Elements.float64(bytes, from);
  }
}
