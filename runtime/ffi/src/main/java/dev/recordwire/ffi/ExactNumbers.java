package dev.recordwire.ffi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/// Converts numbers of any type to a `long` or a `double` of the same value.
///
/// The cost of a conversion is bounded, whatever digits the number has.
final class ExactNumbers {
  /// A number with more bits than this is refused, although it may be a `double` if it ends in
  /// zeros.
  private static final int MAX_BITS = 4096;

  private static final int MAX_SHOWN_BITS = 256;

  private ExactNumbers() {}

  /// The same value as a `long`; empty if no `long` has it.
  static OptionalLong asLong(Number number) {
    return switch (number) {
      case Byte _,
          Short _,
          Integer _,
          Long _,
          AtomicInteger _,
          AtomicLong _,
          LongAdder _,
          LongAccumulator _ ->
          OptionalLong.of(number.longValue());
      case Float _, Double _, DoubleAdder _, DoubleAccumulator _ -> ofDouble(number.doubleValue());
      case BigInteger big when big.bitLength() < Long.SIZE -> OptionalLong.of(big.longValue());
      case BigDecimal big when isSmall(big) -> ofDecimal(big);
      default -> OptionalLong.empty();
    };
  }

  /// The bits of the same value as an unsigned 64-bit number; empty if it is negative or too large.
  static OptionalLong asUnsignedLong(Number number) {
    OptionalLong value = asLong(number);
    if (value.isPresent()) {
      return value.getAsLong() < 0 ? OptionalLong.empty() : value;
    }
    return switch (number) {
      case BigInteger big -> ofUpperHalf(big);
      case BigDecimal big when isSmall(big) -> ofUpperHalf(big);
      case Float _, Double _, DoubleAdder _, DoubleAccumulator _ ->
          ofUpperHalf(number.doubleValue());
      default -> OptionalLong.empty();
    };
  }

  /// The bits of a number from 2⁶³ to 2⁶⁴ − 1; empty for other numbers.
  private static OptionalLong ofUpperHalf(BigInteger value) {
    return value.signum() > 0 && value.bitLength() == Long.SIZE
        ? OptionalLong.of(value.longValue())
        : OptionalLong.empty();
  }

  private static OptionalLong ofUpperHalf(BigDecimal value) {
    try {
      return ofUpperHalf(value.toBigIntegerExact());
    } catch (ArithmeticException fraction) {
      return OptionalLong.empty();
    }
  }

  private static OptionalLong ofUpperHalf(double value) {
    // From 2^63 on every double is a whole number.
    return value >= 0x1p63 && value < 0x1p64
        ? OptionalLong.of((long) (value - 0x1p63) | Long.MIN_VALUE)
        : OptionalLong.empty();
  }

  /// The same value as a `double`; empty if no `double` has it.
  static OptionalDouble asDouble(Number number) {
    return switch (number) {
      case Float _, Double _, DoubleAdder _, DoubleAccumulator _ ->
          OptionalDouble.of(number.doubleValue());
      case BigInteger big when big.bitLength() <= MAX_BITS -> exactly(new BigDecimal(big));
      case BigDecimal big when isSmall(big) -> exactly(big);
      default -> {
        OptionalLong whole = asLong(number);
        yield whole.isEmpty() ? OptionalDouble.empty() : exactly(whole.getAsLong());
      }
    };
  }

  /// The text of a number in messages.
  static String shown(Number number) {
    int bits =
        switch (number) {
          case BigInteger big -> big.bitLength();
          case BigDecimal big -> big.unscaledValue().bitLength();
          default -> 0;
        };
    return bits > MAX_SHOWN_BITS ? "of " + bits + " bits" : number.toString();
  }

  private static OptionalLong ofDouble(double value) {
    // 2^63 itself would pass the comparison, because its conversion to a long saturates.
    return (long) value == value && value != 0x1p63
        ? OptionalLong.of((long) value)
        : OptionalLong.empty();
  }

  private static OptionalLong ofDecimal(BigDecimal value) {
    try {
      return OptionalLong.of(value.longValueExact());
    } catch (ArithmeticException fractionOrTooLarge) {
      return OptionalLong.empty();
    }
  }

  private static OptionalDouble exactly(long value) {
    double rounded = value;
    return (long) rounded == value && rounded != 0x1p63
        ? OptionalDouble.of(rounded)
        : OptionalDouble.empty();
  }

  private static OptionalDouble exactly(BigDecimal value) {
    double rounded = value.doubleValue();
    return Double.isFinite(rounded) && new BigDecimal(rounded).compareTo(value) == 0
        ? OptionalDouble.of(rounded)
        : OptionalDouble.empty();
  }

  private static boolean isSmall(BigDecimal value) {
    return value.signum() == 0
        || (value.unscaledValue().bitLength() <= MAX_BITS
            && Math.abs((long) value.scale()) <= MAX_BITS);
  }
}
