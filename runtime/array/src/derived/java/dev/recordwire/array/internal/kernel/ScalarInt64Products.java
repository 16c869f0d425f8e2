package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// [Int64Products] in plain Java.
final class ScalarInt64Products implements Int64Products {
  private static final int BYTES = 8;
  private static final int BLOCK = 2048;

  ScalarInt64Products() {}

  @Override
  public void dot(
      MemorySegment segment,
      long at,
      long count,
      MemorySegment others,
      long othersAt,
      WideSum total) {
    int room = (int) Math.min(count, BLOCK) * BYTES;
    HeapWindow left = new HeapWindow(segment, room);
    HeapWindow right = new HeapWindow(others, room);
    for (long done = 0; done < count; done += BLOCK) {
      int some = (int) Math.min(BLOCK, count - done);
      int start = left.show(at + done * BYTES, some * BYTES);
      int othersStart = right.show(othersAt + done * BYTES, some * BYTES);
      block(left.bytes, start, right.bytes, othersStart, some, total);
    }
  }

  private static void block(
      byte[] left, int at, byte[] right, int othersAt, int count, WideSum total) {

    for (int i = 0; i < count; i++) {
      long x = load(left, at + i * BYTES);
      long y = load(right, othersAt + i * BYTES);
      total.addProduct(x, y);
    }
  }

  private static long load(byte[] bytes, int from) {
    return Elements.int64(bytes, from);
  }
}
