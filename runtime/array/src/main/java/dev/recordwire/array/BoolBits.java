package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Bitmaps;
import java.lang.foreign.MemorySegment;

/// Bools of a bit each, as others write them, made to bools of a byte each, and back.
final class BoolBits {
  /// How many elements are handled at a time: few enough for a `byte[]`, and whole bytes of bits.
  private static final long PIECE = 1 << 20;

  private BoolBits() {}

  /// The bools of a bitmap from a bit on.
  static MemoryWindow unpack(MemoryWindow type, MemorySegment bitmap, long offset, long count) {
    long bits = bitmap.byteSize() * Byte.SIZE;
    if (offset < 0 || count < 0 || offset > bits - count) {
      throw new IndexOutOfBoundsException(
          count
              + " bits from bit "
              + offset
              + " on do not lie within a bitmap of "
              + bitmap.byteSize()
              + " bytes");
    }
    MemoryWindow bools = type.newZeros(count);
    for (long first = 0; first < count; first += PIECE) {
      MemoryWindow piece = bools.slice(first, Math.min(first + PIECE, count));
      MemoryWindow bytes = MaskedElements.inBytes(piece);
      Bitmaps.unpack(
          bitmap, offset + first, (byte[]) bytes.memory, (int) bytes.base, (int) bytes.size);
      if (!piece.sameMemory(bytes)) {
        piece.takeFrom(bytes);
      }
    }
    return bools;
  }

  /// The bitmap of bools.
  static byte[] pack(MemoryWindow bools) {
    long length = bools.size / Byte.SIZE + (bools.size % Byte.SIZE == 0 ? 0 : 1);
    if (length > Integer.MAX_VALUE - 8) {
      throw new IllegalStateException(
          "a Java array can't hold " + bools.size + " bits: take a slice of this view");
    }
    byte[] bitmap = new byte[(int) length];
    for (long first = 0; first < bools.size; first += PIECE) {
      MemoryWindow bytes =
          MaskedElements.inBytes(bools.slice(first, Math.min(first + PIECE, bools.size)));
      Bitmaps.pack(
          (byte[]) bytes.memory,
          (int) bytes.base,
          (int) bytes.size,
          bitmap,
          (int) (first / Byte.SIZE));
    }
    return bitmap;
  }
}
