package dev.recordwire.array.internal.kernel;

/// [Int32Deviations] in plain Java.
final class ScalarInt32Deviations extends ScalarDeviations implements Int32Deviations {
  private static final int BYTES = 4;

  ScalarInt32Deviations() {
    super(BYTES);
  }

  @Override
  void differences(byte[] bytes, int at, int count, double mean, ScalarLanes lanes) {
    for (int i = 0; i < count; i++) {
      lanes.term(i, load(bytes, at + i * BYTES) - mean);
    }
  }

  private static double load(byte[] bytes, int from) {
    return Elements.int32(bytes, from);
  }
}
