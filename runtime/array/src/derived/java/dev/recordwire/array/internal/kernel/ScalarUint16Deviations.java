package dev.recordwire.array.internal.kernel;

/// [Uint16Deviations] in plain Java.
final class ScalarUint16Deviations extends ScalarDeviations implements Uint16Deviations {
  private static final int BYTES = 2;

  ScalarUint16Deviations() {
    super(BYTES);
  }

  @Override
  void differences(byte[] bytes, int at, int count, double mean, ScalarLanes lanes) {
    for (int i = 0; i < count; i++) {
      lanes.term(i, load(bytes, at + i * BYTES) - mean);
    }
  }

  private static double load(byte[] bytes, int from) {
    return Elements.uint16(bytes, from);
  }
}
