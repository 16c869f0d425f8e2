package dev.recordwire.array.internal.number;

import static dev.recordwire.array.internal.number.Arcs.FAR;
import static dev.recordwire.array.internal.number.Arcs.NEAR;
import static dev.recordwire.array.internal.number.Logarithms.TWO_52;

/// Cube roots, as FreeBSD's cbrt has them, and hypotenuses, as C. F. Borges corrects them.
public final class Roots {
  public static final double POWER_52 = 0x1p52;
  public static final double THIRD = 1.0 / 3;
  public static final double CUBE_OFFSET = 715094163.0;
  public static final long SHORT = 0xffffffffc0000000L;
  public static final double B4 = 0x1.2b000d4e4edd7p-3;
  public static final double B3 = -0x1.844cbbee751d9p-1;
  public static final double B0 = 0x1.e03e60f61e692p0;
  public static final double B2 = 0x1.9f1604a49d6c2p0;
  public static final double B1 = -0x1.e28e092f02420p0;

  private Roots() {}

  /// The cube root.
  public static double cbrt(double x) {
    double a = Math.abs(x);
    if (a < Double.MIN_NORMAL || a == Double.POSITIVE_INFINITY) {
      return extremeCubeRoot(x);
    }
    double whole = Double.longBitsToDouble(Double.doubleToRawLongBits(a) >>> 32 | TWO_52);
    double third = Math.fma(whole - POWER_52, THIRD, CUBE_OFFSET) + POWER_52;
    double t = Double.longBitsToDouble(Double.doubleToRawLongBits(third) << 32);
    double r = t * t * (t / a);
    t = t * Math.fma(r * r * r, Math.fma(r, B4, B3), Math.fma(r, Math.fma(r, B2, B1), B0));
    t = Double.longBitsToDouble(Double.doubleToRawLongBits(t) + 0x80000000L & SHORT);
    double s = a / (t * t);
    return Floats.signed(Math.fma(t, (s - t) / (t + t + s), t), x);
  }

  /// The square root of the sum of the squares.
  public static double hypot(double x, double y) {
    double p = Math.abs(x);
    double q = Math.abs(y);
    double a = p > q ? p : q;
    double b = p > q ? q : p;
    if (a < NEAR || a > FAR || Double.isNaN(x) || Double.isNaN(y)) {
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
    return x == 0 || Double.isInfinite(x) ? x : cbrt(x * 0x1p54) * 0x1p-18;
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
