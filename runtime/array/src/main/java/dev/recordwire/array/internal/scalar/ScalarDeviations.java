package dev.recordwire.array.internal.scalar;

import static dev.recordwire.array.internal.kernel.Float64Sums.BLOCK;

import dev.recordwire.array.internal.number.Deviations;
import dev.recordwire.array.internal.storage.HeapWindow;
import java.lang.foreign.MemorySegment;

/// Deviations from a mean in plain Java, for elements of any type: a block of differences is
/// written down and summed, and then a block of their squares.
abstract class ScalarDeviations {
  private final int bytes;

  /// @param bytes how many bytes an element takes
  ScalarDeviations(int bytes) {
    this.bytes = bytes;
  }

  /// Makes the differences between `count` elements from byte `at` on and `mean` the terms.
  abstract void differences(byte[] bytes, int at, int count, double mean, ScalarLanes lanes);

  public final void deviations(
      MemorySegment segment, long at, long count, double mean, Deviations result) {
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * bytes);
    ScalarLanes lanes = ScalarLanes.take();
    tree(window, at, count, mean, lanes, result);
    lanes.giveBack();
    window.giveBack();
  }

  private void tree(
      HeapWindow window, long at, long count, double mean, ScalarLanes lanes, Deviations result) {
    if (count <= BLOCK) {
      int start = window.show(at, (int) count * bytes);
      differences(window.bytes, start, (int) count, mean, lanes);
      result.sum = lanes.sum((int) count);
      lanes.squareTerms((int) count);
      result.squares = lanes.sum((int) count);
      return;
    }
    long left = Long.highestOneBit(count - 1);
    tree(window, at, left, mean, lanes, result);
    double sum = result.sum;
    double squares = result.squares;
    tree(window, at + left * bytes, count - left, mean, lanes, result);
    result.sum += sum;
    result.squares += squares;
  }
}
