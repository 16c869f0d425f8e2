package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// [Int64Extremes] in plain Java.
final class ScalarInt64Extremes implements Int64Extremes {
  private static final int BYTES = 8;
  private static final int BLOCK = 2048;

  ScalarInt64Extremes() {}

  @Override
  public long min(MemorySegment segment, long at, long count) {
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * BYTES);
    long min = load(window.bytes, window.show(at, BYTES));
    for (long done = 0; done < count; done += BLOCK) {
      int some = (int) Math.min(BLOCK, count - done);
      min = min(window.bytes, window.show(at + done * BYTES, some * BYTES), some, min);
    }
    return min;
  }

  @Override
  public long max(MemorySegment segment, long at, long count) {
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * BYTES);
    long max = load(window.bytes, window.show(at, BYTES));
    for (long done = 0; done < count; done += BLOCK) {
      int some = (int) Math.min(BLOCK, count - done);
      max = max(window.bytes, window.show(at + done * BYTES, some * BYTES), some, max);
    }
    return max;
  }

  private static long min(byte[] bytes, int at, int count, long minSoFar) {
    long min = minSoFar;
    for (int i = 0; i < count; i++) {
      min = Math.min(min, load(bytes, at + i * BYTES));
    }
    return min;
  }

  private static long max(byte[] bytes, int at, int count, long maxSoFar) {
    long max = maxSoFar;
    for (int i = 0; i < count; i++) {
      max = Math.max(max, load(bytes, at + i * BYTES));
    }
    return max;
  }

  private static long load(byte[] bytes, int from) {
    return Elements.int64(bytes, from);
  }
}
