package dev.recordwire.arrow;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.UUID;

/// Values of Java as Arrow has them. Methods that write one return true: it is not null.
final class Values {
  static final int UUID_BYTES = 16;

  /// Nanoseconds since 1970-01-01 in UTC.
  static final String INSTANT_FORMAT = "tsn:UTC";

  private static final long NANOS_OF_SECOND = 1_000_000_000;
  private static final ValueLayout.OfLong BIG_ENDIAN =
      JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private Values() {}

  static boolean int64(long value, MemorySegment target, long at) {
    target.set(JAVA_LONG_UNALIGNED, at, value);
    return true;
  }

  /// The most significant byte first, as a text has it.
  static boolean uuid(UUID value, MemorySegment target, long at) {
    target.set(BIG_ENDIAN, at, value.getMostSignificantBits());
    target.set(BIG_ENDIAN, at + Long.BYTES, value.getLeastSignificantBits());
    return true;
  }

  static UUID uuid(MemorySegment source, long at) {
    return new UUID(source.get(BIG_ENDIAN, at), source.get(BIG_ENDIAN, at + Long.BYTES));
  }

  /// The nanoseconds since 1970 of a time.
  ///
  /// @throws IllegalArgumentException if they do not fit
  static long nanoseconds(long row, long seconds, long nanoOfSecond) {
    try {
      return Math.addExact(Math.multiplyExact(seconds, NANOS_OF_SECOND), nanoOfSecond);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "the time in row %d is %d seconds after 1970, and Arrow's nanoseconds end in 2262: export the seconds"
              .formatted(row, seconds),
          e);
    }
  }
}
