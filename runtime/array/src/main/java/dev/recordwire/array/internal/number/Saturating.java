package dev.recordwire.array.internal.number;

/// Integer arithmetic that stops at the ends of a type's range.
///
/// The operations are those of int64, whose range holds every sum, difference and quotient of
/// narrower elements; a product beyond it is beyond theirs, too. The methods named after a
/// type then give the nearest value of that one; from a float64, without its fraction, and 0 for
/// NaN.
public final class Saturating {
  private Saturating() {}

  public static int int8(long value) {
    return Math.clamp(value, -0x80, 0x7F);
  }

  public static int int8(double value) {
    return Math.max(-0x80, Math.min((int) value, 0x7F));
  }

  public static int uint8(long value) {
    return Math.clamp(value, 0, 0xFF);
  }

  public static int uint8(double value) {
    return Math.max(0, Math.min((int) value, 0xFF));
  }

  public static int int16(long value) {
    return Math.clamp(value, -0x8000, 0x7FFF);
  }

  public static int int16(double value) {
    return Math.max(-0x8000, Math.min((int) value, 0x7FFF));
  }

  public static int uint16(long value) {
    return Math.clamp(value, 0, 0xFFFF);
  }

  public static int uint16(double value) {
    return Math.max(0, Math.min((int) value, 0xFFFF));
  }

  public static int int32(long value) {
    return (int) Math.clamp(value, (long) Integer.MIN_VALUE, (long) Integer.MAX_VALUE);
  }

  public static int int32(double value) {
    return (int) value;
  }

  public static long uint32(long value) {
    return Math.clamp(value, 0L, 0xFFFF_FFFFL);
  }

  public static long uint32(double value) {
    return Math.max(0, Math.min((long) value, 0xFFFF_FFFFL));
  }

  public static long int64(long value) {
    return value;
  }

  public static long int64(double value) {
    return (long) value;
  }

  public static long plus(long a, long b) {
    long sum = a + b;
    return ((a ^ sum) & (b ^ sum)) < 0 ? end(a) : sum;
  }

  public static long minus(long a, long b) {
    long difference = a - b;
    return ((a ^ b) & (a ^ difference)) < 0 ? end(a) : difference;
  }

  public static long times(long a, long b) {
    long low = a * b;
    return Math.multiplyHigh(a, b) == low >> 63 ? low : end(a ^ b);
  }

  /// Whether a number is the product of two, and not only its low bits.
  public static boolean isProduct(long a, long b, long number) {
    return a * b == number && Math.multiplyHigh(a, b) == number >> 63;
  }

  public static long dividedBy(long a, long b) {
    return a == Long.MIN_VALUE && b == -1 ? Long.MAX_VALUE : a / b;
  }

  public static long abs(long value) {
    return value == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(value);
  }

  /// The end of the range on the side of a number's sign.
  private static long end(long sign) {
    return sign < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }
}
