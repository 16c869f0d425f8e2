package dev.recordwire.array.internal.kernel;

/// [Uint8Deviations] in plain Java.
final class ScalarUint8Deviations extends ScalarDeviations implements Uint8Deviations {
  private static final int BYTES = 1;

  ScalarUint8Deviations() {
    super(BYTES);
  }

  @Override
  void differences(byte[] bytes, int at, int count, double mean, ScalarLanes lanes) {
    for (int i = 0; i < count; i++) {
      lanes.term(i, load(bytes, at + i * BYTES) - mean);
    }
  }

  private static double load(byte[] bytes, int from) {
    return Elements.uint8(bytes, from);
  }
}
