package dev.recordwire.array.internal.number;

/// Arithmetic on floating-point numbers, as far as [Math] does not have it for each type.
public final class Floats {
  /// The bit of the sign of a float64.
  public static final long SIGN = Long.MIN_VALUE;

  private Floats() {}

  public static double sqrt(double value) {
    return Math.sqrt(value);
  }

  /// Correctly rounded: a float64 has more than twice the digits, so rounding twice does no
  /// harm.
  public static float sqrt(float value) {
    return (float) Math.sqrt(value);
  }

  /// The nearest float16, ties to even, as its bits.
  public static short toFloat16(double value) {
    float narrow = (float) value;
    if (narrow != value && !Double.isNaN(value)) {
      // Rounding twice would go wrong next to a tie. An odd last digit keeps what was cut off in
      // sight of the second rounding.
      int bits = Float.floatToRawIntBits(narrow);
      narrow = Float.intBitsToFloat(Math.abs(narrow) > Math.abs(value) ? bits - 1 | 1 : bits | 1);
    }
    return Float.floatToFloat16(narrow);
  }

  /// Whether the sign bit is set, that of a NaN included.
  public static boolean hasSignBit(double value) {
    return Double.doubleToRawLongBits(value) < 0;
  }

  /// The same for float32.
  public static boolean hasSignBit(float value) {
    return Float.floatToRawIntBits(value) < 0;
  }

  /// `y`, or the one NaN that all results have.
  public static double number(double y) {
    return Double.isNaN(y) ? Double.NaN : y;
  }

  /// `y`, which is not less than 0 unless `x` is, with the sign of `x`, or the one NaN of all
  /// results.
  public static double signed(double y, double x) {
    long sign = Double.doubleToRawLongBits(x) & SIGN;
    return Double.isNaN(y)
        ? Double.NaN
        : Double.longBitsToDouble(Double.doubleToRawLongBits(Math.abs(y)) | sign);
  }

  /// `y`, which is 0 or has the sign of `x`, with that sign.
  public static double withSign(double y, double x) {
    return Double.longBitsToDouble(
        Double.doubleToRawLongBits(y) | (Double.doubleToRawLongBits(x) & SIGN));
  }

  public static double reciprocal(double x) {
    return number(1 / x);
  }

  /// The smaller one, or where one is no number the other one.
  public static double fmin(double x, double y) {
    return number(Double.isNaN(x) ? y : Double.isNaN(y) ? x : Math.min(x, y));
  }

  /// The larger one, or where one is no number the other one.
  public static double fmax(double x, double y) {
    return number(Double.isNaN(x) ? y : Double.isNaN(y) ? x : Math.max(x, y));
  }
}
