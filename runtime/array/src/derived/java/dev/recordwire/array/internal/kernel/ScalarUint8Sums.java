package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// [Uint8Sums] in plain Java, in blocks short enough that a `long` can't overflow.
final class ScalarUint8Sums implements Uint8Sums {
  private static final int BYTES = 1;
  private static final int BLOCK = 2048;

  ScalarUint8Sums() {}

  @Override
  public void sum(MemorySegment segment, long at, long count, WideSum total) {
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * BYTES);
    for (long done = 0; done < count; done += BLOCK) {
      int some = (int) Math.min(BLOCK, count - done);
      block(window.bytes, window.show(at + done * BYTES, some * BYTES), some, total);
    }
  }

  private static void block(byte[] bytes, int at, int count, WideSum total) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += load(bytes, at + i * BYTES);
    }
    total.add(sum);
  }

  private static int load(byte[] bytes, int from) {
    return Elements.uint8(bytes, from);
  }
}
