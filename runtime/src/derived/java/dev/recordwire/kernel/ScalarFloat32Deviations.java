package dev.recordwire.kernel;

import static dev.recordwire.kernel.Float32Sums.BLOCK;

import java.lang.foreign.MemorySegment;

/// [Float32Deviations] in plain Java: a block of differences is written down and summed, and then
/// a block of their squares.
final class ScalarFloat32Deviations implements Float32Deviations {
  private static final int BYTES = 4;

  ScalarFloat32Deviations() {}

  @Override
  public void deviations(
      MemorySegment segment, long at, long count, double mean, Deviations result) {
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * BYTES);
    ScalarLanes lanes = ScalarLanes.take();
    tree(window, at, count, mean, lanes, result);
    lanes.giveBack();
  }

  private static void tree(
      HeapWindow window, long at, long count, double mean, ScalarLanes lanes, Deviations result) {
    if (count <= BLOCK) {
      int start = window.show(at, (int) count * BYTES);
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
    tree(window, at + left * BYTES, count - left, mean, lanes, result);
    result.add(sum, squares);
  }

  private static void differences(byte[] bytes, int at, int count, double mean, ScalarLanes lanes) {
    for (int i = 0; i < count; i++) {
      lanes.term(i, load(bytes, at + i * BYTES) - mean);
    }
  }

  private static float load(byte[] bytes, int from) {
    return Elements.float32(bytes, from);
  }
}
