package dev.recordwire.kernel;

import java.math.BigInteger;

/// A running total of 128 bits: a sum of 64-bit integers that cannot overflow, whatever their
/// number.
public final class WideSum {
  private long high;
  private long low;

  /// Adds a signed value.
  void add(long value) {
    add(value >> 63, value);
  }

  /// Adds `highs` times 2 to the power of `shift`, and `lows`; `shift` is less than 64.
  void add(long highs, int shift, long lows) {
    // In Java x >> 64 is x, so the bits shifted out have to be taken in two steps.
    add(highs >> 1 >> (63 - shift), highs << shift);
    add(lows);
  }

  private void add(long upper, long lower) {
    low += lower;
    high += upper + (Long.compareUnsigned(low, lower) < 0 ? 1 : 0);
  }

  /// The total as a signed 64-bit integer.
  ///
  /// @throws ArithmeticException if it does not fit
  public long toLong() {
    return high == low >> 63 ? low : refuse("int64");
  }

  /// The total as the bits of an unsigned 64-bit integer.
  ///
  /// @throws ArithmeticException if it does not fit
  public long toUnsignedLong() {
    return high == 0 ? low : refuse("uint64");
  }

  /// The total modulo 2⁶⁴.
  public long toLongWrapping() {
    return low;
  }

  /// The total.
  public BigInteger toBigInteger() {
    BigInteger upper = BigInteger.valueOf(high).shiftLeft(64);
    return upper.add(new BigInteger(Long.toUnsignedString(low)));
  }

  /// The total, rounded to the nearest float64.
  public double toDouble() {
    return high == low >> 63 ? (double) low : toBigInteger().doubleValue();
  }

  private long refuse(String dtype) {
    throw new ArithmeticException(
        "the sum "
            + toBigInteger()
            + " does not fit "
            + dtype
            + ": use sumExact() for all of it, or sumWrapping() for its low 64 bits");
  }
}
