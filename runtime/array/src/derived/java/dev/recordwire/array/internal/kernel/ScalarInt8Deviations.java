package dev.recordwire.array.internal.kernel;

/// [Int8Deviations] in plain Java.
final class ScalarInt8Deviations extends ScalarDeviations implements Int8Deviations {
  private static final int BYTES = 1;

  ScalarInt8Deviations() {
    super(BYTES);
  }

  @Override
  void differences(byte[] bytes, int at, int count, double mean, ScalarLanes lanes) {
    for (int i = 0; i < count; i++) {
      lanes.term(i, load(bytes, at + i * BYTES) - mean);
    }
  }

  private static double load(byte[] bytes, int from) {
    return Elements.int8(bytes, from);
  }
}
