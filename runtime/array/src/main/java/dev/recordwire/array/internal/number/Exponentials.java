package dev.recordwire.array.internal.number;

/// Exponential and hyperbolic functions of float64. The range is reduced as W. J. Cody and W. Waite
/// do; the coefficients of the series are a least-squares fit over the reduced range, each rounded
/// before the next was found. Hyperbolic sines and cosines are computed from those of the reduced
/// number and from a power of 2 and its inverse.
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

  /// The bits of 1.
  public static final long ONE = 0x3ff0000000000000L;

  /// The bits of 1/2.
  public static final long HALF_BITS = 0x3fe0000000000000L;

  /// The sum of the bits of half a power of 2 and of half its inverse.
  public static final long HALVES = 0x7fc0000000000000L;

  // The hyperbolic sine up to 0.9, minus its argument r, divided by r³.
  public static final double O0 = 0x1.5555555555555p-3;
  public static final double O1 = 0x1.111111111116ap-7;
  public static final double O2 = 0x1.a01a01a0125c9p-13;
  public static final double O3 = 0x1.71de3a59655dbp-19;
  public static final double O4 = 0x1.ae645665e7887p-26;
  public static final double O5 = 0x1.61219b87b0bffp-33;
  public static final double O6 = 0x1.b24a73e8bf901p-41;

  // The same up to half the logarithm of 2.
  public static final double Q0 = 0x1.5555555555559p-3;
  public static final double Q1 = 0x1.111111110f64ap-7;
  public static final double Q2 = 0x1.a01a01b00a43cp-13;
  public static final double Q3 = 0x1.71ddf7fa54040p-19;
  public static final double Q4 = 0x1.af5f55fc1e14dp-26;

  // The hyperbolic cosine of r, minus 1 and r² / 2, divided by r⁴.
  public static final double V0 = 0x1.5555555552fd9p-5;
  public static final double V1 = 0x1.6c16c17d68619p-10;
  public static final double V2 = 0x1.a019a9407f5acp-16;
  public static final double V3 = 0x1.28a15ff9cbcd5p-22;

  private Exponentials() {}

  /// e to the power of `x`.
  public static double exp(double x) {
    if (!(Math.abs(x) <= LARGEST)) {
      return extreme(x);
    }
    double t = Math.fma(x, LOG2_E, ROUNDER);
    double n = t - ROUNDER;
    double r = Math.fma(n, -LN2_LOW, Math.fma(n, -LN2, x));
    return scaled(exponential(r), t);
  }

  /// e to the power of `r`, which is at most half the logarithm of 2.
  static double exponential(double r) {
    double one = r + 1.0;
    double rest = 1.0 - one + r;
    return one + Math.fma(r * r, series(r), rest);
  }

  /// The same of a sum of two numbers, the second of which is far smaller.
  static double exponentialOfTwo(double r, double low) {
    double one = r + 1.0;
    double rest = Math.fma(r * r, series(r), 1.0 - one + r);
    return one + Math.fma(low, one + rest, rest);
  }

  /// The series 1/2 + r/6 + r²/24 …, by which e to the power of `r` exceeds 1 + r, divided by
  /// r². Its parts don't wait for each other, as G. Estrin has it.
  private static double series(double r) {
    double s = r * r;
    double s2 = s * s;
    double first = Math.fma(s, Math.fma(r, E3, E2), Math.fma(r, E1, E0));
    double second = Math.fma(s, Math.fma(r, E7, E6), Math.fma(r, E5, E4));
    double third = Math.fma(s, E10, Math.fma(r, E9, E8));
    return Math.fma(s2, Math.fma(s2, third, second), first);
  }

  /// `y` times 2 to the power of the integer in the low bits of `t`.
  static double scaled(double y, double t) {
    return Double.longBitsToDouble(
        Double.doubleToRawLongBits(y) + (Double.doubleToRawLongBits(t) << 52));
  }

  /// e to the power of `x`, minus 1.
  public static double expm1(double x) {
    if (!(Math.abs(x) <= LARGEST)) {
      return extremeMinusOne(x);
    }
    double t = Math.fma(x, LOG2_E, ROUNDER);
    double n = t - ROUNDER;
    double coarse = Math.fma(n, -LN2, x);
    double r = Math.fma(n, -LN2_LOW, coarse);
    double q = lessOne(r, Math.fma(n, -LN2_LOW, coarse - r));
    double high = r + q;
    double low = r - high + q;
    double power = scaled(1.0, t);
    double product = power * high;
    double less = power - 1.0;
    double lost = power - less - 1.0;
    double sum = less + product;
    double y = sum + Math.fma(power, low, less - sum + product + lost);
    return Floats.withSign(y, x);
  }

  /// By what e to the power of a sum of two numbers exceeds 1 and the first of them.
  private static double lessOne(double r, double low) {
    return Math.fma(r * r, series(r), Math.fma(low, r, low));
  }

  /// The hyperbolic tangent, m / (m + 2), where m is e to the power of twice the number, minus 1.
  /// From 20 on it is 1.
  public static double tanh(double x) {
    double a = Math.abs(x);
    if (Double.isNaN(x)) {
      return Double.NaN;
    }
    double twice = a > 20.0 ? 40.0 : a + a;
    double t = Math.fma(twice, LOG2_E, ROUNDER);
    double n = t - ROUNDER;
    double coarse = Math.fma(n, -LN2, twice);
    double r = Math.fma(n, -LN2_LOW, coarse);
    double q = lessOne(r, Math.fma(n, -LN2_LOW, coarse - r));
    double high = r + q;
    return Floats.withSign(tangent(scaled(1.0, t), high, r - high + q), x);
  }

  /// The sum of `high` and `low`, plus 1, times a power of 2, minus 1, divided by the same plus 1.
  private static double tangent(double power, double high, double low) {
    double product = power * high;
    double less = power - 1.0;
    double more = power + 1.0;
    double m = less + product;
    double d = more + product;
    double mLow = Math.fma(power, low, less - m + product + (power - less - 1.0));
    double dLow = Math.fma(power, low, more - d + product + (1.0 - (more - power)));
    double inverse = 1.0 / d;
    double ratio = m * inverse;
    double rest = Math.fma(-ratio, dLow, Math.fma(-ratio, d, m)) + mLow;
    return Math.fma(rest, inverse, ratio);
  }

  /// The hyperbolic sine. Numbers less than 0.9 are not reduced, since the digits that a reduction
  /// costs would show there.
  public static double sinh(double x) {
    double a = Math.abs(x);
    if (!(a <= LARGEST)) {
      return extremeSine(x);
    }
    double t = a < 0.9 ? ROUNDER : Math.fma(a, LOG2_E, ROUNDER);
    double n = t - ROUNDER;
    double coarse = Math.fma(n, -LN2, a);
    double r = Math.fma(n, -LN2_LOW, coarse);
    double low = Math.fma(n, -LN2_LOW, coarse - r);
    double half = scaled(0.5, t);
    double inverse = inverse(half);
    double less = half - inverse;
    double more = half + inverse;
    double lost = half - less - inverse;
    double rest = Math.fma(more, sineRest(r, low), Math.fma(less, cosineRest(r), lost));
    double sum = Math.fma(more, r, less);
    return Floats.withSign(sum + (Math.fma(more, r, less - sum) + rest), x);
  }

  /// The hyperbolic cosine.
  public static double cosh(double x) {
    double a = Math.abs(x);
    if (!(a <= LARGEST)) {
      return extremeCosine(x);
    }
    double t = Math.fma(a, LOG2_E, ROUNDER);
    double n = t - ROUNDER;
    double coarse = Math.fma(n, -LN2, a);
    double r = Math.fma(n, -LN2_LOW, coarse);
    double low = Math.fma(n, -LN2_LOW, coarse - r);
    double half = scaled(0.5, t);
    double inverse = inverse(half);
    double less = half - inverse;
    double more = half + inverse;
    double lost = half - more + inverse;
    double rest = Math.fma(less, smallSineRest(r, low), Math.fma(more, cosineRest(r), lost));
    double sum = Math.fma(less, r, more);
    return sum + (Math.fma(less, r, more - sum) + rest);
  }

  /// Half the inverse of the power of 2 that `half` is half of.
  private static double inverse(double half) {
    return Double.longBitsToDouble(HALVES - Double.doubleToRawLongBits(half));
  }

  /// The hyperbolic sine of a sum of two numbers, minus the first of them.
  private static double sineRest(double r, double low) {
    double z = r * r;
    double w = z * z;
    double first = Math.fma(w, Math.fma(z, O3, O2), Math.fma(z, O1, O0));
    double second = Math.fma(w, O6, Math.fma(z, O5, O4));
    return Math.fma(z * r, Math.fma(w * w, second, first), low);
  }

  /// The same of what is at most half the logarithm of 2, for which fewer terms will do.
  private static double smallSineRest(double r, double low) {
    double z = r * r;
    double w = z * z;
    double p = Math.fma(w, Math.fma(w, Q4, Math.fma(z, Q3, Q2)), Math.fma(z, Q1, Q0));
    return Math.fma(z * r, p, low);
  }

  /// The hyperbolic cosine, minus 1.
  private static double cosineRest(double r) {
    double z = r * r;
    double p = Math.fma(z * z, Math.fma(z, V3, V2), Math.fma(z, V1, V0));
    return z * Math.fma(z, p, 0.5);
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
    return Floats.number(Math.scalb(exponential(r), (int) n - halvings));
  }

  private static double extremeMinusOne(double x) {
    return x < 0 ? -1.0 : extreme(x);
  }

  private static double extremeSine(double x) {
    return Double.isNaN(x) ? Double.NaN : Math.copySign(extremeCosine(x), x);
  }

  private static double extremeCosine(double x) {
    return extreme(Math.abs(x), 1);
  }
}
