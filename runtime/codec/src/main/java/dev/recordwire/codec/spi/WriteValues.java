package dev.recordwire.codec.spi;

import static dev.recordwire.codec.spi.ValueChecks.present;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
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

/// The part of a [WireWriter] that writes values of the JDK's own classes, and enums.
///
/// Each method throws [EncodeException] for null, naming the component.
abstract class WriteValues extends FixedWrites {
  WriteValues(byte[] window, int start, int limit, @Nullable SegmentSink sink) {
    super(window, start, limit, sink);
  }

  /// Puts a float16 at `at`: the nearest one, ties to even, and an infinity beyond 65 504.
  public final void float16(int at, float value) {
    LittleEndian.SHORT.set(window, at, Float16.of(value));
  }

  /// Writes an array of float16: the nearest to each element.
  ///
  /// @throws EncodeException if it is null or too long
  public final void float16Array(String component, LengthPrefix prefix, float @Nullable [] values) {
    values = present(component, values);
    count(component, prefix, values.length);
    int at = take(ValueChecks.narrowed(component, 2L * values.length));
    ArrayCopy.putFloat16(values, window, at);
  }

  /// Puts a uint64 at `at`.
  ///
  /// @throws EncodeException if `value` is not in 0…2⁶⁴ − 1
  public final void uint64(int at, String component, @Nullable BigInteger value) {
    value = present(component, value);
    if (value.signum() < 0 || value.bitLength() > 64) {
      throw EncodeErrors.outOfUint64(component, value);
    }
    LittleEndian.LONG.set(window, at, value.longValue());
  }

  /// Puts an enum's code of one byte at `at`.
  ///
  /// @throws EncodeException if the constant was added after the codec was compiled
  public final <E extends Enum<E>> void enum8(
      int at, String component, EnumCodes<E> codes, @Nullable E value) {
    value = present(component, value);
    int code = codes.code(value);
    if ((code & ~0xFF) != 0) {
      throw EncodeErrors.unknownConstant(component, value);
    }
    window[at] = (byte) code;
  }

  /// Puts an enum's code of two bytes at `at`.
  ///
  /// @throws EncodeException if the constant was added after the codec was compiled
  public final <E extends Enum<E>> void enum16(
      int at, String component, EnumCodes<E> codes, @Nullable E value) {
    value = present(component, value);
    int code = codes.code(value);
    if ((code & ~0xFFFF) != 0) {
      throw EncodeErrors.unknownConstant(component, value);
    }
    LittleEndian.SHORT.set(window, at, (short) code);
  }

  /// Puts the one-byte code of a constant, or an unknown code, at `at`.
  ///
  /// @throws EncodeException if the constant was added after the codec was compiled, or an unknown
  ///     code has a constant or takes two bytes
  public final <E extends Enum<E>> void openEnum8(
      int at, String component, EnumCodes<E> codes, @Nullable OpenEnum<E> value) {
    value = present(component, value);
    if (value instanceof OpenEnum.Known<E>(E constant)) {
      enum8(at, component, codes, constant);
    } else if (value instanceof OpenEnum.Unknown<E>(int code)) {
      checkUnknown(component, codes, code);
      uint8(at, component, code);
    }
  }

  /// Puts the two-byte code of a constant, or an unknown code, at `at`.
  ///
  /// @throws EncodeException if the constant was added after the codec was compiled, or an unknown
  ///     code has a constant
  public final <E extends Enum<E>> void openEnum16(
      int at, String component, EnumCodes<E> codes, @Nullable OpenEnum<E> value) {
    value = present(component, value);
    if (value instanceof OpenEnum.Known<E>(E constant)) {
      enum16(at, component, codes, constant);
    } else if (value instanceof OpenEnum.Unknown<E>(int code)) {
      checkUnknown(component, codes, code);
      uint16(at, component, code);
    }
  }

  private static <E extends Enum<E>> void checkUnknown(
      String component, EnumCodes<E> codes, int code) {
    if (codes.open(code) instanceof OpenEnum.Known<E>(E constant)) {
      throw EncodeErrors.knownCode(component, code, constant);
    }
  }

  /// Puts an instant's twelve bytes at `at`.
  public final void instant(int at, String component, @Nullable Instant value) {
    value = present(component, value);
    LittleEndian.LONG.set(window, at, value.getEpochSecond());
    LittleEndian.INT.set(window, at + 8, value.getNano());
  }

  /// Puts a duration's twelve bytes at `at`.
  public final void duration(int at, String component, @Nullable Duration value) {
    value = present(component, value);
    LittleEndian.LONG.set(window, at, value.getSeconds());
    LittleEndian.INT.set(window, at + 8, value.getNano());
  }

  /// Puts a date's four bytes at `at`.
  ///
  /// @throws EncodeException if its day is out of the range of an int32
  public final void date(int at, String component, @Nullable LocalDate value) {
    value = present(component, value);
    long day = value.toEpochDay();
    if (day != (int) day) {
      throw EncodeErrors.outOfDates(component, value);
    }
    LittleEndian.INT.set(window, at, (int) day);
  }

  /// Puts a time of day's eight bytes at `at`.
  public final void time(int at, String component, @Nullable LocalTime value) {
    LittleEndian.LONG.set(window, at, present(component, value).toNanoOfDay());
  }

  /// Puts the twelve bytes of a date and time at `at`.
  ///
  /// @throws EncodeException if its day is out of the range of an int32
  public final void datetime(int at, String component, @Nullable LocalDateTime value) {
    value = present(component, value);
    date(at, component, value.toLocalDate());
    time(at + 4, component, value.toLocalTime());
  }

  /// Puts a UUID's sixteen bytes at `at`, the first digit first.
  public final void uuid(int at, String component, @Nullable UUID value) {
    value = present(component, value);
    LittleEndian.LONG.set(window, at, Long.reverseBytes(value.getMostSignificantBits()));
    LittleEndian.LONG.set(window, at + 8, Long.reverseBytes(value.getLeastSignificantBits()));
  }

  /// Writes a big integer: a length, then two's complement, big-endian, with the fewest bytes.
  ///
  /// @throws EncodeException if it is too long
  public final void bigint(String component, LengthPrefix prefix, @Nullable BigInteger value) {
    value = present(component, value);
    int bytes = value.bitLength() / 8 + 1;
    ValueChecks.checkLength(component, prefix, bytes);
    int at = take(prefix.bytes() + bytes);
    putPrefix(at, prefix, bytes);
    at += prefix.bytes();
    if (bytes > 8) {
      System.arraycopy(value.toByteArray(), 0, window, at, bytes);
      return;
    }
    long bits = value.longValue();
    for (int i = bytes - 1; i >= 0; i--) {
      window[at + i] = (byte) bits;
      bits >>= 8;
    }
  }

  /// Writes a decimal: its scale, then its digits as a big integer.
  ///
  /// @throws EncodeException if it has more digits, or a larger scale, than readers accept
  public final void decimal(String component, LengthPrefix prefix, @Nullable BigDecimal value) {
    value = present(component, value);
    BigInteger digits = value.unscaledValue();
    DecodeLimits limits = limits();
    if (Decimals.isBeyond(value.scale(), limits.maxDecimalScale())) {
      throw EncodeErrors.beyondLimit(
          component, "the scale " + value.scale(), "maxDecimalScale", limits.maxDecimalScale());
    }
    if (Decimals.hasMoreDigits(digits, limits.maxDecimalDigits())) {
      throw EncodeErrors.beyondLimit(
          component,
          "digits of " + digits.bitLength() + " bits",
          "maxDecimalDigits",
          limits.maxDecimalDigits());
    }
    LittleEndian.INT.set(window, take(4), value.scale());
    bigint(component, prefix, digits);
  }
}
