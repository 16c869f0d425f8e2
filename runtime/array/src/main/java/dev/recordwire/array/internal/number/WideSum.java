package dev.recordwire.array.internal.number;

import java.math.BigInteger;
import java.nio.ByteBuffer;

/// A running total of 192 bits: a sum of 64-bit integers, or of products of two of them, that
/// cannot overflow, whatever their number.
public final class WideSum {
  private long top;
  private long high;
  private long low;

  /// Adds a signed value.
  public void add(long value) {
    add(value >> 63, value >> 63, value);
  }

  /// Adds `highs` times 2 to the power of `shift`, and `lows`; `shift` is less than 64.
  public void add(long highs, int shift, long lows) {
    // In Java x >> 64 is x, so the bits shifted out have to be taken in two steps.
    add(highs >> 63, highs >> 1 >> (63 - shift), highs << shift);
    add(lows);
  }

  /// Adds the product of two signed values.
  public void addProduct(long x, long y) {
    long upper = Math.multiplyHigh(x, y);
    add(upper >> 63, upper, x * y);
  }

  /// Adds the product of two unsigned values.
  public void addUnsignedProduct(long x, long y) {
    add(0, Math.unsignedMultiplyHigh(x, y), x * y);
  }

  /// Adds another total.
  public void add(WideSum other) {
    add(other.top, other.high, other.low);
  }

  private void add(long upmost, long upper, long lower) {
    low += lower;
    long carry = Long.compareUnsigned(low, lower) < 0 ? 1 : 0;
    long carried = upper + carry;
    long again = Long.compareUnsigned(carried, upper) < 0 ? 1 : 0;
    high += carried;
    top += upmost + again + (Long.compareUnsigned(high, carried) < 0 ? 1 : 0);
  }

  /// The total as a signed 64-bit integer.
  ///
  /// @param operation the view's method that asks; its name with `Exact` or `Wrapping` is that
  ///     of a method that does not ask this
  /// @throws ArithmeticException if it does not fit
  public long toLong(String operation) {
    return fitsLong() ? low : refuse(operation, "int64");
  }

  /// The total as the bits of an unsigned 64-bit integer.
  ///
  /// @throws ArithmeticException if it does not fit
  public long toUnsignedLong(String operation) {
    return fitsUnsignedLong() ? low : refuse(operation, "uint64");
  }

  /// Whether the total is an unsigned 64-bit integer.
  public boolean fitsUnsignedLong() {
    return (top | high) == 0;
  }

  /// The total modulo 2⁶⁴.
  public long toLongWrapping() {
    return low;
  }

  /// The total.
  public BigInteger toBigInteger() {
    ByteBuffer bytes = ByteBuffer.allocate(3 * Long.BYTES);
    return new BigInteger(bytes.putLong(top).putLong(high).putLong(low).array());
  }

  /// The total, rounded to the nearest float64.
  public double toDouble() {
    return fitsLong() ? (double) low : toBigInteger().doubleValue();
  }

  /// Whether the total is a signed 64-bit integer.
  public boolean fitsLong() {
    return high == low >> 63 && top == high;
  }

  private long refuse(String operation, String dtype) {
    throw doesNotFit(operation, operation + " " + toBigInteger(), dtype);
  }

  /// The exception for a result that is not an integer of 64 bits.
  ///
  /// @param operation the name of a method; there is one of that name with `Exact` and one
  ///     with `Wrapping`
  public static ArithmeticException doesNotFit(String operation, String result, String dtype) {
    return new ArithmeticException(
        "the %2$s does not fit %3$s: use %1$sExact() for all of it, or %1$sWrapping() for its"
                .formatted(operation, result, dtype)
            + " low 64 bits");
  }
}
