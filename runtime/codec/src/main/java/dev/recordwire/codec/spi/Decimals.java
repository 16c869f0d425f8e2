package dev.recordwire.codec.spi;

import java.math.BigDecimal;
import java.math.BigInteger;

/// Bounds the decimal digits of numbers, from the number of bits where these decide.
final class Decimals {
  private static final double DIGITS_PER_BIT = Math.log10(2);

  /// More than the rounding error of a product of an int and the constant above.
  private static final double CLOSE = 1e-6;

  private Decimals() {}

  static boolean hasMoreDigits(BigInteger number, int max) {
    int bits = number.bitLength();
    if (bits * DIGITS_PER_BIT < max - CLOSE) {
      return false;
    }
    return (bits - 1) * DIGITS_PER_BIT > max + CLOSE || new BigDecimal(number).precision() > max;
  }

  static boolean isBeyond(int scale, long max) {
    return Math.abs((long) scale) > max;
  }
}
