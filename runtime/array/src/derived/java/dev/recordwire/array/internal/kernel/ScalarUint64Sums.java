package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// [Uint64Sums] in plain Java, in blocks short enough that the sums of halves can't overflow.
final class ScalarUint64Sums implements Uint64Sums {
  private static final int BYTES = 8;
  private static final int BLOCK = 2048;

  ScalarUint64Sums() {}

  @Override
  public void sum(MemorySegment segment, long at, long count, WideSum total) {
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * BYTES);
    for (long done = 0; done < count; done += BLOCK) {
      int some = (int) Math.min(BLOCK, count - done);
      block(window.bytes, window.show(at + done * BYTES, some * BYTES), some, total);
    }
  }

  private static void block(byte[] bytes, int at, int count, WideSum total) {
    long highs = 0;
    long lows = 0;
    for (int i = 0; i < count; i++) {
      long value = load(bytes, at + i * BYTES);
      highs += value >>> 32;
      lows += value & 0xFFFF_FFFFL;
    }
    total.add(highs, 32, lows);
  }

  private static long load(byte[] bytes, int from) {
    return Elements.uint64(bytes, from);
  }
}
