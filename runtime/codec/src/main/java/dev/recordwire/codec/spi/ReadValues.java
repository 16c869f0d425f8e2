package dev.recordwire.codec.spi;

import dev.recordwire.array.Float16View;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.OpenEnum;
import dev.recordwire.codec.internal.LittleEndian;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The part of a [WireReader] that reads values of the JDK's own classes, enums and unions' tags.
///
/// The JDK's classes reject values out of their range with exceptions of many kinds, so ranges are
/// checked here first.
abstract class ReadValues extends ReadTexts {
  private static final long NANOS_PER_DAY = 86_400_000_000_000L;
  private static final int NANOS_PER_SECOND = 1_000_000_000;

  /// The most bytes that [BigInteger] accepts.
  static final int MAX_BIGINT = 1 << 28;

  ReadValues(
      byte[] window, int position, int limit, @Nullable SegmentSource source, DecodeLimits limits) {
    super(window, position, limit, source, limits);
  }

  /// The float16 at `at`.
  public final float float16(int at) {
    return Float16.toFloat32((short) LittleEndian.SHORT.get(window, at));
  }

  /// Reads an array of float16.
  ///
  /// @throws DecodeException if it is cut
  public final float[] float16Array(String component, LengthPrefix prefix) {
    float[] values = new float[windowLength(component, prefix, 2)];
    int at = take(2 * values.length, component);
    ArrayCopy.getFloat16(window, at, values);
    return values;
  }

  /// Returns an array of float16 where it lies, without a copy.
  ///
  /// @throws DecodeException if it is cut
  public final Float16View float16View(String component, LengthPrefix prefix) {
    long count = arrayCount(component, prefix, 2);
    return source == null
        ? Float16View.wrap(window, pass(2 * count), count)
        : Float16View.wrap(slice(2 * count));
  }

  /// The uint64 at `at`, as a number.
  public final BigInteger uint64BigInteger(int at) {
    long bits = int64(at);
    BigInteger low = BigInteger.valueOf(bits & Long.MAX_VALUE);
    return bits < 0 ? low.setBit(63) : low;
  }

  /// The constant of the one-byte code at `at`.
  ///
  /// @throws DecodeException if no constant has the code and there is no fallback
  public final <E extends Enum<E>> E enum8(int at, String component, EnumCodes<E> codes) {
    E constant = codes.constant(window[at] & 0xFF);
    if (constant == null) {
      throw DecodeErrors.unknownCode(component, base + at, uint8(at), codes);
    }
    return constant;
  }

  /// The constant of the two-byte code at `at`.
  ///
  /// @throws DecodeException if no constant has the code and there is no fallback
  public final <E extends Enum<E>> E enum16(int at, String component, EnumCodes<E> codes) {
    E constant = codes.constant(uint16(at));
    if (constant == null) {
      throw DecodeErrors.unknownCode(component, base + at, uint16(at), codes);
    }
    return constant;
  }

  /// The constant of the one-byte code at `at`, or the code.
  public final <E extends Enum<E>> OpenEnum<E> openEnum8(int at, EnumCodes<E> codes) {
    return codes.open(window[at] & 0xFF);
  }

  /// The constant of the two-byte code at `at`, or the code.
  public final <E extends Enum<E>> OpenEnum<E> openEnum16(int at, EnumCodes<E> codes) {
    return codes.open(uint16(at));
  }

  /// The instant at `at`.
  ///
  /// @throws DecodeException if it is out of range
  public final Instant instant(int at, String component) {
    long second = int64(at);
    if (second < Instant.MIN.getEpochSecond() || second > Instant.MAX.getEpochSecond()) {
      throw DecodeErrors.outOfInstants(component, base + at, second);
    }
    return Instant.ofEpochSecond(second, nano(at + 8, component));
  }

  /// The duration at `at`.
  ///
  /// @throws DecodeException if it is out of range
  public final Duration duration(int at, String component) {
    return Duration.ofSeconds(int64(at), nano(at + 8, component));
  }

  private int nano(int at, String component) {
    int nano = int32(at);
    if (nano < 0 || nano >= NANOS_PER_SECOND) {
      throw DecodeErrors.notNanos(component, base + at, nano, "second", NANOS_PER_SECOND - 1L);
    }
    return nano;
  }

  /// The date at `at`.
  public final LocalDate date(int at) {
    return LocalDate.ofEpochDay(int32(at));
  }

  /// The time of day at `at`.
  ///
  /// @throws DecodeException if it is out of range
  public final LocalTime time(int at, String component) {
    long nano = int64(at);
    if (nano < 0 || nano >= NANOS_PER_DAY) {
      throw DecodeErrors.notNanos(component, base + at, nano, "day", NANOS_PER_DAY - 1);
    }
    return LocalTime.ofNanoOfDay(nano);
  }

  /// The date and time at `at`.
  ///
  /// @throws DecodeException if it is out of range
  public final LocalDateTime datetime(int at, String component) {
    return LocalDateTime.of(date(at), time(at + 4, component));
  }

  /// The UUID at `at`.
  public final UUID uuid(int at) {
    return new UUID(Long.reverseBytes(int64(at)), Long.reverseBytes(int64(at + 8)));
  }

  /// Reads a big integer.
  ///
  /// @throws DecodeException if it is cut, or longer than necessary
  public final BigInteger bigint(String component, LengthPrefix prefix) {
    int bytes = atMost(MAX_BIGINT, component, prefix, length(component, prefix));
    int at = take(bytes, component);
    if (bytes == 0 || (bytes > 1 && window[at] == window[at + 1] >> 7)) {
      throw DecodeErrors.notShortest(component, base + at, bytes);
    }
    if (bytes > 8) {
      return new BigInteger(window, at, bytes);
    }
    long value = window[at];
    for (int i = 1; i < bytes; i++) {
      value = value << 8 | (window[at + i] & 0xFF);
    }
    return BigInteger.valueOf(value);
  }

  /// Reads a decimal.
  ///
  /// @throws DecodeException if it is cut, its digits are longer than necessary, or it has more
  ///     digits or a larger scale than [DecodeLimits] allow
  public final BigDecimal decimal(String component, LengthPrefix prefix) {
    long start = offset();
    int scale = int32(take(4, component + ":4"));
    if (Decimals.isBeyond(scale, limits.maxDecimalScale())) {
      throw DecodeErrors.scaleBeyond(component, start, scale, limits.maxDecimalScale());
    }
    BigInteger digits = bigint(component, prefix);
    if (Decimals.hasMoreDigits(digits, limits.maxDecimalDigits())) {
      throw DecodeErrors.digitsBeyond(component, start, digits, limits.maxDecimalDigits());
    }
    return new BigDecimal(digits, scale);
  }

  /// Reads the tag of the record of a union that follows.
  public final int tag() {
    return uint8(take(1, ":1"));
  }

  /// The exception for the tag that was just read, which no record of the union has.
  ///
  /// @param known the records and their tags, as in `Circle 1, Box 2`
  public final DecodeException unknownTag(int tag, String known) {
    return DecodeErrors.unknownTag(offset() - 1, tag, known);
  }

  /// The offset in the payload of the window's position `at`.
  public final long offset(int at) {
    return base + at;
  }
}
