package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Uint64Sums] in plain Java, in blocks short enough that the sums of halves can't overflow.
final class ScalarUint64Sums implements Uint64Sums {
  private static final long BYTES = 8;
  private static final long BLOCK = 1 << 20;

  ScalarUint64Sums() {}

  @Override
  public void sum(MemorySegment segment, long at, long count, WideSum total) {
    for (long done = 0; done < count; done += BLOCK) {
      block(segment, at + done * BYTES, Math.min(count - done, BLOCK), total);
    }
  }

  private static void block(MemorySegment segment, long at, long count, WideSum total) {
    long highs = 0;
    long lows = 0;
    for (long i = 0; i < count; i++) {
      long value = load(segment, at + i * BYTES);
      highs += value >>> 32;
      lows += value & 0xFFFF_FFFFL;
    }
    total.add(highs, 32, lows);
  }

  private static long load(MemorySegment segment, long at) {
    return segment.get(Elements.LONG, at);
  }
}
