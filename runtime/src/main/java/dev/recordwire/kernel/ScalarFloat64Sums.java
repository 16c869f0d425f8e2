package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Float64Sums] in plain Java.
final class ScalarFloat64Sums implements Float64Sums {
  private static final long BYTES = 8;
  private static final long STEP = LANES / 8 * BYTES;

  ScalarFloat64Sums() {}

  @Override
  public double sum(MemorySegment segment, long at, long count) {
    double sum = count == 0 ? 0.0 : tree(segment, at, count);
    return Double.isNaN(sum) ? Double.NaN : sum;
  }

  private static double tree(MemorySegment segment, long at, long count) {
    if (count <= BLOCK) {
      return block(segment, at, Math.toIntExact(count));
    }
    long left = Long.highestOneBit(count - 1);
    return tree(segment, at, left) + tree(segment, at + left * BYTES, count - left);
  }

  private static double block(MemorySegment segment, long at, int count) {
    double sum02 =
        everyFourth(segment, at, count) + everyFourth(segment, at + 2 * BYTES, count - 2);
    double sum13 =
        everyFourth(segment, at + BYTES, count - 1)
            + everyFourth(segment, at + 3 * BYTES, count - 3);
    return sum02 + sum13;
  }

  /// Lanes 0, 4, 8 … 28 of a block that starts at `at` and ends after `count` elements, as far
  /// as they are halved among themselves. Eight sums at a time are what keeps a processor's
  /// adders busy.
  private static double everyFourth(MemorySegment segment, long at, int count) {
    double lane0 = -0.0;
    double lane4 = -0.0;
    double lane8 = -0.0;
    double lane12 = -0.0;
    double lane16 = -0.0;
    double lane20 = -0.0;
    double lane24 = -0.0;
    double lane28 = -0.0;
    // Rows in which all eight are there.
    int whole = (count + 3) & -LANES;
    for (int i = 0; i < whole; i += LANES) {
      long row = at + i * BYTES;
      lane0 += load(segment, row);
      lane4 += load(segment, row + STEP);
      lane8 += load(segment, row + 2 * STEP);
      lane12 += load(segment, row + 3 * STEP);
      lane16 += load(segment, row + 4 * STEP);
      lane20 += load(segment, row + 5 * STEP);
      lane24 += load(segment, row + 6 * STEP);
      lane28 += load(segment, row + 7 * STEP);
    }
    long row = at + whole * BYTES;
    int rest = count - whole;
    if (rest > 0) {
      lane0 += load(segment, row);
    }
    if (rest > 4) {
      lane4 += load(segment, row + STEP);
    }
    if (rest > 8) {
      lane8 += load(segment, row + 2 * STEP);
    }
    if (rest > 12) {
      lane12 += load(segment, row + 3 * STEP);
    }
    if (rest > 16) {
      lane16 += load(segment, row + 4 * STEP);
    }
    if (rest > 20) {
      lane20 += load(segment, row + 5 * STEP);
    }
    if (rest > 24) {
      lane24 += load(segment, row + 6 * STEP);
    }
    return ((lane0 + lane16) + (lane8 + lane24)) + ((lane4 + lane20) + (lane12 + lane28));
  }

  private static double load(MemorySegment segment, long at) {
    return segment.get(Elements.DOUBLE, at);
  }
}
