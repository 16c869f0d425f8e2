package dev.recordwire.spark.payload;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import dev.recordwire.schema.Length;
import dev.recordwire.schema.payload.PayloadLimits;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;

/// The bytes of a payload, and how many of them were read. Whatever they claim is compared with the
/// bytes that are left, before it is believed.
final class PayloadInput {
  private static final ValueLayout.OfShort SHORT =
      JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt INT =
      JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  /// As many elements without bytes as other readers take, of one list.
  private static final long MAX_EMPTY_ELEMENTS = PayloadLimits.DEFAULT.maxEmptyElements();

  private static final int MAX_DEPTH = PayloadLimits.DEFAULT.maxDepth();

  /// The most places in vectors that the elements of a payload take: an element of a few bytes may
  /// have hundreds of columns.
  private static final long MAX_CELLS = 1 << 25;

  private MemorySegment bytes = MemorySegment.NULL;
  private byte[] copy = new byte[64];
  private long at;
  private long end;
  private int depth;
  private long cells;

  /// Begins with a payload.
  void over(MemorySegment payload) {
    bytes = payload;
    at = 0;
    end = payload.byteSize();
    depth = 0;
    cells = 0;
  }

  long remaining() {
    return end - at;
  }

  private long take(long count) {
    if (count > end - at) {
      throw Malformed.PAYLOAD;
    }
    long start = at;
    at += count;
    return start;
  }

  /// Passes over bytes.
  void skip(long count) {
    take(count);
  }

  /// Passes over all bytes up to the [limit][#limit].
  void skipRest() {
    at = end;
  }

  /// Lets the input end after some bytes, as a value does that states its length.
  ///
  /// @return the former end, for [#unlimit]
  long limit(long count) {
    if (count > end - at) {
      throw Malformed.PAYLOAD;
    }
    long former = end;
    end = at + count;
    return former;
  }

  /// Goes on behind a value that had a limit, and must have ended there.
  void unlimit(long former) {
    if (at != end) {
      throw Malformed.PAYLOAD;
    }
    end = former;
  }

  /// Enters a record in a record.
  void enter() {
    if (++depth > MAX_DEPTH) {
      throw Malformed.PAYLOAD;
    }
  }

  /// Leaves a record in a record.
  void leave() {
    depth--;
  }

  byte int8() {
    return bytes.get(JAVA_BYTE, take(1));
  }

  int uint8() {
    return int8() & 0xFF;
  }

  /// A byte that is 00 or 01.
  boolean bool() {
    byte value = int8();
    if ((value & ~1) != 0) {
      throw Malformed.PAYLOAD;
    }
    return value != 0;
  }

  short int16() {
    return bytes.get(SHORT, take(2));
  }

  int uint16() {
    return int16() & 0xFFFF;
  }

  int int32() {
    return bytes.get(INT, take(4));
  }

  long uint32() {
    return int32() & 0xFFFF_FFFFL;
  }

  long int64() {
    return bytes.get(LONG, take(8));
  }

  /// A length or count that stands before a value, or is known.
  long length(Length length) {
    return switch (length) {
      case Length.Prefix prefix -> prefix == Length.Prefix.UINT16 ? uint16() : uint32();
      case Length.Fixed(long size) -> size;
    };
  }

  /// A count of elements, which have room in the bytes that are left.
  ///
  /// @param max the most elements
  /// @param minBytes the fewest bytes of an element
  int count(Length length, long max, long minBytes) {
    long count = length(length);
    boolean hasRoom = minBytes == 0 ? count <= MAX_EMPTY_ELEMENTS : count <= (end - at) / minBytes;
    if (count > max || count > Integer.MAX_VALUE || !hasRoom) {
      throw Malformed.PAYLOAD;
    }
    return (int) count;
  }

  /// Counts the places in vectors of some elements.
  ///
  /// @param path the component, for errors
  /// @throws UnreadablePayloadException if there are too many in this payload
  void claim(long elements, int width, String path) {
    cells += elements * width;
    if (cells > MAX_CELLS) {
      throw UnreadablePayloadException.beyond(
          path,
          elements + " elements of " + width + " columns",
          "a row",
          "leave the column out of the query");
    }
  }

  /// The next bytes, at the start of an array that the next call overwrites.
  byte[] bytes(long count) {
    long start = take(count);
    if (copy.length < count) {
      copy = new byte[Math.toIntExact(Math.max(count, Math.min(2L * copy.length, 1 << 20)))];
    }
    MemorySegment.copy(bytes, JAVA_BYTE, start, copy, 0, (int) count);
    return copy;
  }

  /// The next bytes, in an array of their own.
  byte[] ownBytes(long count) {
    return Arrays.copyOf(bytes(count), (int) count);
  }
}
