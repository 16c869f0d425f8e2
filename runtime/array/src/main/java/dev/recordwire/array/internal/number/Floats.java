package dev.recordwire.array.internal.number;

/// Arithmetic on floating-point numbers, as far as [Math] does not have it for each type.
public final class Floats {
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
}
