package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.internal.StrictUtf8;
import java.math.BigInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The part of a [WireWalk] that moves over values and checks them.
///
/// A method that returns a boolean returns false for bytes that [WireReader] refuses. The checks of
/// values of a fixed size only look, at positions that [#take] gave; all other methods move.
abstract class WalkValues extends PayloadBytes {
  static final int MAX_ARRAY = ValueChecks.MAX_ARRAY;

  /// The bytes of a segment that are looked at in one piece.
  private static final int SCRATCH = 512;

  private static final long NANOS_PER_DAY = 86_400_000_000_000L;
  private static final int NANOS_PER_SECOND = 1_000_000_000;

  DecodeLimits limits = DecodeLimits.DEFAULT;
  long position;
  long end;

  /// False for a walk that only looks for the end of a value.
  boolean verifies;

  /// Room for texts that lie in a segment; made at the first such text.
  private byte @Nullable [] scratch;

  /// True if the walk verifies values, and does not only look for their end.
  public final boolean isVerifying() {
    return verifies;
  }

  /// The number of bytes before the end of the payload.
  final long remaining() {
    return end - position;
  }

  /// Moves over `bytes` bytes and returns the position of the first; negative if fewer remain.
  public final long take(long bytes) {
    long at = position;
    if (bytes > end - at) {
      return -1;
    }
    position = at + bytes;
    return at;
  }

  /// Moves over bytes that need no check.
  public final boolean pass(long bytes) {
    return take(bytes) >= 0;
  }

  /// Reads a length or count; negative if it is cut.
  final long prefix(LengthPrefix prefix) {
    long at = take(prefix.bytes());
    return at < 0 ? -1 : prefixAt(at, prefix);
  }

  /// Checks that the length or count that comes next is at most `max`, without moving.
  public final boolean atMost(LengthPrefix prefix, int max) {
    return remaining() >= prefix.bytes() && prefixAt(position, prefix) <= max;
  }

  /// Moves over a length and that many bytes, and returns the position of the first; negative if
  /// they are cut or more than `max`.
  private long bytes(LengthPrefix prefix, long max) {
    long bytes = prefix(prefix);
    return bytes < 0 || bytes > max ? -1 : take(bytes);
  }

  /// Moves over a text.
  public final boolean utf8(LengthPrefix prefix) {
    long at = bytes(prefix, ReadTexts.MAX_TEXT);
    return at >= 0 && (!verifies || isUtf8(at, position));
  }

  private boolean isUtf8(long from, long to) {
    if (segment == null) {
      return StrictUtf8.isValid(array, (int) from, (int) to);
    }
    if (scratch == null) {
      scratch = new byte[SCRATCH];
    }
    return StrictUtf8.isValid(segment.asSlice(from, to - from), scratch);
  }

  /// Moves over a binary that becomes an array.
  public final boolean binary(LengthPrefix prefix) {
    return bytes(prefix, MAX_ARRAY) >= 0;
  }

  /// Moves over a binary that becomes a segment.
  public final boolean binarySegment(LengthPrefix prefix) {
    return bytes(prefix, Long.MAX_VALUE) >= 0;
  }

  /// Moves over an array that becomes a view.
  public final boolean view(LengthPrefix prefix, int elementBytes) {
    return elements(prefix, elementBytes, Long.MAX_VALUE) >= 0;
  }

  /// Moves over an array that becomes a Java array.
  public final boolean array(LengthPrefix prefix, int elementBytes) {
    return elements(prefix, elementBytes, MAX_ARRAY) >= 0;
  }

  /// Moves over an array that becomes a Java array of larger elements.
  public final boolean widenedArray(LengthPrefix prefix, int elementBytes) {
    return elements(prefix, elementBytes, MAX_ARRAY / elementBytes) >= 0;
  }

  /// Moves over an array of bool that becomes a view.
  public final boolean boolView(LengthPrefix prefix) {
    long at = elements(prefix, 1, Long.MAX_VALUE);
    return at >= 0 && areBools(at, position - at);
  }

  /// Moves over an array of bool that becomes a Java array.
  public final boolean boolArray(LengthPrefix prefix) {
    long at = elements(prefix, 1, MAX_ARRAY);
    return at >= 0 && areBools(at, position - at);
  }

  private long elements(LengthPrefix prefix, int elementBytes, long max) {
    long count = prefix(prefix);
    return count < 0 || count > max || count > limits.maxCount() ? -1 : take(count * elementBytes);
  }

  /// Moves over a big integer.
  public final boolean bigint(LengthPrefix prefix) {
    long at = bytes(prefix, ReadValues.MAX_BIGINT);
    return at >= 0 && (!verifies || isShortest(at, position - at));
  }

  private boolean isShortest(long at, long bytes) {
    return bytes == 1 || (bytes > 1 && byteAt(at) != byteAt(at + 1) >> 7);
  }

  /// Moves over a decimal.
  public final boolean decimal(LengthPrefix prefix) {
    long start = take(Integer.BYTES);
    long digits = start < 0 ? -1 : bytes(prefix, ReadValues.MAX_BIGINT);
    if (digits < 0 || !verifies) {
      return digits >= 0;
    }
    long bytes = position - digits;
    return !Decimals.isBeyond(intAt(start), limits.maxDecimalScale())
        && isShortest(digits, bytes)
        && ((bytes <= Long.BYTES && limits.maxDecimalDigits() >= 19)
            || !Decimals.hasMoreDigits(
                new BigInteger(copy(digits, (int) bytes)), limits.maxDecimalDigits()));
  }

  /// True if the byte at `at` is a bool, or nothing is verified.
  public final boolean isBool(long at) {
    return !verifies || (byteAt(at) & ~1) == 0;
  }

  /// True if the bytes from `at` on are bools, or nothing is verified.
  public final boolean areBools(long at, long count) {
    if (!verifies) {
      return true;
    }
    long seen = 0;
    long i = 0;
    for (; i <= count - Long.BYTES; i += Long.BYTES) {
      seen |= longAt(at + i);
    }
    for (; i < count; i++) {
      seen |= byteAt(at + i) & 0xFF;
    }
    return (seen & ~0x0101_0101_0101_0101L) == 0;
  }

  /// True if the bytes from `at` on are a text and the zeros after it, or nothing is verified.
  public final boolean isPaddedUtf8(long at, int bytes) {
    if (!verifies) {
      return true;
    }
    long to = at + bytes;
    while (to > at && byteAt(to - 1) == 0) {
      to--;
    }
    return isUtf8(at, to);
  }

  /// True if the byte at `at` is the code of a constant, or nothing is verified.
  public final boolean isCode8(long at, EnumCodes<?> codes) {
    return !verifies || codes.constant(byteAt(at) & 0xFF) != null;
  }

  /// True if the two bytes at `at` are the code of a constant, or nothing is verified.
  public final boolean isCode16(long at, EnumCodes<?> codes) {
    return !verifies || codes.constant(shortAt(at) & 0xFFFF) != null;
  }

  /// True if there is an instant at `at`, or nothing is verified.
  public final boolean isInstant(long at) {
    if (!verifies) {
      return true;
    }
    long second = longAt(at);
    return second >= Instant.MIN.getEpochSecond()
        && second <= Instant.MAX.getEpochSecond()
        && isDuration(at);
  }

  /// True if there is a duration at `at`, or nothing is verified.
  public final boolean isDuration(long at) {
    return !verifies || Integer.compareUnsigned(intAt(at + 8), NANOS_PER_SECOND) < 0;
  }

  /// True if there is a time of day at `at`, or nothing is verified.
  public final boolean isTime(long at) {
    return !verifies || Long.compareUnsigned(longAt(at), NANOS_PER_DAY) < 0;
  }

  /// True if there is a date and time at `at`, or nothing is verified.
  public final boolean isDatetime(long at) {
    return isTime(at + 4);
  }
}
