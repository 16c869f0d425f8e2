package dev.recordwire.array.internal.number;

import static dev.recordwire.array.internal.number.Exponentials.ROUNDER;
import static dev.recordwire.array.internal.number.ReducedAngles.RIGHT;

/// Sine, cosine and tangent of float64. The range is reduced by π/2 in three numbers, as W. J. Cody
/// and W. Waite do, and beyond 2 to the power of 26 as [HugeAngles] does.
public final class Angles {
  public static final double MAX_ANGLE = 0x1p26;
  public static final double RIGHT_ANGLES = 0x1.45f306dc9c883p-1;

  /// So few digits that a number of right angles times them is exact.
  public static final double RIGHT_SHORT = 0x1.1a6263p-54;

  public static final double RIGHT_REST = 0x1.8a2e03707344ap-81;

  private Angles() {}

  /// The sine.
  public static double sin(double x) {
    return angle(Ending.SIN, x, ROUNDER);
  }

  /// The cosine: the sine of a right angle more.
  public static double cos(double x) {
    return angle(Ending.COS, x, ROUNDER + 1.0);
  }

  /// The tangent.
  public static double tan(double x) {
    return angle(Ending.TAN, x, ROUNDER);
  }

  /// Takes as many right angles off as leave at most half of one, in two numbers.
  private static double angle(Ending ending, double x, double rounder) {
    double a = Math.abs(x);
    if (!(a <= MAX_ANGLE)) {
      return ofLarge(ending, x);
    }
    double t = Math.fma(a, RIGHT_ANGLES, rounder);
    double n = t - rounder;
    double coarse = Math.fma(n, -RIGHT, a);
    double r = Math.fma(n, -RIGHT_SHORT, coarse);
    double low = Math.fma(n, -RIGHT_REST, Math.fma(n, -RIGHT_SHORT, coarse - r));
    return ReducedAngles.reduced(ending, x, Double.doubleToRawLongBits(t), r, low);
  }

  private static double ofLarge(Ending ending, double x) {
    return Double.isInfinite(x) || Double.isNaN(x) ? Double.NaN : HugeAngles.of(ending, x);
  }
}
