package dev.recordwire.array.internal.kernel;

/// [Uint64Deviations] in plain Java.
final class ScalarUint64Deviations extends ScalarDeviations implements Uint64Deviations {
  private static final int BYTES = 8;

  ScalarUint64Deviations() {
    super(BYTES);
  }

  @Override
  void differences(byte[] bytes, int at, int count, double mean, ScalarLanes lanes) {
    for (int i = 0; i < count; i++) {
      lanes.term(i, load(bytes, at + i * BYTES) - mean);
    }
  }

  private static double load(byte[] bytes, int from) {
    return Unsigned.toDouble(Elements.uint64(bytes, from));
  }
}
