package dev.recordwire.array.internal.kernel;

/// [Int16Deviations] in plain Java.
final class ScalarInt16Deviations extends ScalarDeviations implements Int16Deviations {
  private static final int BYTES = 2;

  ScalarInt16Deviations() {
    super(BYTES);
  }

  @Override
  void differences(byte[] bytes, int at, int count, double mean, ScalarLanes lanes) {
    for (int i = 0; i < count; i++) {
      lanes.term(i, load(bytes, at + i * BYTES) - mean);
    }
  }

  private static double load(byte[] bytes, int from) {
    return Elements.int16(bytes, from);
  }
}
