package dev.recordwire.table.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.array.Int64View;
import dev.recordwire.codec.DecodeException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Objects;

/// Texts of a fixed number of bytes at equal distances, zeros behind each.
///
/// @param offset where the first starts
/// @param bytes how many each has
public record PaddedTexts(MemorySegment memory, long offset, long count, int stride, int bytes) {
  /// A text as UTF-8.
  public static byte[] encoded(String text) {
    return text.getBytes(UTF_8);
  }

  /// The text at `index`.
  public String get(long index) {
    return decoded(raw(index));
  }

  /// Writes a text over the one at `index`.
  public void set(long index, String text) {
    long at = at(index);
    if (memory.isReadOnly()) {
      throw new UnsupportedOperationException(
          "this FixedTexts is read-only: map its table to be written, or change a copy() of it");
    }
    byte[] encoded = encodedStrictly(text);
    MemorySegment.copy(encoded, 0, memory, ValueLayout.JAVA_BYTE, at, encoded.length);
    memory.asSlice(at + encoded.length, bytes - encoded.length).fill((byte) 0);
  }

  /// A text as UTF-8 that comes back the same.
  private byte[] encodedStrictly(String text) {
    byte[] encoded = encoded(text);
    if (encoded.length > bytes) {
      throw new IllegalArgumentException(
          "the text '"
              + text
              + "' takes "
              + encoded.length
              + " bytes, and each text of this column has "
              + bytes
              + ": shorten it");
    }
    if (encoded.length > 0 && encoded[encoded.length - 1] == 0) {
      throw new IllegalArgumentException(
          "the text ends with U+0000, which can't be told from the zeros behind a text: leave it"
              + " out");
    }
    if (!UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException(
          "the text has an unpaired surrogate, which UTF-8 can't represent: replace it");
    }
    return encoded;
  }

  /// The bytes of a text where they lie, without the zeros behind it.
  public MemorySegment segment(long index) {
    long at = at(index);
    return memory.asSlice(at, length(at));
  }

  /// The bytes of a text, without the zeros behind it.
  byte[] raw(long index) {
    long at = at(index);
    byte[] text = new byte[length(at)];
    MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, at, text, 0, text.length);
    return text;
  }

  static String decoded(byte[] text) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
    } catch (CharacterCodingException e) {
      DecodeException fault =
          new DecodeException(
              "FixedTexts", 0, "a text that is not UTF-8: " + Arrays.toString(text));
      fault.initCause(e);
      throw fault;
    }
  }

  private long at(long index) {
    return offset + Objects.checkIndex(index, count) * stride;
  }

  private int length(long at) {
    int length = bytes;
    while (length > 0 && memory.get(ValueLayout.JAVA_BYTE, at + length - 1) == 0) {
      length--;
    }
    return length;
  }

  /// The bytes of a text of at most eight, as a little-endian number.
  long bits(long index) {
    long at = at(index);
    long bits = 0;
    for (int i = 0; i < bytes; i++) {
      bits |= (memory.get(ValueLayout.JAVA_BYTE, at + i) & 0xFFL) << (i * Byte.SIZE);
    }
    return bits;
  }

  /// Less than 0, 0 or more if a text comes before another, is the same or comes after it.
  public int compare(long index, byte[] other) {
    long at = at(index);
    int common = Math.min(bytes, other.length);
    for (int i = 0; i < common; i++) {
      int order = Byte.compareUnsigned(memory.get(ValueLayout.JAVA_BYTE, at + i), other[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(length(at), other.length);
  }

  /// The indices of the texts in their order; equal ones keep theirs.
  public Int64View argSort() {
    if (count > Integer.MAX_VALUE - 8) {
      throw new IllegalStateException(
          "an array can't hold the order of " + count + " texts: sort a slice of the table");
    }
    byte[][] texts = new byte[(int) count][];
    Integer[] order = new Integer[(int) count];
    for (int i = 0; i < order.length; i++) {
      texts[i] = raw(i);
      order[i] = i;
    }
    Arrays.sort(order, (a, b) -> Arrays.compareUnsigned(texts[a], texts[b]));
    Int64View indices = Int64View.zeros(count);
    for (int i = 0; i < order.length; i++) {
      indices.set(i, order[i]);
    }
    return indices;
  }
}
