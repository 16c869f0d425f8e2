package dev.recordwire.array.internal.number;

import static dev.recordwire.array.internal.number.Arcs.FAR;
import static dev.recordwire.array.internal.number.Arcs.NEAR;
import static dev.recordwire.array.internal.number.Logarithms.TWO_52;

/// Cube roots, from a polynomial for the inverse root and a step of Newton's method, and
/// hypotenuses, as C. F. Borges corrects them.
public final class Roots {
  public static final double POWER_52 = 0x1p52;
  public static final double THIRD = 1.0 / 3;

  /// The upper half of the bits of an inverse cube root is next to this minus a third of that of
  /// the number.
  public static final double INVERSE_OFFSET = 1430186496.0;

  /// A least-squares fit to 1 / ∛(1 + e).
  public static final double B1 = -0x1.55555633e8825p-2;

  public static final double B2 = 0x1.c71c7483b50d7p-3;
  public static final double B3 = -0x1.61f4844ca1e43p-3;
  public static final double B4 = 0x1.26f4a3e1093e7p-3;
  public static final double B5 = -0x1.037909de78813p-3;
  public static final double B6 = 0x1.ce3881f69700ap-4;

  /// Numbers whose cubes' last digits are neither subnormal nor infinite.
  public static final double MIN_CUBE = 0x1p-900;

  public static final double MAX_CUBE = 0x1p900;

  private Roots() {}

  /// The cube root.
  public static double cbrt(double x) {
    double a = Math.abs(x);
    if (!(a >= MIN_CUBE && a <= MAX_CUBE)) {
      return extremeCubeRoot(x);
    }
    double whole = Double.longBitsToDouble(Double.doubleToRawLongBits(a) >>> 32 | TWO_52);
    double third = Math.fma(whole - POWER_52, -THIRD, INVERSE_OFFSET) + POWER_52;
    double t = Double.longBitsToDouble(Double.doubleToRawLongBits(third) << 32);
    double e = Math.fma(a * t, t * t, -1.0);
    double e2 = e * e;
    double p = Math.fma(e2, Math.fma(e, B6, B5), Math.fma(e, B4, B3));
    double v = Math.fma(t * e, Math.fma(e2, p, Math.fma(e, B2, B1)), t);
    return Floats.withSign(corrected(a, a * v * v, v), x);
  }

  /// The cube root `c`, corrected by what is left of `a` without its cube; `v` is its inverse.
  private static double corrected(double a, double c, double v) {
    double square = c * c;
    double cube = square * c;
    double squareLost = Math.fma(-c, c, square);
    double cubeLost = Math.fma(-c, square, cube);
    double rest = Math.fma(squareLost, c, a - cube + cubeLost);
    return Math.fma(rest, v * v * THIRD, c);
  }

  /// The square root of the sum of the squares.
  public static double hypot(double x, double y) {
    double p = Math.abs(x);
    double q = Math.abs(y);
    double a = p > q ? p : q;
    double b = p > q ? q : p;
    if (!(a >= NEAR && a <= FAR && b <= FAR)) {
      return extremeHypotenuse(x, y);
    }
    double h = Math.sqrt(Math.fma(a, a, b * b));
    double square = h * h;
    double aSquare = a * a;
    double c =
        Math.fma(-b, b, square - aSquare) + (Math.fma(h, h, -square) - Math.fma(a, a, -aSquare));
    return h - c / (h + h);
  }

  private static double extremeCubeRoot(double x) {
    if (x == 0 || Double.isInfinite(x) || Double.isNaN(x)) {
      return Floats.number(x);
    }
    return Math.abs(x) < 1 ? cbrt(x * 0x1p600) * 0x1p-200 : cbrt(x * 0x1p-600) * 0x1p200;
  }

  private static double extremeHypotenuse(double x, double y) {
    if (Double.isInfinite(x) || Double.isInfinite(y)) {
      return Double.POSITIVE_INFINITY;
    }
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    double a = Math.max(Math.abs(x), Math.abs(y));
    double scale = a > FAR ? 0x1p-600 : 0x1p600;
    return a == 0 ? 0.0 : hypot(x * scale, y * scale) * (a > FAR ? 0x1p600 : 0x1p-600);
  }
}
