package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Int32Extremes;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.HeapWindow;
import java.lang.foreign.MemorySegment;

// dtype uint64: import dev.recordwire.array.internal.number.Unsigned
// dtype bits: Integer.BYTES
// dtype computed: int min, int max, int minSoFar, int maxSoFar, int load
// dtype computed: int columnMin, int columnMax, int next
/// [Int32Extremes] in plain Java.
final class ScalarInt32Extremes implements Int32Extremes {
  private static final int BYTES = Integer.BYTES;
  private static final int BLOCK = 2048;

  /// The bytes of a block of elements that lie apart.
  private static final long WINDOW = 1 << 14;

  ScalarInt32Extremes() {}

  @Override
  public int min(MemorySegment segment, long at, long count) {
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * BYTES);
    int min = load(window.bytes, window.show(at, BYTES));
    for (long done = 0; done < count; done += BLOCK) {
      int some = (int) Math.min(BLOCK, count - done);
      min = min(window.bytes, window.show(at + done * BYTES, some * BYTES), some, min);
    }
    window.giveBack();
    return min;
  }

  @Override
  public int columnMin(MemorySegment segment, long at, long count, long stride) {
    int block = block(stride, count);
    HeapWindow window = new HeapWindow(segment, span(stride, block));
    int min = load(window.bytes, window.show(at, BYTES));
    for (long done = 0; done < count; done += block) {
      int some = (int) Math.min(block, count - done);
      int from = window.show(at + done * stride, span(stride, some));
      for (int i = 0; i < some; i++) {
        int next = load(window.bytes, from + i * (int) stride);
        min = Math.min(min, next); // dtype uint64: Math -> Unsigned
      }
    }
    window.giveBack();
    return min;
  }

  @Override
  public int max(MemorySegment segment, long at, long count) {
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * BYTES);
    int max = load(window.bytes, window.show(at, BYTES));
    for (long done = 0; done < count; done += BLOCK) {
      int some = (int) Math.min(BLOCK, count - done);
      max = max(window.bytes, window.show(at + done * BYTES, some * BYTES), some, max);
    }
    window.giveBack();
    return max;
  }

  @Override
  public int columnMax(MemorySegment segment, long at, long count, long stride) {
    int block = block(stride, count);
    HeapWindow window = new HeapWindow(segment, span(stride, block));
    int max = load(window.bytes, window.show(at, BYTES));
    for (long done = 0; done < count; done += block) {
      int some = (int) Math.min(block, count - done);
      int from = window.show(at + done * stride, span(stride, some));
      for (int i = 0; i < some; i++) {
        int next = load(window.bytes, from + i * (int) stride);
        max = Math.max(max, next); // dtype uint64: Math -> Unsigned
      }
    }
    window.giveBack();
    return max;
  }

  /// How many elements that lie apart are read at a time: one, if they lie far apart.
  private static int block(long stride, long count) {
    return (int) Math.clamp(WINDOW / stride, 1, count);
  }

  /// The bytes from the start of the first to the end of the last.
  private static int span(long stride, int count) {
    return (int) ((count - 1) * stride) + BYTES;
  }

  private static int min(byte[] bytes, int at, int count, int minSoFar) {
    int min = minSoFar;
    for (int i = 0; i < count; i++) {
      min = Math.min(min, load(bytes, at + i * BYTES)); // dtype uint64: Math -> Unsigned
    }
    return min;
  }

  private static int max(byte[] bytes, int at, int count, int maxSoFar) {
    int max = maxSoFar;
    for (int i = 0; i < count; i++) {
      max = Math.max(max, load(bytes, at + i * BYTES)); // dtype uint64: Math -> Unsigned
    }
    return max;
  }

  private static int load(byte[] bytes, int from) {
    return Elements.int32(bytes, from);
  }
}
