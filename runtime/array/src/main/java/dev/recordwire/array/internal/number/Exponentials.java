package dev.recordwire.array.internal.number;

/// Exponential and hyperbolic functions of float64. The range is reduced as W. J. Cody and W. Waite
/// do; the coefficients of the series are a least-squares fit over the reduced range, each rounded
/// before the next was found. Hyperbolic functions are computed from e to the power of x, minus 1,
/// in two numbers.
public final class Exponentials {
  public static final double LOG2_E = 0x1.71547652b82fep0;
  public static final double ROUNDER = 0x1.8p52;
  public static final double LARGEST = 708.0;
  public static final double LN2_LOW = 0x1.abc9e3b39803fp-56;
  public static final double LN2 = 0x1.62e42fefa39efp-1;
  public static final double E0 = 0.5;
  public static final double E1 = 0x1.5555555555559p-3;
  public static final double E2 = 0x1.5555555555557p-5;
  public static final double E3 = 0x1.111111110f651p-7;
  public static final double E4 = 0x1.6c16c16c1577ep-10;
  public static final double E5 = 0x1.a01a01b0054cbp-13;
  public static final double E6 = 0x1.a01a01ab1325dp-16;
  public static final double E7 = 0x1.71ddf80b7def9p-19;
  public static final double E8 = 0x1.27e4d1463cbf7p-22;
  public static final double E9 = 0x1.af5f30f40dd15p-26;
  public static final double E10 = 0x1.1f83dd857934cp-29;
  public static final long ONE = 0x3ff0000000000000L;

  private Exponentials() {}

  /// e to the power of `x`.
  public static double exp(double x) {
    if (Math.abs(x) > LARGEST) {
      return extreme(x);
    }
    double t = Math.fma(x, LOG2_E, ROUNDER);
    double n = t - ROUNDER;
    double r = Math.fma(n, -LN2_LOW, Math.fma(n, -LN2, x));
    double y = scaled(exponential(r), t);
    return Double.isNaN(x) ? Double.NaN : y;
  }

  /// e to the power of `r`, which is at most half the logarithm of 2.
  static double exponential(double r) {
    double one = r + 1.0;
    double rest = 1.0 - one + r;
    return one + Math.fma(r * r, series(r), rest);
  }

  /// The same of a sum of two numbers, the second of which is beyond the last digit of the
  /// first.
  static double exponentialOfTwo(double r, double low) {
    double one = r + 1.0;
    double rest = 1.0 - one + r;
    return one + Math.fma(low, one, Math.fma(r * r, series(r), rest));
  }

  /// The series 1/2 + r/6 + r²/24 …, by which e to the power of `r` exceeds 1 + r, divided by
  /// r².
  private static double series(double r) {
    double p = Math.fma(r, E10, E9);
    p = Math.fma(p, r, E8);
    p = Math.fma(p, r, E7);
    p = Math.fma(p, r, E6);
    p = Math.fma(p, r, E5);
    p = Math.fma(p, r, E4);
    p = Math.fma(p, r, E3);
    p = Math.fma(p, r, E2);
    p = Math.fma(p, r, E1);
    p = Math.fma(p, r, E0);
    return p;
  }

  /// `y` times 2 to the power of the integer in the low bits of `t`.
  static double scaled(double y, double t) {
    return Double.longBitsToDouble(
        Double.doubleToRawLongBits(y) + (Double.doubleToRawLongBits(t) << 52));
  }

  /// e to the power of `x`, minus 1.
  public static double expm1(double x) {
    if (Math.abs(x) > LARGEST) {
      return extremeMinusOne(x);
    }
    return lessOne(Ending.EXPM1, x, x);
  }

  /// The hyperbolic sine.
  public static double sinh(double x) {
    if (Math.abs(x) > LARGEST) {
      return extremeSine(x);
    }
    return lessOne(Ending.SINH, x, Math.abs(x));
  }

  /// The hyperbolic cosine.
  public static double cosh(double x) {
    if (Math.abs(x) > LARGEST) {
      return extremeCosine(x);
    }
    return lessOne(Ending.COSH, x, Math.abs(x));
  }

  /// The hyperbolic tangent. From 22 on it is 1.
  public static double tanh(double x) {
    double a = Math.abs(x);
    return lessOne(Ending.TANH, x, a > 22.0 ? 44.0 : a + a);
  }

  /// e to the power of `a`, minus 1, as the sum of two numbers, and what `ending` makes of it.
  static double lessOne(Ending ending, double x, double a) {
    double t = Math.fma(a, LOG2_E, ROUNDER);
    double n = t - ROUNDER;
    double coarse = Math.fma(n, -LN2, a);
    double r = Math.fma(n, -LN2_LOW, coarse);
    double low = Math.fma(n, -LN2_LOW, coarse - r);
    double q = Math.fma(r * r, series(r), Math.fma(low, r, low));
    double high = r + q;
    double power = Double.longBitsToDouble((Double.doubleToRawLongBits(t) << 52) + ONE);
    return lessOneScaled(ending, x, power, high, r - high + q);
  }

  /// The sum of `high` and `low`, plus 1, times a power of 2, minus 1.
  private static double lessOneScaled(
      Ending ending, double x, double power, double high, double low) {
    double product = power * high;
    double less = power - 1.0;
    double back = less - power;
    double lost = power - (less - back) - (back + 1.0);
    double sum = less + product;
    double again = sum - less;
    double rest = less - (sum - again) + (product - again);
    return ended(ending, x, sum, rest + Math.fma(power, low, lost));
  }

  /// The function of `ending`, from e to the power of something, minus 1.
  private static double ended(Ending ending, double x, double m, double low) {
    if (ending == Ending.EXPM1) {
      return Floats.signed(m + low, x);
    }
    if (ending == Ending.TANH) {
      return Floats.signed(hyperbolicTangent(m, low), x);
    }
    double one = m + 1.0;
    double back = one - m;
    double rest = m - (one - back) + (1.0 - back) + low;
    double inverse = 1.0 / one;
    if (ending == Ending.COSH) {
      return hyperbolicCosine(one, rest, inverse);
    }
    return Floats.signed(hyperbolicSine(m, low, one, rest, inverse), x);
  }

  /// m / (m + 2).
  private static double hyperbolicTangent(double m, double low) {
    double two = m + 2.0;
    double back = two - m;
    double rest = m - (two - back) + (2.0 - back) + low;
    double inverse = 1.0 / two;
    double q = m * inverse;
    return Math.fma(Math.fma(-q, two, m) + Math.fma(-q, rest, low), inverse, q);
  }

  /// Half the sum of a number and its inverse.
  private static double hyperbolicCosine(double one, double rest, double inverse) {
    double correction = Math.fma(-inverse, one, 1.0) - inverse * rest;
    double sum = one + inverse;
    double y = (sum + (one - sum + inverse + Math.fma(correction, inverse, rest))) * 0.5;
    return Floats.number(y);
  }

  /// Half the sum of m and m / (m + 1).
  private static double hyperbolicSine(
      double m, double low, double one, double rest, double inverse) {
    double q = m * inverse;
    double correction = Math.fma(-q, one, m) + Math.fma(-q, rest, low);
    double sum = m + q;
    return (sum + (m - sum + q + Math.fma(correction, inverse, low))) * 0.5;
  }

  /// The same where it may be infinite, 0 or subnormal.
  private static double extreme(double x) {
    return extreme(x, 0);
  }

  /// The same, divided by 2 to the power of `halvings`.
  private static double extreme(double x, int halvings) {
    double bounded = Math.clamp(x, -800.0, 800.0);
    double n = Math.fma(bounded, LOG2_E, ROUNDER) - ROUNDER;
    double r = Math.fma(n, -LN2_LOW, Math.fma(n, -LN2, bounded));
    return Math.scalb(exponential(r), (int) n - halvings);
  }

  private static double extremeMinusOne(double x) {
    return x < 0 ? -1.0 : extreme(x);
  }

  private static double extremeSine(double x) {
    return Math.copySign(extremeCosine(x), x);
  }

  private static double extremeCosine(double x) {
    return extreme(Math.abs(x), 1);
  }
}
