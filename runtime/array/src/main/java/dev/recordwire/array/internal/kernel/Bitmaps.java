package dev.recordwire.array.internal.kernel;

import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.Layouts;
import java.lang.foreign.MemorySegment;

/// Bools of a bit each, the first of them in the lowest bit of a byte, as Arrow has its validity,
/// and bools of a byte each.
public final class Bitmaps {
  private Bitmaps() {}

  /// Makes `count` bools from byte `to` of `target` on those of a bitmap from bit `from` on.
  public static void unpack(MemorySegment bits, long from, byte[] target, int to, int count) {
    int shift = (int) (from % Byte.SIZE);
    long at = from / Byte.SIZE;
    int i = 0;
    for (; i < count - 7; i += 8, at++) {
      int low = bits.get(Layouts.BYTE, at) & 0xFF;
      int high = shift == 0 ? 0 : bits.get(Layouts.BYTE, at + 1) & 0xFF;
      Elements.int64(target, to + i, Masks.bytes((low | high << Byte.SIZE) >> shift));
    }
    for (; i < count; i++) {
      long bit = from + i;
      target[to + i] = (byte) (bits.get(Layouts.BYTE, bit / Byte.SIZE) >> (bit % Byte.SIZE) & 1);
    }
  }

  /// The bitmap of `count` bools from byte `at` on. The bits behind them are 0.
  public static void pack(byte[] bools, int at, int count, byte[] bitmap, int to) {
    int i = 0;
    for (; i < count - 7; i += 8) {
      bitmap[to + i / Byte.SIZE] = (byte) Masks.bits(Elements.int64(bools, at + i));
    }
    for (; i < count; i++) {
      bitmap[to + i / Byte.SIZE] |= (byte) (Masks.truth(bools[at + i]) << (i % Byte.SIZE));
    }
  }
}
