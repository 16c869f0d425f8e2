package dev.recordwire.array.internal.number;

import java.util.Arrays;

/// Arithmetic on a `long` taken as an unsigned integer of 64 bits, as far as [Long] has none.
public final class Unsigned {
  private Unsigned() {}

  /// The smaller of two.
  public static long min(long a, long b) {
    return Long.compareUnsigned(a, b) <= 0 ? a : b;
  }

  /// The larger of two.
  public static long max(long a, long b) {
    return Long.compareUnsigned(a, b) >= 0 ? a : b;
  }

  /// The nearest float64, ties to even.
  public static double toDouble(long value) {
    // Halving keeps the lowest bit as a sticky one, so that the rounding is that of the whole.
    return value >= 0 ? (double) value : (double) ((value >>> 1) | (value & 1)) * 2;
  }

  /// The nearest integer of the range, without the fraction; 0 for NaN.
  public static long saturate(double value) {
    if (!(value >= 0x1p63)) {
      return Math.max(0, (long) value);
    }
    return value < 0x1p64 ? (long) (value - 0x1p63) + Long.MIN_VALUE : -1L;
  }

  /// The sum, or the largest integer where it is beyond.
  public static long plus(long a, long b) {
    long sum = a + b;
    return Long.compareUnsigned(sum, a) < 0 ? -1L : sum;
  }

  /// The difference, or 0 where it is negative.
  public static long minus(long a, long b) {
    return Long.compareUnsigned(a, b) < 0 ? 0 : a - b;
  }

  /// The product, or the largest integer where it is beyond.
  public static long times(long a, long b) {
    return Math.unsignedMultiplyHigh(a, b) == 0 ? a * b : -1L;
  }

  /// Whether a number is the product of two, and not only its low bits.
  public static boolean isProduct(long a, long b, long number) {
    return a * b == number && Math.unsignedMultiplyHigh(a, b) == 0;
  }

  public static long dividedBy(long a, long b) {
    return Long.divideUnsigned(a, b);
  }

  public static long abs(long value) {
    return value;
  }

  /// The integer itself: it is in range.
  public static long uint64(long value) {
    return value;
  }

  /// The nearest integer of the range, without the fraction; 0 for NaN.
  public static long uint64(double value) {
    return saturate(value);
  }

  /// The nearest float32, ties to even.
  public static float toFloat(long value) {
    return value >= 0 ? (float) value : (float) ((value >>> 1) | (value & 1)) * 2;
  }

  /// Puts an array in ascending order.
  public static void sort(long[] values) {
    flip(values);
    Arrays.sort(values);
    flip(values);
  }

  /// Makes unsigned order signed order, and the other way round.
  private static void flip(long[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] ^= Long.MIN_VALUE;
    }
  }
}
