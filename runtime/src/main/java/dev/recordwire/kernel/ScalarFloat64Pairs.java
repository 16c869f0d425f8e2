package dev.recordwire.kernel;

import static dev.recordwire.kernel.Float64Sums.BLOCK;

import java.lang.foreign.MemorySegment;

/// Pairs of float64 elements, of which plain Java makes terms, a block at a time, and sums those.
final class ScalarFloat64Pairs {
  private static final int BYTES = 8;

  private final HeapWindow left;
  private final HeapWindow right;

  /// Whether a term is the square of the difference of a pair; otherwise it is the product.
  private final boolean squares;

  ScalarFloat64Pairs(MemorySegment left, MemorySegment right, long count, boolean squares) {
    int room = (int) Math.min(count, BLOCK) * BYTES;
    this.left = new HeapWindow(left, room);
    this.right = new HeapWindow(right, room);
    this.squares = squares;
  }

  /// The sum of the terms of `count` elements from byte `at` on and as many others.
  double sum(long at, long othersAt, long count) {
    if (count == 0) {
      return 0.0;
    }
    ScalarLanes lanes = ScalarLanes.take();
    double sum = tree(at, othersAt, count, lanes);
    lanes.giveBack();
    return Double.isNaN(sum) ? Double.NaN : sum;
  }

  private double tree(long at, long othersAt, long count, ScalarLanes lanes) {
    if (count <= BLOCK) {
      return block(at, othersAt, (int) count, lanes);
    }
    long half = Long.highestOneBit(count - 1);
    return tree(at, othersAt, half, lanes)
        + tree(at + half * BYTES, othersAt + half * BYTES, count - half, lanes);
  }

  private double block(long at, long othersAt, int count, ScalarLanes lanes) {
    int start = left.show(at, count * BYTES);
    int othersStart = right.show(othersAt, count * BYTES);
    if (squares) {
      squares(left.bytes, start, right.bytes, othersStart, count, lanes);
    } else {
      products(left.bytes, start, right.bytes, othersStart, count, lanes);
    }
    return lanes.sum(count);
  }

  private static void products(
      byte[] left, int at, byte[] right, int othersAt, int count, ScalarLanes lanes) {
    for (int i = 0; i < count; i++) {
      double product = load(left, at + i * BYTES) * load(right, othersAt + i * BYTES);
      lanes.term(i, product);
    }
  }

  private static void squares(
      byte[] left, int at, byte[] right, int othersAt, int count, ScalarLanes lanes) {
    for (int i = 0; i < count; i++) {
      double difference = load(left, at + i * BYTES) - load(right, othersAt + i * BYTES);
      lanes.term(i, difference * difference);
    }
  }

  private static double load(byte[] bytes, int from) {
    return Elements.float64(bytes, from);
  }
}
