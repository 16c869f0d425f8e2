package dev.recordwire.array.internal.scalar;

import static dev.recordwire.array.internal.kernel.Float64Sums.BLOCK;

import dev.recordwire.array.internal.storage.HeapWindow;
import java.lang.foreign.MemorySegment;

/// Sums over pairs of elements of any type in plain Java: a block of terms is written down and
/// summed.
abstract class ScalarPairs {
  private final int bytes;

  /// @param bytes how many bytes an element takes
  ScalarPairs(int bytes) {
    this.bytes = bytes;
  }

  /// Makes what `count` elements of `left` from byte `at` on and those of `right` give the
  /// terms.
  abstract void terms(
      byte[] left, int at, byte[] right, int othersAt, int count, ScalarLanes lanes);

  final double sum(
      MemorySegment segment, long at, long count, MemorySegment others, long othersAt) {
    if (count == 0) {
      return 0.0;
    }
    int room = (int) Math.min(count, BLOCK) * bytes;
    HeapWindow left = new HeapWindow(segment, room);
    HeapWindow right = new HeapWindow(others, room);
    ScalarLanes lanes = ScalarLanes.take();
    double sum = tree(left, at, count, right, othersAt, lanes);
    lanes.giveBack();
    left.giveBack();
    right.giveBack();
    return Double.isNaN(sum) ? Double.NaN : sum;
  }

  private double tree(
      HeapWindow x, long at, long count, HeapWindow y, long yAt, ScalarLanes lanes) {
    if (count <= BLOCK) {
      int start = x.show(at, (int) count * bytes);
      int yStart = y.show(yAt, (int) count * bytes);
      terms(x.bytes, start, y.bytes, yStart, (int) count, lanes);
      return lanes.sum((int) count);
    }
    long left = Long.highestOneBit(count - 1);
    long right = left * bytes;
    return tree(x, at, left, y, yAt, lanes)
        + tree(x, at + right, count - left, y, yAt + right, lanes);
  }
}
