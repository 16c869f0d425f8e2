package dev.recordwire.schema.payload;

import dev.recordwire.schema.Length;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;

/// The bytes of a payload that is being written.
final class PayloadOutput {
  private byte[] bytes = new byte[256];
  private int size;

  /// A part of the bytes.
  record Range(int from, int to) {}

  int size() {
    return size;
  }

  /// Makes room for bytes, and returns the position of the first.
  private int grow(int more) {
    int at = size;
    size = Math.addExact(Math.addExact(size, more), 8) - 8;
    if (size > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * size));
    }
    return at;
  }

  /// Writes the lowest bytes of a number.
  void number(long bits, int count) {
    put(grow(count), bits, count);
  }

  /// Writes a length or count at a position that [#reserve] returned.
  void put(int at, long bits, int count) {
    for (int i = 0; i < count; i++) {
      bytes[at + i] = (byte) (bits >>> (8 * i));
    }
  }

  /// Makes room for a length or count.
  int reserve(Length.Prefix prefix) {
    return grow(prefix.bytes());
  }

  void bytes(byte[] values) {
    int at = grow(values.length);
    System.arraycopy(values, 0, bytes, at, values.length);
  }

  void zeros(int count) {
    int at = grow(count);
    Arrays.fill(bytes, at, size, (byte) 0);
  }

  /// Brings parts, which together are the bytes from a position on, into another order.
  void reorder(int from, List<Range> parts) {
    byte[] old = Arrays.copyOfRange(bytes, from, size);
    int at = from;
    for (Range part : parts) {
      int length = part.to() - part.from();
      System.arraycopy(old, part.from() - from, bytes, at, length);
      at += length;
    }
  }

  /// Returns the bytes from a position on, without a copy.
  MemorySegment since(int from) {
    return MemorySegment.ofArray(bytes).asSlice(from, size - from);
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }
}
