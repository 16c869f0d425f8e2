package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// [Uint64Searches] in plain Java.
final class ScalarUint64Searches implements Uint64Searches {
  private static final int BYTES = 8;
  private static final int BLOCK = 2048;

  ScalarUint64Searches() {}

  @Override
  public long indexOf(MemorySegment segment, long at, long count, long value) {
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * BYTES);
    for (long done = 0; done < count; done += BLOCK) {
      int some = (int) Math.min(BLOCK, count - done);
      int index = indexOf(window.bytes, window.show(at + done * BYTES, some * BYTES), some, value);
      if (index >= 0) {
        return done + index;
      }
    }
    return -1;
  }

  private static int indexOf(byte[] bytes, int at, int count, long value) {
    for (int i = 0; i < count; i++) {
      if (load(bytes, at + i * BYTES) == value) {
        return i;
      }
    }
    return -1;
  }

  private static long load(byte[] bytes, int from) {
    return Elements.uint64(bytes, from);
  }
}
