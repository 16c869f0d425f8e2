package dev.recordwire.schema.payload;

import static java.util.stream.Collectors.joining;

import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.stream.Stream;

/// Checks the bytes of values without parts, which have meanings that not all bytes have.
final class ValueChecks {
  private static final long NANOS_PER_SECOND = 1_000_000_000;
  private static final long NANOS_PER_DAY = 86_400 * NANOS_PER_SECOND;

  private static final double DIGITS_PER_BIT = Math.log10(2);

  /// More than the rounding error of a product of an int and the constant above.
  private static final double CLOSE = 1e-6;

  private static final int MAX_NAMED = 16;

  private final PayloadBytes bytes;

  ValueChecks(PayloadBytes bytes) {
    this.bytes = bytes;
  }

  void scalar(String component, Type.Scalar type, long at) {
    switch (type) {
      case BOOL -> bool(component, at);
      case INSTANT -> {
        long second = bytes.int64(at);
        if (second < Instant.MIN.getEpochSecond() || second > Instant.MAX.getEpochSecond()) {
          throw new PayloadException(
              component, at, "second " + second + " since 1970 is out of the range of Instant");
        }
        nano(component, at + 8);
      }
      case DURATION -> nano(component, at + 8);
      case TIME -> nanoOfDay(component, at);
      case DATETIME -> nanoOfDay(component, at + 4);
      default -> {} // all bytes have a meaning
    }
  }

  private void bool(String component, long at) {
    byte value = bytes.int8(at);
    if ((value & ~1) != 0) {
      throw new PayloadException(
          component, at, "a bool is 00 or 01, and this byte is " + PayloadBytes.hex(value));
    }
  }

  /// Checks the elements of an array.
  void array(String component, Type.Scalar element, long at, long count) {
    if (element == Type.Scalar.BOOL) {
      for (long i = 0; i < count; i++) {
        if ((bytes.int8(at + i) & ~1) != 0) {
          bool(component + Paths.element(i), at + i);
        }
      }
    }
  }

  private void nano(String component, long at) {
    int nano = bytes.int32(at);
    if (nano < 0 || nano >= NANOS_PER_SECOND) {
      throw notNanos(component, at, nano, "second", NANOS_PER_SECOND - 1);
    }
  }

  private void nanoOfDay(String component, long at) {
    long nano = bytes.int64(at);
    if (nano < 0 || nano >= NANOS_PER_DAY) {
      throw notNanos(component, at, nano, "day", NANOS_PER_DAY - 1);
    }
  }

  private static PayloadException notNanos(
      String component, long offset, long nano, String whole, long max) {
    return new PayloadException(
        component, offset, "a nanosecond of a " + whole + " is 0…" + max + ", and this is " + nano);
  }

  /// Returns whether a presence byte announces a value.
  boolean isPresent(String component, long at) {
    byte value = bytes.int8(at);
    if ((value & ~1) != 0) {
      throw new PayloadException(
          component,
          at,
          "a presence byte is 00 (absent) or 01 (present), and this byte is "
              + PayloadBytes.hex(value));
    }
    return value != 0;
  }

  /// Returns the length of a text of fixed size without the zeros at its end.
  static long unpadded(PayloadBytes bytes, long at, long size) {
    long length = size;
    while (length > 0 && bytes.int8(at + length - 1) == 0) {
      length--;
    }
    return length;
  }

  /// Checks that bytes are strict UTF-8.
  void utf8(String component, long at, long size) {
    long bad = Utf8.firstMalformed(bytes, at, size);
    if (bad >= 0) {
      throw new PayloadException(
          component, bad, "this byte is not UTF-8: " + PayloadBytes.hex(bytes.int8(bad)));
    }
  }

  /// Checks that a big integer has the fewest bytes.
  void bigInteger(String component, long at, long size) {
    if (size == 0) {
      throw new PayloadException(
          component, at, "a big integer has at least one byte, and this has none");
    }
    if (size > 1 && bytes.int8(at) == bytes.int8(at + 1) >> 7) {
      throw new PayloadException(
          component,
          at,
          "a big integer has the fewest bytes, and the first of these "
              + size
              + " bytes only repeats the sign");
    }
  }

  static void scale(String component, long at, int scale, PayloadLimits limits) {
    if (Math.abs((long) scale) > limits.maxDecimalScale()) {
      throw new PayloadException(
          component,
          at,
          "its scale is "
              + scale
              + ", and PayloadLimits.maxDecimalScale is "
              + limits.maxDecimalScale());
    }
  }

  void digits(String component, long start, long at, long size, PayloadLimits limits) {
    int max = limits.maxDecimalDigits();
    // ten bits for three digits: a number of so few bytes is not looked at
    if (size * 8 * DIGITS_PER_BIT < max - CLOSE) {
      return;
    }
    BigInteger digits = new BigInteger(bytes.array(at, size));
    int bits = digits.bitLength();
    if (bits * DIGITS_PER_BIT >= max - CLOSE
        && ((bits - 1) * DIGITS_PER_BIT > max + CLOSE
            || new BigDecimal(digits).precision() > max)) {
      throw new PayloadException(
          component,
          start,
          "its unscaled value has " + bits + " bits, and PayloadLimits.maxDecimalDigits is " + max);
    }
  }

  /// Checks the code of an enum.
  void code(String component, Type.Enumeration type, long at) {
    int code = Enums.code(type, bytes, at);
    if (!type.open() && type.fallback().isEmpty() && Enums.constant(type, code).isEmpty()) {
      String known = named(type.constants().stream().map(each -> each.name() + ' ' + each.code()));
      throw new PayloadException(
          component,
          at,
          code
              + " is the code of no constant, and these are known: "
              + known
              + (type.constants().size() > MAX_NAMED
                  ? " and " + (type.constants().size() - MAX_NAMED) + " more"
                  : ""));
    }
  }

  static PayloadException unknownTag(UnionDefinition union, int tag, long at) {
    String known =
        union.variants().stream()
            .map(each -> Paths.simple(each.record()) + ' ' + each.tag())
            .collect(joining(", "));
    return new PayloadException(
        "", at, tag + " is the tag of no record, and these are known: " + known);
  }

  private static String named(Stream<String> names) {
    return names.limit(MAX_NAMED).collect(joining(", "));
  }
}
