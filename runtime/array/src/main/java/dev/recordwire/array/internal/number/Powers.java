package dev.recordwire.array.internal.number;

import static dev.recordwire.array.internal.number.Exponentials.LN2;
import static dev.recordwire.array.internal.number.Exponentials.LN2_LOW;
import static dev.recordwire.array.internal.number.Exponentials.ROUNDER;
import static dev.recordwire.array.internal.number.Logarithms.ABOVE_HALF;
import static dev.recordwire.array.internal.number.Logarithms.BIAS;
import static dev.recordwire.array.internal.number.Logarithms.TWO_TO_54;

/// Powers of float64: 2 to the power of the binary logarithm times the exponent. The logarithm is
/// the sum of two numbers, from an inverse hyperbolic tangent the argument of which is split, as
/// fdlibm (Sun Microsystems) does it, so that its square is exact.
public final class Powers {
  public static final double H0 = 0x1.3333333333330p-1;
  public static final double H1 = 0x1.b6db6db6dc8f9p-2;
  public static final double H2 = 0x1.5555555417a86p-2;
  public static final double H3 = 0x1.1745d22966819p-2;
  public static final double H4 = 0x1.d89d124f861a8p-3;
  public static final double H5 = 0x1.99b14e3e8e26ap-3;
  public static final double H6 = 0x1.66a20b0399250p-3;
  public static final double H7 = 0x1.70702ce93a9bdp-3;

  /// The first 26 digits of a number.
  public static final long FIRST_DIGITS = 0xfffffffff8000000L;

  public static final double TO_BINARY = -0x1.ec709dc3a03fdp-1;
  public static final double TO_BINARY_LOW = -0x1.d27f05548af0cp-55;
  public static final double MAX_EXPONENT = 1020.0;

  private Powers() {}

  /// `x` to the power of `y`.
  public static double pow(double x, double y) {
    double z = Logarithms.isNormal(x) ? power(Ending.POW, x, BIAS, y) : Double.NaN;
    return Double.isNaN(z) ? extremePower(x, y) : z;
  }

  /// The power of a normal number, divided by 2 to the power of what `bias` exceeds BIAS.
  private static double power(Ending ending, double x, double bias, double y) {
    long i = Double.doubleToRawLongBits(x) + ABOVE_HALF;
    double m = Logarithms.digits(i);
    double f = m - 1.0;
    double inverse = -1.0 / (m + 1.0);
    double s = f * inverse;
    double high = Double.longBitsToDouble(Double.doubleToRawLongBits(s) & FIRST_DIGITS);
    double low = Math.fma(high, m, f + high) * inverse;
    return areaTangent(ending, Logarithms.exponent(i, bias), s, high, low, y);
  }

  /// Three times the inverse hyperbolic tangent of `high` + `low`, which is next to `s`, and the
  /// power to which it leads.
  private static double areaTangent(
      Ending ending, double k, double s, double high, double low, double y) {
    double square = high * high;
    double squareLow = low * (s + high);
    double z = s * s;
    double z2 = z * z;
    double p = Math.fma(z2, Math.fma(z, H3, H2), Math.fma(z, H1, H0));
    p = Math.fma(z2 * z2, Math.fma(z2, Math.fma(z, H7, H6), Math.fma(z, H5, H4)), p);
    // The rest of the series is added to the first number as far as it is known before the second.
    double exact = square + squareLow;
    double t = Math.fma(z2, p, square) + 3.0;
    double tLow = square - (t - 3.0) + Math.fma(exact * exact, p, squareLow);
    double u = high * t;
    double uLow = Math.fma(tLow, s, Math.fma(low, t, Math.fma(high, t, -u)));
    double v = u * TO_BINARY;
    double vLow = Math.fma(uLow, TO_BINARY, Math.fma(u, TO_BINARY_LOW, Math.fma(u, TO_BINARY, -v)));
    double sum = k + v;
    return raised(ending, sum, k - sum + v + vLow, y);
  }

  /// 2 to the power of a sum times `y`.
  private static double raised(Ending ending, double high, double low, double y) {
    double q = y * low;
    double p = Math.fma(y, high, q);
    double below = Math.fma(y, high, -p) + q;
    double t = p + ROUNDER;
    double a = p - (t - ROUNDER);
    double w = a * LN2;
    double v = Math.fma(below, LN2, Math.fma(a, LN2_LOW, Math.fma(a, LN2, -w)));
    return ended(ending, p, t, Exponentials.exponentialOfTwo(w, v));
  }

  /// The power with the exponent `p`; NaN if it may be infinite, 0 or subnormal.
  private static double ended(Ending ending, double p, double t, double digits) {
    if (ending == Ending.POWER_DIGITS) {
      return digits;
    }
    if (ending == Ending.POWER_EXPONENT) {
      return t - ROUNDER;
    }
    return Math.abs(p) <= MAX_EXPONENT ? Exponentials.scaled(digits, t) : Double.NaN;
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
    double power = power(Ending.POW, normal, bias, y);
    if (!Double.isNaN(power)) {
      return power;
    }
    double exponent = power(Ending.POWER_EXPONENT, normal, bias, y);
    return Math.abs(exponent) > 1100
        ? exponent > 0 ? Double.POSITIVE_INFINITY : 0.0
        : Math.scalb(power(Ending.POWER_DIGITS, normal, bias, y), (int) exponent);
  }
}
