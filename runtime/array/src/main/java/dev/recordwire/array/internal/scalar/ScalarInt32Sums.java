package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Int32Sums;
import dev.recordwire.array.internal.number.WideSum;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.HeapWindow;
import java.lang.foreign.MemorySegment;

// dtype bits: Integer.BYTES
// dtype computed: int load
// dtype uint64: >> -> >>>
/// [Int32Sums] in plain Java, in blocks so short that sums in a `long` can't overflow.
final class ScalarInt32Sums implements Int32Sums {
  private static final int BYTES = Integer.BYTES;
  private static final int BLOCK = 2048;

  ScalarInt32Sums() {}

  @Override
  public void sum(MemorySegment segment, long at, long count, WideSum total) {
    HeapWindow window = new HeapWindow(segment, (int) Math.min(count, BLOCK) * BYTES);
    for (long done = 0; done < count; done += BLOCK) {
      int some = (int) Math.min(BLOCK, count - done);
      block(window.bytes, window.show(at + done * BYTES, some * BYTES), some, total);
    }
    window.giveBack();
  }

  private static void block(byte[] bytes, int at, int count, WideSum total) {
    // dtype if bits long
    // | long highs = 0;
    // | long lows = 0;
    // | for (int i = 0; i < count; i++) {
    // |   long value = load(bytes, at + i * BYTES);
    // |   highs += value >> 32;
    // |   lows += value & 0xFFFF_FFFFL;
    // | }
    // | total.add(highs, 32, lows);
    // dtype else
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += load(bytes, at + i * BYTES);
    }
    total.add(sum);
    // dtype end
  }

  private static int load(byte[] bytes, int from) {
    return Elements.int32(bytes, from);
  }
}
