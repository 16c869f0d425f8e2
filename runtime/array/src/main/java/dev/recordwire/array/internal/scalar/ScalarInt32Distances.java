package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Int32Distances;
import dev.recordwire.array.internal.storage.Elements;
import java.lang.foreign.MemorySegment;

// dtype uint64: import dev.recordwire.array.internal.number.Unsigned
// dtype bits: Integer.BYTES
/// [Int32Distances] in plain Java.
final class ScalarInt32Distances extends ScalarPairs implements Int32Distances {
  private static final int BYTES = Integer.BYTES;

  ScalarInt32Distances() {
    super(BYTES);
  }

  @Override
  public double squaredDistance(
      MemorySegment segment, long at, long count, MemorySegment others, long othersAt) {
    return sum(segment, at, count, others, othersAt);
  }

  @Override
  void terms(byte[] left, int at, byte[] right, int othersAt, int count, ScalarLanes lanes) {
    for (int i = 0; i < count; i++) {
      double x = load(left, at + i * BYTES);
      double y = load(right, othersAt + i * BYTES);
      lanes.term(i, (x - y) * (x - y));
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
