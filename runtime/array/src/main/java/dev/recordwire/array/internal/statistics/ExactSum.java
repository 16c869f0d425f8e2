package dev.recordwire.array.internal.statistics;

import java.math.BigInteger;

/// A sum of float64 numbers that is rounded once, when it is asked for: a fixed-point number with a
/// place for every bit that a float64 can have.
public final class ExactSum {
  private static final int DIGIT_BITS = 32;

  /// How often digits can be added to before they overflow: each time by less than 2 to the
  /// power of 32.
  private static final int ADDITIONS = 1 << 30;

  /// The digits, lowest first; the unit of the first is the smallest number. They are not yet
  /// carried over, and may be negative.
  private final long[] digits = new long[(2098 + 64) / DIGIT_BITS + 2];

  private int additions;

  /// Whether there has been no infinite number, and no NaN; otherwise [#special] is their sum.
  private boolean finite = true;

  private double special;

  public void add(double number) {
    if (!Double.isFinite(number)) {
      special = finite ? number : special + number;
      finite = false;
      return;
    }
    if (additions == ADDITIONS) {
      carry();
      additions = 0;
    }
    additions++;
    long bits = Double.doubleToRawLongBits(number);
    int biased = (int) (bits >>> 52) & 0x7FF;
    long fraction = bits & (-1L >>> 12);
    long mantissa = biased == 0 ? fraction : fraction | 1L << 52;
    int shift = Math.max(biased - 1, 0);
    int digit = shift / DIGIT_BITS;
    int within = shift % DIGIT_BITS;
    long low = mantissa << within;
    long high = within == 0 ? 0 : mantissa >>> (Long.SIZE - within);
    long sign = bits >> 63 | 1;
    digits[digit] += sign * (low & 0xFFFF_FFFFL);
    digits[digit + 1] += sign * (low >>> DIGIT_BITS);
    digits[digit + 2] += sign * high;
  }

  private void carry() {
    for (int i = 0; i < digits.length - 1; i++) {
      digits[i + 1] += digits[i] >> DIGIT_BITS;
      digits[i] &= 0xFFFF_FFFFL;
    }
  }

  /// The float64 nearest to the sum, ties to even.
  public double rounded() {
    if (!finite) {
      return special;
    }
    carry();
    BigInteger sum = BigInteger.ZERO;
    for (int i = digits.length - 1; i >= 0; i--) {
      sum = sum.shiftLeft(DIGIT_BITS).add(BigInteger.valueOf(digits[i]));
    }
    BigInteger size = sum.abs();
    // More bits than that decide nothing, but whether one of them is set.
    int cut = Math.max(size.bitLength() - 62, 0);
    long top = size.shiftRight(cut).longValueExact();
    boolean more = cut > 0 && size.getLowestSetBit() < cut;
    double rounded = Math.scalb((double) (more ? top | 1 : top), cut - 1074);
    return sum.signum() < 0 ? -rounded : rounded;
  }
}
