package dev.recordwire.array.internal.number;

import static dev.recordwire.array.internal.number.Exponentials.ROUNDER;
import static dev.recordwire.array.internal.number.ReducedAngles.RIGHT;
import static dev.recordwire.array.internal.number.ReducedAngles.RIGHT_2;

/// Sine, cosine and tangent of float64. The range is reduced by π/2 in three numbers, as W. J. Cody
/// and W. Waite do, and beyond 2 to the power of 30 as [HugeAngles] does.
public final class Angles {
  public static final double MAX_ANGLE = 0x1p30;
  public static final double RIGHT_ANGLES = 0x1.45f306dc9c883p-1;
  public static final double RIGHT_3 = -0x1.f1976b7ed8fbcp-110;

  private Angles() {}

  /// The sine.
  public static double sin(double x) {
    double a = Math.abs(x);
    if (a > MAX_ANGLE) {
      return ofLarge(Ending.SIN, x);
    }
    return angle(Ending.SIN, x, a);
  }

  /// The cosine.
  public static double cos(double x) {
    double a = Math.abs(x);
    if (a > MAX_ANGLE) {
      return ofLarge(Ending.COS, x);
    }
    return angle(Ending.COS, x, a);
  }

  /// The tangent.
  public static double tan(double x) {
    double a = Math.abs(x);
    if (a > MAX_ANGLE) {
      return ofLarge(Ending.TAN, x);
    }
    return angle(Ending.TAN, x, a);
  }

  /// Takes as many right angles off as leave at most half of one, in two numbers.
  private static double angle(Ending ending, double x, double a) {
    double t = Math.fma(a, RIGHT_ANGLES, ROUNDER);
    double n = t - ROUNDER;
    double coarse = Math.fma(n, -RIGHT, a);
    double p = n * RIGHT_2;
    double r = coarse - p;
    double back = r - coarse;
    double lost = coarse - (r - back) - (p + back);
    return ReducedAngles.reduced(
        ending,
        x,
        Double.doubleToRawLongBits(t),
        r,
        lost - Math.fma(n, RIGHT_3, Math.fma(n, RIGHT_2, -p)));
  }

  private static double ofLarge(Ending ending, double x) {
    return Double.isInfinite(x) ? Double.NaN : HugeAngles.of(ending, x);
  }
}
