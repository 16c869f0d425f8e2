package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Int8Sums] in plain Java, in blocks short enough that a `long` can't overflow.
final class ScalarInt8Sums implements Int8Sums {
  private static final long BYTES = 1;
  private static final long BLOCK = 1 << 20;

  ScalarInt8Sums() {}

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

  private static int load(MemorySegment segment, long at) {
    return segment.get(Elements.BYTE, at);
  }
}
