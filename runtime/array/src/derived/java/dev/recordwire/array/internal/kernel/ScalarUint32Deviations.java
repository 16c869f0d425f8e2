package dev.recordwire.array.internal.kernel;

/// [Uint32Deviations] in plain Java.
final class ScalarUint32Deviations extends ScalarDeviations implements Uint32Deviations {
  private static final int BYTES = 4;

  ScalarUint32Deviations() {
    super(BYTES);
  }

  @Override
  void differences(byte[] bytes, int at, int count, double mean, ScalarLanes lanes) {
    for (int i = 0; i < count; i++) {
      lanes.term(i, load(bytes, at + i * BYTES) - mean);
    }
  }

  private static double load(byte[] bytes, int from) {
    return Elements.uint32(bytes, from);
  }
}
