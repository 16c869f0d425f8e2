package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Uint32Sums] in plain Java, in blocks short enough that a `long` can't overflow.
final class ScalarUint32Sums implements Uint32Sums {
  private static final long BYTES = 4;
  private static final long BLOCK = 1 << 20;

  ScalarUint32Sums() {}

  @Override
  public void sum(MemorySegment segment, long at, long count, WideSum total) {
    for (long done = 0; done < count; done += BLOCK) {
      block(segment, at + done * BYTES, Math.min(count - done, BLOCK), total);
    }
  }

  private static void block(MemorySegment segment, long at, long count, WideSum total) {
    long sum = 0;
    for (long i = 0; i < count; i++) {
      sum += load(segment, at + i * BYTES);
    }
    total.add(sum);
  }

  private static long load(MemorySegment segment, long at) {
    return Integer.toUnsignedLong(segment.get(Elements.INT, at));
  }
}
