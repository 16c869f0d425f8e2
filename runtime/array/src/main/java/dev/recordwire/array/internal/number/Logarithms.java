package dev.recordwire.array.internal.number;

import static dev.recordwire.array.internal.number.Exponentials.LOG2_E;

/// Logarithms of float64: the ranges, the quotient and the polynomial are those of fdlibm (Sun
/// Microsystems). To other bases, only the first term is multiplied in two numbers, since the rest
/// is small beside it.
public final class Logarithms {
  public static final double BIAS = 0x1p52 + 1023;
  public static final long ABOVE_HALF = 0x3ff0000000000000L - 0x3fe6a09e00000000L;
  public static final double G1 = -0x1.5555555555593p-1;
  public static final double G2 = -0x1.999999997fa04p-2;
  public static final double G3 = -0x1.2492494229359p-2;
  public static final double G4 = -0x1.c71c51d8e78afp-3;
  public static final double G5 = -0x1.7466496cb03dep-3;
  public static final double G6 = -0x1.39a09d078c69fp-3;
  public static final double G7 = -0x1.2f112df3e5244p-3;
  public static final double LN2_SHORT = 0x1.62e42feep-1;
  public static final double LN2_REST = 0x1.a39ef35793c76p-33;
  public static final double LOG2_E_LOW = 0x1.777d0ffda0d24p-56;
  public static final double LOG10_E = 0x1.bcb7b1526e50ep-2;
  public static final double LOG10_E_LOW = 0x1.95355baaafad3p-57;
  public static final double LOG10_2_SHORT = 0x1.34413509f6p-2;
  public static final double LOG10_2_REST = 0x1.9fef311f12b36p-42;
  public static final long TWO_52 = 0x4330000000000000L;
  public static final long HALF = 0x3fe6a09e00000000L;
  public static final long DIGITS = 0x000fffffffffffffL;
  public static final long MAX_POWER = 0x7fe0000000000000L;

  /// Numbers with such exponents are neither subnormal, infinite, NaN nor less than 0.
  public static final double MAX_NORMAL = 1021.0;

  public static final double LARGE = 1e300;
  public static final long EXPONENT = 0x7ff0000000000000L;
  static final double TWO_TO_54 = 0x1p54;

  private Logarithms() {}

  /// The natural logarithm.
  public static double log(double x) {
    return isNormal(x) ? logarithm(Ending.LOG, x, BIAS) : extreme(Ending.LOG, x);
  }

  /// The binary logarithm.
  public static double log2(double x) {
    return isNormal(x) ? logarithm(Ending.LOG2, x, BIAS) : extreme(Ending.LOG2, x);
  }

  /// The decimal logarithm.
  public static double log10(double x) {
    return isNormal(x) ? logarithm(Ending.LOG10, x, BIAS) : extreme(Ending.LOG10, x);
  }

  /// Whether a number is positive, finite and not subnormal.
  static boolean isNormal(double x) {
    return x >= Double.MIN_NORMAL && x < Double.POSITIVE_INFINITY;
  }

  /// The logarithm of a normal number, divided by 2 to the power of what `bias` exceeds BIAS.
  private static double logarithm(Ending ending, double x, double bias) {
    long i = Double.doubleToRawLongBits(x) + ABOVE_HALF;
    double k = exponent(i, bias);
    double f = digits(i) - 1.0;
    double s = f / (-2.0 - f);
    double h = f * f * -0.5;
    double p = curve(s, h);
    return switch (ending) {
      case LOG2 -> binary(k, f, h, s * p);
      case LOG10 -> decimal(k, f, h, s * p);
      default -> natural(k, f, Math.fma(s, p, h));
    };
  }

  /// The exponent of the power of 2 next to a number, from the bits of the number plus
  /// ABOVE_HALF.
  static double exponent(long i, double bias) {
    return Double.longBitsToDouble(i >>> 52 | TWO_52) - bias;
  }

  /// The number divided by that power: from √½ to √2.
  static double digits(long i) {
    return Double.longBitsToDouble((i & DIGITS) + HALF);
  }

  /// By what the logarithm of 1 + f exceeds f and `h`, which is -f² / 2, divided by `s`, which is
  /// f / (-2 - f).
  private static double curve(double s, double h) {
    double z = s * s;
    double w = z * z;
    double p = Math.fma(w, G7, Math.fma(z, G6, G5));
    p = Math.fma(w, Math.fma(w, p, Math.fma(z, G4, G3)), Math.fma(z, G2, G1));
    return Math.fma(z, p, h);
  }

  private static double natural(double k, double f, double rest) {
    return Math.fma(k, LN2_SHORT, f + Math.fma(k, LN2_REST, rest));
  }

  private static double binary(double k, double f, double h, double rest) {
    double v = f * LOG2_E;
    double low = Math.fma(f, LOG2_E_LOW, Math.fma(f, LOG2_E, -v));
    double sum = k + v;
    return sum + (k - sum + v + Math.fma(h, LOG2_E, Math.fma(rest, LOG2_E, low)));
  }

  private static double decimal(double k, double f, double h, double rest) {
    double v = f * LOG10_E;
    double low = Math.fma(f, LOG10_E_LOW, Math.fma(k, LOG10_2_REST, Math.fma(f, LOG10_E, -v)));
    double whole = k * LOG10_2_SHORT;
    double sum = whole + v;
    return sum + (whole - sum + v + Math.fma(h, LOG10_E, Math.fma(rest, LOG10_E, low)));
  }

  /// The natural logarithm of 1 + `x`.
  public static double log1p(double x) {
    if (!(x > -1.0 && x <= LARGE)) {
      return extremeOfOneMore(x);
    }
    double u = x + 1.0;
    double back = u - x;
    double lost = x - (u - back) + (1.0 - back);
    long i = Double.doubleToRawLongBits(u) + ABOVE_HALF;
    double k = exponent(i, BIAS);
    double f = digits(i) - 1.0;
    double power = Double.longBitsToDouble(MAX_POWER - (i & EXPONENT));
    double low = lost * power;
    double s = f / (-2.0 - f);
    // The rounding of the sum, divided by 1 + f, of which a few digits will do.
    double correction = low * Math.fma(s, Math.fma(s, 2.0, 2.0), 1.0);
    double h = f * f * -0.5;
    double rest = Math.fma(s, curve(s, h), h);
    return Floats.withSign(natural(k, f, rest + correction), x);
  }

  /// The logarithm of what is not a normal number.
  private static double extreme(Ending ending, double x) {
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (x == Double.POSITIVE_INFINITY) {
      return x;
    }
    return x > 0 ? logarithm(ending, x * TWO_TO_54, BIAS + 54) : Double.NaN;
  }

  private static double extremeOfOneMore(double x) {
    return x > 0 ? log(x) : x == -1 ? Double.NEGATIVE_INFINITY : Double.NaN;
  }
}
