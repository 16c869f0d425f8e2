package dev.recordwire.array.internal.number;

import static dev.recordwire.array.internal.number.ReducedAngles.RIGHT;
import static dev.recordwire.array.internal.number.ReducedAngles.RIGHT_2;

/// Inverse trigonometric functions of float64. Arcs of sines have the ranges of fdlibm (Sun
/// Microsystems), arcs of tangents three of them; the coefficients of the polynomials are
/// least-squares fits, each rounded before the next was found.
public final class Arcs {
  /// The tangents from which on that of the difference to π/4, and to π/2, is computed with.
  public static final double MIDDLE = 0.613;

  public static final double FARTHER = 1.631;
  public static final double ARC_1 = 0x1.921fb54442d18p-1;
  public static final double ARC_1_LOW = 0x1.1a62633145c07p-55;
  public static final double FAR = 0x1p500;
  public static final double NEAR = 0x1p-500;
  public static final double PI_LOW = 0x1.1a62633145c07p-53;

  /// Half the inverse square root is next to the number with these bits minus half those of the
  /// number.
  public static final long HALF_INVERSE_ROOT = 0x5fd6eb50c7b537a9L;

  public static final double T0 = -0x1.5555555555531p-2;
  public static final double T1 = 0x1.9999999995582p-3;
  public static final double T2 = -0x1.2492492329794p-3;
  public static final double T3 = 0x1.c71c714d9e01cp-4;
  public static final double T4 = -0x1.745d0b150d82cp-4;
  public static final double T5 = 0x1.3b12e56b89dd4p-4;
  public static final double T6 = -0x1.1107ec8354e54p-4;
  public static final double T7 = 0x1.e14ca9631877bp-5;
  public static final double T8 = -0x1.abb4e69de8a69p-5;
  public static final double T9 = 0x1.7719de6bf13c2p-5;
  public static final double T10 = -0x1.342e40a108418p-5;
  public static final double T11 = 0x1.ad2686f096bfdp-6;
  public static final double T12 = -0x1.ac5748cc0a06bp-7;
  public static final double T13 = 0x1.b6bc7e2c83bc6p-9;
  public static final double P0 = 0x1.555555555538dp-3;
  public static final double P1 = 0x1.333333336e690p-4;
  public static final double P2 = 0x1.6db6db42ae621p-5;
  public static final double P3 = 0x1.f1c72c21a1db0p-6;
  public static final double P4 = 0x1.6e89f6cb027a1p-6;
  public static final double P5 = 0x1.1c6bb83cd1fadp-6;
  public static final double P6 = 0x1.c701142f78b7fp-7;
  public static final double P7 = 0x1.8eaccfc3784d9p-7;
  public static final double P8 = 0x1.ac8f9791cd138p-8;
  public static final double P9 = 0x1.3f721f3ed88c8p-6;
  public static final double P10 = -0x1.090934ec70e09p-6;
  public static final double P11 = 0x1.052986a088daep-5;
  private static final double THREE_QUARTERS = 0x1.2d97c7f3321d2p1;

  /// By how many binary digits one coordinate may exceed the other before that one does not count.
  private static final int DIGITS = 120;

  private Arcs() {}

  /// The angle whose tangent is `x`, from -π/2 to π/2.
  public static double atan(double x) {
    if (Double.isNaN(x)) {
      return Double.NaN;
    }
    double a = Math.abs(x);
    boolean middle = a > MIDDLE;
    boolean farther = a > FARTHER;
    double t = (farther ? -1.0 : middle ? a - 1.0 : a) / (farther ? a : middle ? a + 1.0 : 1.0);
    double start = start(middle, farther);
    double sum = start + t;
    double y = sum + (start - sum + t + arcRest(t, startLow(middle, farther)));
    return Floats.withSign(y, x);
  }

  /// The angle from which on another one is computed: 0, π/4 or π/2.
  private static double start(boolean middle, boolean farther) {
    return farther ? RIGHT : middle ? ARC_1 : 0.0;
  }

  private static double startLow(boolean middle, boolean farther) {
    return farther ? RIGHT_2 : middle ? ARC_1_LOW : 0.0;
  }

  /// The angle of a tangent, minus the tangent, plus `low`.
  private static double arcRest(double t, double low) {
    double z = t * t;
    double w = z * z;
    double first = Math.fma(w, Math.fma(z, T4, T3), Math.fma(z, T2, T1));
    double second = Math.fma(w, Math.fma(z, T8, T7), Math.fma(z, T6, T5));
    double third = Math.fma(w, Math.fma(z, T12, T11), Math.fma(z, T10, T9));
    double w2 = w * w;
    double p = Math.fma(w2, Math.fma(w2, Math.fma(w2, T13, third), second), first);
    p = Math.fma(z, p, T0);
    return Math.fma(z * t, p, low);
  }

  /// The angle of a point with the coordinates `x` and `y`, from -π to π.
  public static double atan2(double y, double x) {
    double a = Math.abs(y);
    double b = Math.abs(x);
    if (!(a >= NEAR && b >= NEAR && a <= FAR && b <= FAR)) {
      return extremeAngle(y, x);
    }
    boolean middle = a > b * MIDDLE;
    boolean farther = a > b * FARTHER;
    double n = farther ? -b : middle ? a - b : a;
    double d = farther ? a : middle ? a + b : b;
    double inverse = 1.0 / d;
    double t = n * inverse;
    // The error of the quotient counts less the steeper the tangent is.
    double lost = Math.fma(-t, d, n) * inverse;
    double low = Math.fma(lost, 1.0 - t * t, startLow(middle, farther));
    double start = start(middle, farther);
    double sum = start + t;
    return Floats.withSign(around(x, sum, start - sum + t + arcRest(t, low)), y);
  }

  /// An angle in two numbers, or what is left of half a turn where `x` is negative.
  private static double around(double x, double sum, double rest) {
    double y = sum + rest;
    double other = Math.PI - y;
    double missing = sum - y + rest;
    double turned = other + (Math.PI - other - y + (PI_LOW - missing));
    return x < 0.0 ? turned : y;
  }

  /// The angle whose sine is `x`, from -π/2 to π/2; NaN beyond 1.
  public static double asin(double x) {
    double a = Math.abs(x);
    if (!(a <= 1.0)) {
      return Double.NaN;
    }
    boolean small = a < 0.5;
    double z = small ? a * a : (1.0 - a) * 0.5;
    double s = Math.sqrt(z);
    double r = ratio(z);
    double twice = s + s;
    double h = RIGHT - twice;
    double lost = RIGHT - h - twice;
    double y = h + (lost + Math.fma(Math.fma(s, r, rootRest(s, z)), -2.0, RIGHT_2));
    return Floats.withSign(small ? Math.fma(a, r, a) : y, x);
  }

  /// The angle whose cosine is `x`, from 0 to π; NaN beyond 1.
  public static double acos(double x) {
    double a = Math.abs(x);
    if (!(a <= 1.0)) {
      return Double.NaN;
    }
    boolean small = a < 0.5;
    double z = small ? a * a : (1.0 - a) * 0.5;
    double s = Math.sqrt(z);
    double twice = s + s;
    boolean negative = x < 0.0;
    double q = small ? x : negative ? twice : -twice;
    double c = rootRest(s, z) * 2.0;
    double rest = small ? 0.0 : negative ? c : -c;
    double base = small ? RIGHT : negative ? Math.PI : 0.0;
    double baseLow = small ? RIGHT_2 : negative ? PI_LOW : 0.0;
    double h = base - q;
    double lost = base - h - q;
    return h + (lost + (baseLow - Math.fma(q, ratio(z), rest)));
  }

  /// The root of `z` minus `s`, to a few digits.
  private static double rootRest(double s, double z) {
    double half =
        Double.longBitsToDouble(HALF_INVERSE_ROOT - (Double.doubleToRawLongBits(z) >>> 1));
    return Math.fma(-s, s, z) * half;
  }

  /// The arc of a sine minus the sine, divided by the sine, which has the square `z`.
  private static double ratio(double z) {
    double w = z * z;
    double w2 = w * w;
    double first = Math.fma(w, Math.fma(z, P3, P2), Math.fma(z, P1, P0));
    double second = Math.fma(w, Math.fma(z, P7, P6), Math.fma(z, P5, P4));
    double third = Math.fma(w, Math.fma(z, P11, P10), Math.fma(z, P9, P8));
    return z * Math.fma(w2, Math.fma(w2, third, second), first);
  }

  /// The angle where a coordinate is 0, infinite, or too large or small to be computed with.
  private static double extremeAngle(double y, double x) {
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    return Math.copySign(extremeAngle(Math.abs(y), Math.abs(x), Math.copySign(1.0, x) < 0), y);
  }

  private static double extremeAngle(double a, double b, boolean left) {
    if (a == Double.POSITIVE_INFINITY && b == a) {
      return left ? THREE_QUARTERS : ARC_1;
    }
    int distance = Math.getExponent(a) - Math.getExponent(b);
    if (a == 0 || b == Double.POSITIVE_INFINITY || (b != 0 && distance < -DIGITS)) {
      return left ? Math.PI : a == 0 ? 0.0 : a / b;
    }
    if (b == 0 || distance > DIGITS) {
      return RIGHT;
    }
    int scale = -Math.getExponent(b);
    return atan2(Math.scalb(a, scale), Math.scalb(left ? -b : b, scale));
  }
}
