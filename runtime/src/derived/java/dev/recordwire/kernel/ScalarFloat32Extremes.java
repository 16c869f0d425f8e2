package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Float32Extremes] in plain Java, four elements at a time: each step waits for the one before
/// it.
final class ScalarFloat32Extremes implements Float32Extremes {
  private static final int BYTES = 4;
  private static final int BLOCK = 1024;

  ScalarFloat32Extremes() {}

  @Override
  public float min(MemorySegment segment, long at, long count) {
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * BYTES);
    float min = Float.POSITIVE_INFINITY;
    for (long done = 0; done < count; done += BLOCK) {
      int some = (int) Math.min(BLOCK, count - done);
      int start = window.show(at + done * BYTES, some * BYTES);
      min = Math.min(min, min(window.bytes, start, some));
    }
    return Float.isNaN(min) ? Float.NaN : min;
  }

  @Override
  public float max(MemorySegment segment, long at, long count) {
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * BYTES);
    float max = Float.NEGATIVE_INFINITY;
    for (long done = 0; done < count; done += BLOCK) {
      int some = (int) Math.min(BLOCK, count - done);
      int start = window.show(at + done * BYTES, some * BYTES);
      max = Math.max(max, max(window.bytes, start, some));
    }
    return Float.isNaN(max) ? Float.NaN : max;
  }

  private static float min(byte[] bytes, int at, int count) {
    float min0 = Float.POSITIVE_INFINITY;
    float min1 = min0;
    float min2 = min0;
    float min3 = min0;
    int i = 0;
    for (int end = count - 3; i < end; i += 4) {
      int start = at + i * BYTES;
      min0 = Math.min(min0, load(bytes, start));
      min1 = Math.min(min1, load(bytes, start + BYTES));
      min2 = Math.min(min2, load(bytes, start + 2 * BYTES));
      min3 = Math.min(min3, load(bytes, start + 3 * BYTES));
    }
    for (; i < count; i++) {
      min0 = Math.min(min0, load(bytes, at + i * BYTES));
    }
    return Math.min(Math.min(min0, min1), Math.min(min2, min3));
  }

  private static float max(byte[] bytes, int at, int count) {
    float max0 = Float.NEGATIVE_INFINITY;
    float max1 = max0;
    float max2 = max0;
    float max3 = max0;
    int i = 0;
    for (int end = count - 3; i < end; i += 4) {
      int start = at + i * BYTES;
      max0 = Math.max(max0, load(bytes, start));
      max1 = Math.max(max1, load(bytes, start + BYTES));
      max2 = Math.max(max2, load(bytes, start + 2 * BYTES));
      max3 = Math.max(max3, load(bytes, start + 3 * BYTES));
    }
    for (; i < count; i++) {
      max0 = Math.max(max0, load(bytes, at + i * BYTES));
    }
    return Math.max(Math.max(max0, max1), Math.max(max2, max3));
  }

  private static float load(byte[] bytes, int from) {
    return Elements.float32(bytes, from);
  }
}
