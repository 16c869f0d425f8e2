package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Int32Searches;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.HeapWindow;
import java.lang.foreign.MemorySegment;

// dtype bits: Integer.BYTES
// dtype computed: int value, int load
/// [Int32Searches] in plain Java.
final class ScalarInt32Searches implements Int32Searches {
  private static final int BYTES = Integer.BYTES;
  private static final int BLOCK = 2048;

  ScalarInt32Searches() {}

  @Override
  public long indexOf(MemorySegment segment, long at, long count, int value) {
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * BYTES);
    long index = indexOf(window, at, count, value);
    window.giveBack();
    return index;
  }

  private static long indexOf(HeapWindow window, long at, long count, int value) {
    for (long done = 0; done < count; done += BLOCK) {
      int some = (int) Math.min(BLOCK, count - done);
      int index = indexOf(window.bytes, window.show(at + done * BYTES, some * BYTES), some, value);
      if (index >= 0) {
        return done + index;
      }
    }
    return -1;
  }

  private static int indexOf(byte[] bytes, int at, int count, int value) {
    for (int i = 0; i < count; i++) {
      if (load(bytes, at + i * BYTES) == value) {
        return i;
      }
    }
    return -1;
  }

  private static int load(byte[] bytes, int from) {
    return Elements.int32(bytes, from);
  }
}
