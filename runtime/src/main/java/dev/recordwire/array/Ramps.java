package dev.recordwire.array;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers at equal distances: how many there are, and whether they fit a type.
final class Ramps {
  private Ramps() {}

  /// How many numbers there are from `start` up to `stop`, exclusive.
  static long count(double start, double stop, double step) {
    if (!(Double.isFinite(start) && Double.isFinite(stop) && Double.isFinite(step))) {
      throw new IllegalArgumentException(
          "arange(" + start + ", " + stop + ", " + step + ") has no end");
    }
    requireStep(step != 0);
    return (long) Math.max(0, Math.ceil((stop - start) / step));
  }

  /// How many numbers there are from `start` up to `stop`, exclusive.
  static long count(long start, long stop, long step) {
    requireStep(step != 0);
    BigDecimal distance = BigDecimal.valueOf(stop).subtract(BigDecimal.valueOf(start));
    return distance
        .divide(BigDecimal.valueOf(step), 0, RoundingMode.CEILING)
        .max(BigDecimal.ZERO)
        .longValueExact();
  }

  private static void requireStep(boolean step) {
    if (!step) {
      throw new IllegalArgumentException("the step of arange is not 0");
    }
  }

  static byte int8(long value) {
    return (byte) require(value == (byte) value, value, "int8");
  }

  static int uint8(long value) {
    return (int) require(value == (value & 0xFF), value, "uint8");
  }

  static short int16(long value) {
    return (short) require(value == (short) value, value, "int16");
  }

  static int uint16(long value) {
    return (int) require(value == (value & 0xFFFF), value, "uint16");
  }

  static int int32(long value) {
    return (int) require(value == (int) value, value, "int32");
  }

  static long uint32(long value) {
    return require(value == (value & 0xFFFF_FFFFL), value, "uint32");
  }

  static long int64(long value) {
    return value;
  }

  static long uint64(long value) {
    return require(value >= 0, value, "uint64");
  }

  private static long require(boolean fits, long value, String dtype) {
    if (!fits) {
      throw new IllegalArgumentException(value + " does not fit " + dtype);
    }
    return value;
  }
}
