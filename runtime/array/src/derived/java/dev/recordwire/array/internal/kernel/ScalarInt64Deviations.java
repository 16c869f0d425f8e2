package dev.recordwire.array.internal.kernel;

/// [Int64Deviations] in plain Java.
final class ScalarInt64Deviations extends ScalarDeviations implements Int64Deviations {
  private static final int BYTES = 8;

  ScalarInt64Deviations() {
    super(BYTES);
  }

  @Override
  void differences(byte[] bytes, int at, int count, double mean, ScalarLanes lanes) {
    for (int i = 0; i < count; i++) {
      lanes.term(i, load(bytes, at + i * BYTES) - mean);
    }
  }

  private static double load(byte[] bytes, int from) {
    return Elements.int64(bytes, from);
  }
}
