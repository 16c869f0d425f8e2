package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Int32Products;
import dev.recordwire.array.internal.number.WideSum;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.HeapWindow;
import java.lang.foreign.MemorySegment;

// dtype bits: Integer.BYTES
// dtype computed: int load
// dtype uint64: addProduct -> addUnsignedProduct
/// [Int32Products] in plain Java.
final class ScalarInt32Products implements Int32Products {
  private static final int BYTES = Integer.BYTES;
  private static final int BLOCK = 2048;

  ScalarInt32Products() {}

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
    left.giveBack();
    right.giveBack();
  }

  private static void block(
      byte[] left, int at, byte[] right, int othersAt, int count, WideSum total) {
    // dtype if bits long
    // | for (int i = 0; i < count; i++) {
    // |   long x = load(left, at + i * BYTES);
    // |   long y = load(right, othersAt + i * BYTES);
    // |   total.addProduct(x, y);
    // | }
    // dtype else
    // A product takes up to 64 bits, so its halves are summed apart.
    long highs = 0;
    long lows = 0;
    for (int i = 0; i < count; i++) {
      long x = load(left, at + i * BYTES);
      long y = load(right, othersAt + i * BYTES);
      long product = x * y;
      highs += product >> 32; // dtype unsigned: >> -> >>>
      lows += product & 0xFFFF_FFFFL;
    }
    total.add(highs, 32, lows);
    // dtype end
  }

  private static int load(byte[] bytes, int from) {
    return Elements.int32(bytes, from);
  }
}
