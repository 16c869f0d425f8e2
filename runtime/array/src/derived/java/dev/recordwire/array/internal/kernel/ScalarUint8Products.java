package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;

/// [Uint8Products] in plain Java.
final class ScalarUint8Products implements Uint8Products {
  private static final int BYTES = 1;
  private static final int BLOCK = 2048;

  ScalarUint8Products() {}

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

  /// A product takes up to 64 bits, so its halves are summed apart.
  private static void block(
      byte[] left, int at, byte[] right, int othersAt, int count, WideSum total) {
    long highs = 0;
    long lows = 0;
    for (int i = 0; i < count; i++) {
      long x = load(left, at + i * BYTES);
      long y = load(right, othersAt + i * BYTES);
      long product = x * y;
      highs += product >> 32;
      lows += product & 0xFFFF_FFFFL;
    }
    total.add(highs, 32, lows);
  }

  private static int load(byte[] bytes, int from) {
    return Elements.uint8(bytes, from);
  }
}
