package dev.recordwire.array.internal.number;

import static dev.recordwire.array.internal.number.Exponentials.LN2;
import static dev.recordwire.array.internal.number.Exponentials.LN2_LOW;
import static dev.recordwire.array.internal.number.Exponentials.ROUNDER;

/// Logarithms and powers of float64. The natural logarithm is that of fdlibm (Sun Microsystems),
/// the others are computed in two numbers from an inverse hyperbolic tangent, as its power is, with
/// fused operations in place of split factors.
public final class Logarithms {
  public static final double BIAS = 0x1p52 + 1023;
  public static final long ABOVE_HALF = 0x3ff0000000000000L - 0x3fe6a09e00000000L;
  public static final double G1 = 0x1.5555555555593p-1;
  public static final double G2 = 0x1.999999997fa04p-2;
  public static final double G3 = 0x1.2492494229359p-2;
  public static final double G4 = 0x1.c71c51d8e78afp-3;
  public static final double G5 = 0x1.7466496cb03dep-3;
  public static final double G6 = 0x1.39a09d078c69fp-3;
  public static final double G7 = 0x1.2f112df3e5244p-3;
  public static final double LN2_SHORT = 0x1.62e42feep-1;
  public static final double LN2_REST = 0x1.a39ef35793c76p-33;
  public static final long TWO_52 = 0x4330000000000000L;
  public static final long HALF = 0x3fe6a09e00000000L;
  public static final long DIGITS = 0x000fffffffffffffL;
  public static final double LOG_3_4_LOW = 0x1.ad0f3f4016241p-41;
  public static final double LOG_3_4 = -0x1.a8ff971814p-2;
  public static final double LOG_21_16_LOW = 0x1.708b4b2b5056cp-42;
  public static final double LOG_21_16 = 0x1.91bba891fp-2;
  public static final long MAX_POWER = 0x7fe0000000000000L;
  public static final double TINY = 0x1p-54;
  public static final double LARGE = 1e300;
  public static final long EXPONENT = 0x7ff0000000000000L;
  public static final double H2 = 0x1.3333333333333p-1;
  public static final double H3 = 0x1.b6db6db6db7b2p-2;
  public static final double H4 = 0x1.555555552ff8cp-2;
  public static final double H5 = 0x1.1745d19bf0840p-2;
  public static final double H6 = 0x1.d89d60bb25922p-3;
  public static final double H7 = 0x1.99a52bd708da3p-3;
  public static final double H8 = 0x1.679d96ac7bbebp-3;
  public static final double H9 = 0x1.6822d3ff5dac6p-3;
  public static final double TO_BINARY = 0x1.ec709dc3a03fdp-1;
  public static final double TO_BINARY_LOW = 0x1.d27f05548af0cp-55;
  public static final double TWO_THIRDS = 0x1.5555555555555p-1;
  public static final double TWO_THIRDS_LOW = 0x1.5555555555555p-55;
  public static final double LOG10_2 = 0x1.34413509f79ffp-2;
  public static final double LOG10_2_LOW = -0x1.9dc1da994fd21p-59;
  public static final double MAX_EXPONENT = 1020.0;
  private static final double TWO_TO_54 = 0x1p54;

  private Logarithms() {}

  /// The natural logarithm.
  public static double log(double x) {
    if (x < Double.MIN_NORMAL || x == Double.POSITIVE_INFINITY) {
      return extreme(Ending.LOG, x);
    }
    return Double.isNaN(x) ? Double.NaN : naturalLogarithm(x, BIAS);
  }

  /// The logarithm of a positive number that is not subnormal, divided by 2 to the power of
  /// what `bias` exceeds BIAS.
  static double naturalLogarithm(double x, double bias) {
    long i = Double.doubleToRawLongBits(x) + ABOVE_HALF;
    double k = exponent(i, bias);
    double f = fraction(i);
    double s = f / (f + 2.0);
    double z = s * s;
    double p = Math.fma(z, G7, G6);
    p = Math.fma(p, z, G5);
    p = Math.fma(p, z, G4);
    p = Math.fma(p, z, G3);
    p = Math.fma(p, z, G2);
    p = Math.fma(p, z, G1);
    double half = f * f * 0.5;
    double rest = half - Math.fma(s, Math.fma(z, p, half), k * LN2_REST);
    return Math.fma(k, LN2_SHORT, f - rest);
  }

  /// The exponent of the power of 2 next to a number, from the bits of the number plus
  /// ABOVE_HALF.
  static double exponent(long i, double bias) {
    return Double.longBitsToDouble(i >>> 52 | TWO_52) - bias;
  }

  /// The number divided by that power, minus 1.
  static double fraction(long i) {
    return Double.longBitsToDouble((i & DIGITS) + HALF) - 1.0;
  }

  /// The binary logarithm.
  public static double log2(double x) {
    if (x < Double.MIN_NORMAL || x == Double.POSITIVE_INFINITY) {
      return extreme(Ending.LOG2, x);
    }
    return Double.isNaN(x) ? Double.NaN : logarithm(Ending.LOG2, x, BIAS, x);
  }

  /// The decimal logarithm.
  public static double log10(double x) {
    if (x < Double.MIN_NORMAL || x == Double.POSITIVE_INFINITY) {
      return extreme(Ending.LOG10, x);
    }
    return Double.isNaN(x) ? Double.NaN : logarithm(Ending.LOG10, x, BIAS, x);
  }

  /// The logarithm of `x`, a positive number that is not subnormal, divided by 2 to the power
  /// of what `bias` exceeds BIAS, and what `ending` makes of it and `y`. The digits are
  /// compared with 3/4, 1 or 21/16, whichever is near.
  static double logarithm(Ending ending, double x, double bias, double y) {
    long i = Double.doubleToRawLongBits(x) + ABOVE_HALF;
    double m = fraction(i);
    boolean below = m < -0.134;
    boolean above = m > 0.15;
    double c = below ? 0.75 : above ? 1.3125 : 1.0;
    double k = exponent(i, bias) + (below ? LOG_3_4 : above ? LOG_21_16 : 0.0);
    double baseLow = below ? LOG_3_4_LOW : above ? LOG_21_16_LOW : 0.0;
    return quotient(ending, k, baseLow, m + 1.0 - c, 0.0, c + c, y);
  }

  /// The natural logarithm of 1 + `x`.
  public static double log1p(double x) {
    if (x <= -1.0 || x > LARGE) {
      return extremeOfOneMore(x);
    }
    double u = x + 1.0;
    double back = u - x;
    double lost = x - (u - back) + (1.0 - back);
    long i = Double.doubleToRawLongBits(u) + ABOVE_HALF;
    double k = exponent(i, BIAS);
    boolean near = k == 0.0;
    double f = near ? x : fraction(i);
    double power = Double.longBitsToDouble(MAX_POWER - (i & EXPONENT));
    double low = near ? 0.0 : lost * power;
    double y = quotient(Ending.LOG1P, k, 0.0, f, low, 2.0, x);
    return Math.abs(x) < TINY ? x : Floats.number(y);
  }

  /// The sum of `f` and `low` divided by itself plus `twice`, as the sum of two numbers.
  static double quotient(
      Ending ending, double k, double kLow, double f, double low, double twice, double y) {
    double d = f + twice;
    double rest = f - (d - twice) + low;
    double inverse = 1.0 / d;
    double s = f * inverse;
    double correction = (Math.fma(-s, d, f) + Math.fma(-s, rest, low)) * inverse;
    return areaTangent(ending, k, kLow, s, correction, y);
  }

  /// Three times the inverse hyperbolic tangent of a sum, which is half the logarithm of 1 + f.
  private static double areaTangent(
      Ending ending, double k, double kLow, double s, double low, double y) {
    double z = s * s;
    double rest = Math.fma(s + s, low, Math.fma(s, s, -z));
    double p = Math.fma(z, H9, H8);
    p = Math.fma(p, z, H7);
    p = Math.fma(p, z, H6);
    p = Math.fma(p, z, H5);
    p = Math.fma(p, z, H4);
    p = Math.fma(p, z, H3);
    p = Math.fma(p, z, H2);
    double t = z + 3.0;
    double below = z - (t - 3.0) + Math.fma(z * z, p, rest);
    double u = s * t;
    return based(ending, k, kLow, u, Math.fma(s, t, -u) + Math.fma(s, below, low * t), y);
  }

  /// The logarithm to a base from the inverse hyperbolic tangent.
  private static double based(
      Ending ending, double k, double kLow, double u, double low, double y) {
    if (ending == Ending.LOG1P) {
      return natural(k, u, low);
    }
    double v = u * TO_BINARY;
    double rest = Math.fma(u, TO_BINARY, -v) + Math.fma(u, TO_BINARY_LOW, low * TO_BINARY);
    double sum = k + v;
    double below = k - sum + v + (rest + kLow);
    double high = sum + below;
    if (ending == Ending.LOG2) {
      return high;
    }
    double tail = sum - high + below;
    if (ending == Ending.LOG10) {
      return decimal(high, tail);
    }
    return raised(ending, high, tail, y);
  }

  /// The natural logarithm from the inverse hyperbolic tangent.
  private static double natural(double k, double u, double low) {
    double v = u * TWO_THIRDS;
    double rest = Math.fma(u, TWO_THIRDS, -v) + Math.fma(u, TWO_THIRDS_LOW, low * TWO_THIRDS);
    double whole = k * LN2_SHORT;
    double sum = whole + v;
    return sum + (whole - sum + v + Math.fma(k, LN2_REST, rest));
  }

  /// The decimal logarithm from the binary one.
  private static double decimal(double high, double low) {
    double v = high * LOG10_2;
    return v + (Math.fma(high, LOG10_2, -v) + Math.fma(high, LOG10_2_LOW, low * LOG10_2));
  }

  /// 2 to the power of a sum times `y`.
  private static double raised(Ending ending, double high, double low, double y) {
    double p = y * high;
    double below = Math.fma(y, high, -p) + y * low;
    double t = p + ROUNDER;
    double a = p - (t - ROUNDER);
    double g = a + below;
    double rest = a - g + below;
    double w = g * LN2;
    double v = Math.fma(g, LN2, -w) + Math.fma(g, LN2_LOW, rest * LN2);
    return power(ending, p, t, Exponentials.exponentialOfTwo(w, v));
  }

  /// The power with the exponent `p`; NaN if it may be infinite, 0 or subnormal.
  private static double power(Ending ending, double p, double t, double digits) {
    if (ending == Ending.POWER_DIGITS) {
      return digits;
    }
    if (ending == Ending.POWER_EXPONENT) {
      return t - ROUNDER;
    }
    return Math.abs(p) <= MAX_EXPONENT ? Exponentials.scaled(digits, t) : Double.NaN;
  }

  /// `x` to the power of `y`.
  public static double pow(double x, double y) {
    double z = logarithm(Ending.POW, x, BIAS, y);
    if (x < Double.MIN_NORMAL
        || x == Double.POSITIVE_INFINITY
        || Double.isNaN(x)
        || Double.isNaN(z)) {
      return extremePower(x, y);
    }
    return z;
  }

  /// The logarithm of what is not a normal number.
  private static double extreme(Ending ending, double x) {
    if (x < 0) {
      return Double.NaN;
    }
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (x == Double.POSITIVE_INFINITY) {
      return x;
    }
    return ending == Ending.LOG
        ? naturalLogarithm(x * TWO_TO_54, BIAS + 54)
        : logarithm(ending, x * TWO_TO_54, BIAS + 54, x);
  }

  private static double extremeOfOneMore(double x) {
    return x > 0 ? log(x) : x == -1 ? Double.NEGATIVE_INFINITY : Double.NaN;
  }

  /// A power as C99 has it where a logarithm does not lead to it.
  private static double extremePower(double x, double y) {
    if (x == 1 || y == 0) {
      return 1.0;
    }
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    double a = Math.abs(x);
    if (Double.isInfinite(y)) {
      return a == 1 ? 1.0 : a > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0.0;
    }
    boolean whole = Math.rint(y) == y;
    boolean odd = whole && Math.abs(y) < 0x1p53 && ((long) y & 1) != 0;
    double power;
    if (a == 0 || a == Double.POSITIVE_INFINITY) {
      power = a == 0 == y > 0 ? 0.0 : Double.POSITIVE_INFINITY;
    } else if (x < 0 && !whole) {
      return Double.NaN;
    } else {
      power = positivePower(a, y);
    }
    return odd ? Math.copySign(power, x) : power;
  }

  /// A power of any positive number that is not infinite.
  private static double positivePower(double x, double y) {
    boolean subnormal = x < Double.MIN_NORMAL;
    double normal = subnormal ? x * TWO_TO_54 : x;
    double bias = subnormal ? BIAS + 54 : BIAS;
    double power = logarithm(Ending.POW, normal, bias, y);
    if (!Double.isNaN(power)) {
      return power;
    }
    double exponent = logarithm(Ending.POWER_EXPONENT, normal, bias, y);
    return Math.abs(exponent) > 1100
        ? exponent > 0 ? Double.POSITIVE_INFINITY : 0.0
        : Math.scalb(logarithm(Ending.POWER_DIGITS, normal, bias, y), (int) exponent);
  }
}
