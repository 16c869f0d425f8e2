package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.storage.HeapWindow;
import java.lang.foreign.MemorySegment;

// dtype carrier: Double.BYTES
/// [Float64Sums] in plain Java.
final class ScalarFloat64Sums implements Float64Sums {
  private static final int BYTES = Double.BYTES;

  ScalarFloat64Sums() {}

  @Override
  public double sum(MemorySegment segment, long at, long count) {
    if (count == 0) {
      return 0.0;
    }
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * BYTES);
    ScalarLanes lanes = ScalarLanes.take();
    double sum = tree(window, at, count, lanes);
    lanes.giveBack();
    window.giveBack();
    return Double.isNaN(sum) ? Double.NaN : sum;
  }

  private static double tree(HeapWindow window, long at, long count, ScalarLanes lanes) {
    if (count <= BLOCK) {
      int start = window.show(at, (int) count * BYTES);
      return block(window.bytes, start, (int) count, lanes);
    }
    long left = Long.highestOneBit(count - 1);
    return tree(window, at, left, lanes) + tree(window, at + left * BYTES, count - left, lanes);
  }

  private static double block(byte[] bytes, int at, int count, ScalarLanes lanes) {
    lanes.float64(bytes, at, count);
    return lanes.sum(count);
  }
}
