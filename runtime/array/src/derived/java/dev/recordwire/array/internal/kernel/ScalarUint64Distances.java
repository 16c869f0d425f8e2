package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// [Uint64Distances] in plain Java.
final class ScalarUint64Distances extends ScalarPairs implements Uint64Distances {
  private static final int BYTES = 8;

  ScalarUint64Distances() {
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
    return Unsigned.toDouble(Elements.uint64(bytes, from));
  }
}
