package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Float32Dots;
import dev.recordwire.array.internal.storage.HeapWindow;
import dev.recordwire.array.internal.storage.Layouts;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/// [Float32Dots] in plain Java. A block is copied into arrays first: loops over these become
/// vectors, and loops over bytes do not.
final class ScalarFloat32Dots implements Float32Dots {
  ScalarFloat32Dots() {}

  @Override
  public float dot(
      MemorySegment segment, long at, long count, MemorySegment others, long othersAt) {
    Call call = new Call(segment, others, (int) Math.min(count, BLOCK));
    float sum = call.tree(at, count, othersAt);
    call.end();
    return Float.isNaN(sum) ? Float.NaN : sum;
  }

  /// The windows and the arrays of one call.
  private static final class Call {
    private final HeapWindow x;
    private final HeapWindow y;
    private final float[] left;
    private final float[] right;
    private final float[] lanes = new float[LANES];

    /// @param room the most elements of a block
    Call(MemorySegment segment, MemorySegment others, int room) {
      x = new HeapWindow(segment, room * Float.BYTES);
      y = new HeapWindow(others, room * Float.BYTES);
      left = new float[room];
      right = new float[room];
    }

    /// Lets other calls have the windows' memory.
    void end() {
      x.giveBack();
      y.giveBack();
    }

    float tree(long at, long count, long yAt) {
      if (count <= BLOCK) {
        load(x, at, (int) count, left);
        load(y, yAt, (int) count, right);
        return block((int) count);
      }
      long half = Long.highestOneBit(count - 1);
      long bytes = half * Float.BYTES;
      return tree(at, half, yAt) + tree(at + bytes, count - half, yAt + bytes);
    }

    private static void load(HeapWindow window, long at, int count, float[] to) {
      int start = window.show(at, count * Float.BYTES);
      MemorySegment.copy(MemorySegment.ofArray(window.bytes), Layouts.FLOAT, start, to, 0, count);
    }

    private float block(int count) {
      Arrays.fill(lanes, 0);
      int whole = count - count % LANES;
      for (int row = 0; row < whole; row += LANES) {
        add(row, LANES);
      }
      add(whole, count - whole);
      for (int half = LANES / 2; half > 0; half /= 2) {
        for (int i = 0; i < half; i++) {
          lanes[i] += lanes[i + half];
        }
      }
      return lanes[0];
    }

    private void add(int row, int count) {
      for (int i = 0; i < count; i++) {
        lanes[i] += left[row + i] * right[row + i];
      }
    }
  }
}
