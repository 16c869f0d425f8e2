package dev.recordwire.array.internal.number;

import static dev.recordwire.array.internal.number.ReducedAngles.RIGHT;
import static dev.recordwire.array.internal.number.ReducedAngles.RIGHT_2;

/// Inverse trigonometric functions of float64: the ranges, polynomials and quotients of fdlibm (Sun
/// Microsystems), with what it splits numbers for computed by fused operations.
public final class Arcs {
  public static final double ARC_3_2 = 0x1.f730bd281f69bp-1;
  public static final double ARC_1 = 0x1.921fb54442d18p-1;
  public static final double ARC_1_2 = 0x1.dac670561bb4fp-2;
  public static final double ARC_3_2_LOW = 0x1.007887af0cbbdp-56;
  public static final double ARC_1_LOW = 0x1.1a62633145c07p-55;
  public static final double ARC_1_2_LOW = 0x1.a2b7f222f65e2p-56;
  public static final double T0 = 0x1.555555555550dp-2;
  public static final double T1 = -0x1.999999998ebc4p-3;
  public static final double T2 = 0x1.24924920083ffp-3;
  public static final double T3 = -0x1.c71c6fe231671p-4;
  public static final double T4 = 0x1.745cdc54c206ep-4;
  public static final double T5 = -0x1.3b0f2af749a6dp-4;
  public static final double T6 = 0x1.10d66a0d03d51p-4;
  public static final double T7 = -0x1.dde2d52defd9ap-5;
  public static final double T8 = 0x1.97b4b24760debp-5;
  public static final double T9 = -0x1.2b4442c6a6c2fp-5;
  public static final double T10 = 0x1.0ad3ae322da11p-6;
  public static final double FAR = 0x1p500;
  public static final double NEAR = 0x1p-500;
  public static final double PI_LOW = 0x1.1a62633145c07p-53;
  public static final double P0 = 0x1.5555555555555p-3;
  public static final double P1 = -0x1.4d61203eb6f7dp-2;
  public static final double P2 = 0x1.9c1550e884455p-3;
  public static final double P3 = -0x1.48228b5688f3bp-5;
  public static final double P4 = 0x1.9efe07501b288p-11;
  public static final double P5 = 0x1.23de10dfdf709p-15;
  public static final double Q1 = -0x1.33a271c8a2d4bp1;
  public static final double Q2 = 0x1.02ae59c598ac8p1;
  public static final double Q3 = -0x1.6066c1b8d0159p-1;
  public static final double Q4 = 0x1.3b8c5b12e9282p-4;
  private static final double THREE_QUARTERS = 0x1.2d97c7f3321d2p1;

  /// By how many binary digits one coordinate may exceed the other before that one does not count.
  private static final int DIGITS = 120;

  private Arcs() {}

  /// The angle whose tangent is `x`, from -π/2 to π/2.
  public static double atan(double x) {
    return arcOf(Math.abs(x), 1.0, x);
  }

  /// The angle whose tangent is `a` / `b`, where `b` is 1, with the sign of `x`.
  private static double arcOf(double a, double b, double x) {
    double t = above(a, b) / below(a, b);
    return Floats.signed(start(a, b) + (t + Math.fma(-t, arc(t), startLow(a, b))), x);
  }

  /// The numerator of the tangent of what the angle exceeds the nearest of those of [#start].
  private static double above(double a, double b) {
    double n = a < b * 2.4375 ? Math.fma(b, -1.5, a) : -b;
    n = a < b * 1.1875 ? a - b : n;
    n = a < b * 0.6875 ? a + a - b : n;
    return a < b * 0.4375 ? a : n;
  }

  /// The denominator of that tangent.
  private static double below(double a, double b) {
    double d = a < b * 2.4375 ? Math.fma(a, 1.5, b) : a;
    d = a < b * 1.1875 ? a + b : d;
    d = a < b * 0.6875 ? b + b + a : d;
    return a < b * 0.4375 ? b : d;
  }

  /// The angle whose tangent is 0, 1/2, 1, 3/2 or infinite, whichever is next to that of a / b.
  private static double start(double a, double b) {
    double y = a < b * 2.4375 ? ARC_3_2 : RIGHT;
    y = a < b * 1.1875 ? ARC_1 : y;
    y = a < b * 0.6875 ? ARC_1_2 : y;
    return a < b * 0.4375 ? 0.0 : y;
  }

  /// The part of the start that it is rounded by.
  private static double startLow(double a, double b) {
    double y = a < b * 2.4375 ? ARC_3_2_LOW : RIGHT_2;
    y = a < b * 1.1875 ? ARC_1_LOW : y;
    y = a < b * 0.6875 ? ARC_1_2_LOW : y;
    return a < b * 0.4375 ? 0.0 : y;
  }

  /// A small tangent minus its angle, divided by the tangent.
  private static double arc(double t) {
    double z = t * t;
    double p = Math.fma(z, T10, T9);
    p = Math.fma(p, z, T8);
    p = Math.fma(p, z, T7);
    p = Math.fma(p, z, T6);
    p = Math.fma(p, z, T5);
    p = Math.fma(p, z, T4);
    p = Math.fma(p, z, T3);
    p = Math.fma(p, z, T2);
    p = Math.fma(p, z, T1);
    p = Math.fma(p, z, T0);
    return z * p;
  }

  /// The angle of a point with the coordinates `x` and `y`, from -π to π.
  public static double atan2(double y, double x) {
    double a = Math.abs(y);
    double b = Math.abs(x);
    if (a < NEAR || b < NEAR || a > FAR || b > FAR) {
      return extremeAngle(y, x);
    }
    double n = above(a, b);
    double d = below(a, b);
    return Floats.signed(around(x, n, d, start(a, b), startLow(a, b)), y);
  }

  /// The angle of a tangent of `n` / `d` after a start, or what is left of half a turn where
  /// `x` is negative.
  private static double around(double x, double n, double d, double start, double startLow) {
    double inverse = 1.0 / d;
    double t = n * inverse;
    double low = Math.fma(-t, d, n) * inverse;
    double rest = t + (low + Math.fma(-t, arc(t), startLow));
    double y = start + rest;
    double other = Math.PI - y;
    double missing = start - y + rest;
    double turned = other + (Math.PI - other - y + (PI_LOW - missing));
    return x < 0.0 ? turned : y;
  }

  /// The angle whose sine is `x`, from -π/2 to π/2; NaN beyond 1.
  public static double asin(double x) {
    double a = Math.abs(x);
    boolean small = a < 0.5;
    double z = small ? a * a : (1.0 - a) * 0.5;
    double s = Math.sqrt(z);
    double r = ratio(z);
    double h = RIGHT - (s + s);
    double lost = RIGHT - h - (s + s);
    double y = h + (lost + Math.fma(Math.fma(s, r, rootRest(s, z)), -2.0, RIGHT_2));
    return Floats.signed(small ? Math.fma(a, r, a) : y, x);
  }

  /// The angle whose cosine is `x`, from 0 to π; NaN beyond 1.
  public static double acos(double x) {
    double a = Math.abs(x);
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
    return Floats.number(h + (lost + (baseLow - Math.fma(q, ratio(z), rest))));
  }

  /// The root of `z` minus `s`.
  private static double rootRest(double s, double z) {
    return Math.fma(-s, s, z) / (s + s + Double.MIN_NORMAL);
  }

  /// The arc of a sine minus the sine, divided by the sine, which has the square `z`.
  private static double ratio(double z) {
    double p = Math.fma(z, P5, P4);
    p = Math.fma(p, z, P3);
    p = Math.fma(p, z, P2);
    p = Math.fma(p, z, P1);
    p = Math.fma(p, z, P0);
    double q = Math.fma(z, Q4, Q3);
    q = Math.fma(q, z, Q2);
    q = Math.fma(q, z, Q1);
    q = Math.fma(q, z, 1.0);
    return z * p / q;
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
