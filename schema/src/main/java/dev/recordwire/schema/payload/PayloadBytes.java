package dev.recordwire.schema.payload;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import dev.recordwire.schema.Length;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// The bytes of a payload, and how many of them were read.
final class PayloadBytes {
  static final ValueLayout.OfShort SHORT = JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfInt INT = JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfLong LONG = JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  final MemorySegment segment;
  private final PayloadLimits limits;
  private long offset;

  /// The bytes that no container has claimed for its elements yet.
  private long unclaimed;

  private long emptyElements;

  PayloadBytes(MemorySegment segment, PayloadLimits limits) {
    this.segment = segment;
    this.limits = limits;
    unclaimed = segment.byteSize();
  }

  long offset() {
    return offset;
  }

  long remaining() {
    return segment.byteSize() - offset;
  }

  /// Moves past bytes that are known to exist, and returns the offset of the first.
  long pass(long bytes) {
    long at = offset;
    offset += bytes;
    return at;
  }

  /// Moves past the bytes of a value of fixed size, and returns the offset of the first.
  long take(String component, long bytes) {
    if (bytes > remaining()) {
      throw cut(component, offset, bytes, remaining());
    }
    return pass(bytes);
  }

  static PayloadException cut(String component, long offset, long bytes, long remaining) {
    return new PayloadException(
        component,
        offset,
        "it takes " + count(bytes) + ", and the payload has " + count(remaining) + " left");
  }

  private long prefix(String component, Length.Prefix prefix) {
    if (prefix.bytes() > remaining()) {
      throw new PayloadException(
          component,
          offset,
          "the payload ends inside its length, of which it has " + count(remaining()));
    }
    long at = pass(prefix.bytes());
    return prefix == Length.Prefix.UINT16 ? uint16(at) : uint32(at);
  }

  /// Reads the length of a text, binary or record, and checks that this many bytes remain.
  long length(String component, Length.Prefix prefix, long max) {
    long start = offset;
    long bytes = prefix(component, prefix);
    if (bytes > max) {
      throw beyond(component, start, bytes, "bytes", "maxBytes", max);
    }
    if (bytes > remaining()) {
      throw tooLong(component, start, bytes, 1, remaining());
    }
    return bytes;
  }

  /// Reads the count of an array, and checks that the bytes of its elements remain.
  long arrayCount(String component, Length.Prefix prefix, long max, long elementBytes) {
    long start = offset;
    long elements = prefix(component, prefix);
    if (elements > max) {
      throw beyond(component, start, elements, "elements", "maxCount", max);
    }
    if (elementBytes > 0 && elements > remaining() / elementBytes) {
      throw tooLong(component, start, elements, elementBytes, remaining());
    }
    if (elements > limits.maxCount()) {
      throw new PayloadException(
          component,
          start,
          elements + " elements, and PayloadLimits.maxCount is " + limits.maxCount());
    }
    return elements;
  }

  /// Reads the count of a list, set or map. Every element claims its fewest bytes from the payload,
  /// however deep it is nested.
  long count(String component, Length.Prefix prefix, long max, long minBytes) {
    long start = offset;
    long elements = arrayCount(component, prefix, max, minBytes);
    unclaimed -= elements * minBytes;
    if (unclaimed < 0) {
      throw new PayloadException(
          component,
          start,
          "its "
              + elements
              + " elements take at least "
              + count(elements * minBytes)
              + "; with the elements of the other lists, sets and maps they take "
              + count(-unclaimed)
              + " more than the payload has");
    }
    emptyElements += minBytes == 0 ? elements : 0;
    if (emptyElements > limits.maxEmptyElements()) {
      throw new PayloadException(
          component,
          start,
          emptyElements
              + " elements without bytes in this payload, and PayloadLimits.maxEmptyElements is "
              + limits.maxEmptyElements());
    }
    return elements;
  }

  private static PayloadException beyond(
      String component, long offset, long number, String unit, String limit, long max) {
    return new PayloadException(
        component,
        offset,
        "it claims " + number + ' ' + unit + ", and its " + limit + " is " + max);
  }

  private static PayloadException tooLong(
      String component, long offset, long elements, long elementBytes, long remaining) {
    String claimed =
        elementBytes == 1 ? count(elements) : elements + " elements of " + elementBytes + " bytes";
    return new PayloadException(
        component,
        offset,
        "it claims " + claimed + ", and the payload has " + count(remaining) + " left");
  }

  byte int8(long at) {
    return segment.get(ValueLayout.JAVA_BYTE, at);
  }

  int uint8(long at) {
    return int8(at) & 0xFF;
  }

  int uint16(long at) {
    return segment.get(SHORT, at) & 0xFFFF;
  }

  int int32(long at) {
    return segment.get(INT, at);
  }

  long uint32(long at) {
    return int32(at) & 0xFFFF_FFFFL;
  }

  long int64(long at) {
    return segment.get(LONG, at);
  }

  /// Returns the bytes between two offsets.
  byte[] array(long at, long bytes) {
    return segment.asSlice(at, bytes).toArray(ValueLayout.JAVA_BYTE);
  }

  static String hex(byte value) {
    return "" + Character.forDigit(value >> 4 & 0xF, 16) + Character.forDigit(value & 0xF, 16);
  }

  static String count(long bytes) {
    return bytes == 1 ? "1 byte" : bytes + " bytes";
  }
}
