package dev.recordwire.spark.payload;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import dev.recordwire.schema.Length;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.spark.unsafe.types.UTF8String;

/// The bytes of a payload that is being written; its memory serves one payload after the other.
final class PayloadTarget {
  private static final ValueLayout.OfShort SHORT =
      JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt INT =
      JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private byte[] bytes = new byte[1024];
  private MemorySegment segment = MemorySegment.ofArray(bytes);
  private int size;

  /// Begins another payload.
  void begin() {
    size = 0;
  }

  int size() {
    return size;
  }

  /// The payload so far, until the next one begins.
  MemorySegment segment() {
    return segment.asSlice(0, size);
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /// The bytes between two positions, until the next one is written.
  ByteBuffer between(int from, int to) {
    return ByteBuffer.wrap(bytes, from, to - from);
  }

  private int take(int count) {
    int at = size;
    long end = (long) at + count;
    if (end > bytes.length) {
      if (end > Integer.MAX_VALUE - 8) {
        throw UnwritableValueException.of(
            "the payload", "it takes more than 2 GiB: make it smaller");
      }
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, 2 * end));
      segment = MemorySegment.ofArray(bytes);
    }
    size = (int) end;
    return at;
  }

  void int8(int value) {
    int at = take(1);
    bytes[at] = (byte) value;
  }

  void int16(int value) {
    int at = take(2);
    segment.set(SHORT, at, (short) value);
  }

  void int32(int value) {
    int at = take(4);
    segment.set(INT, at, value);
  }

  void int64(long value) {
    int at = take(8);
    segment.set(LONG, at, value);
  }

  void bytes(byte[] values) {
    int at = take(values.length);
    System.arraycopy(values, 0, bytes, at, values.length);
  }

  void text(UTF8String text) {
    int count = text.numBytes();
    int at = take(count);
    text.getByteBuffer().get(bytes, at, count);
  }

  void zeros(int count) {
    int at = take(count);
    Arrays.fill(bytes, at, size, (byte) 0);
  }

  /// Makes room for a length, which is [set][#length] once it is known.
  int reserveLength() {
    return take(Integer.BYTES);
  }

  /// Sets a length to the number of bytes that were written behind it.
  void length(int reserved) {
    segment.set(INT, reserved, size - reserved - Integer.BYTES);
  }

  /// Writes a length or count.
  ///
  /// @param path the component, for errors
  void length(Length length, long max, long count, String path) {
    if (count > max) {
      throw UnwritableValueException.of(path, "%d of at most %d: shorten it".formatted(count, max));
    }
    switch (length) {
      case Length.Fixed(long fixed) -> {
        if (count != fixed) {
          throw UnwritableValueException.of(
              path, "%d, and the schema has exactly %d".formatted(count, fixed));
        }
      }
      case Length.Prefix prefix -> {
        if (count > prefix.max()) {
          throw UnwritableValueException.of(
              path, "%d is more than a %s holds: shorten it".formatted(count, prefix));
        }
        if (prefix == Length.Prefix.UINT16) {
          int16((int) count);
        } else {
          int32((int) count);
        }
      }
    }
  }
}
