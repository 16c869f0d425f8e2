package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Int32Deviations;
import dev.recordwire.array.internal.storage.Elements;

// dtype uint64: import dev.recordwire.array.internal.number.Unsigned
// dtype bits: Integer.BYTES
/// [Int32Deviations] in plain Java.
final class ScalarInt32Deviations extends ScalarDeviations implements Int32Deviations {
  private static final int BYTES = Integer.BYTES;

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
    // dtype if uint64
    // | return Unsigned.toDouble(Elements.int32(bytes, from));
    // dtype else
    return Elements.int32(bytes, from);
    // dtype end
  }
}
