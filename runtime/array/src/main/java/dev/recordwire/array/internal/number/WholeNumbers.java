package dev.recordwire.array.internal.number;

/// Float64 rounded to whole numbers, and division with a quotient that is one.
public final class WholeNumbers {
  public static final double MANY = 0x1p51;

  private WholeNumbers() {}

  /// The rest of `x` after `y` is taken off as many times as the quotient, rounded down, says.
  public static double mod(double x, double y) {
    double q = x / y;
    if (!(Math.abs(q) < MANY) || Math.abs(y) == Double.POSITIVE_INFINITY) {
      return extremeRemainder(x, y);
    }
    double r = Math.fma(-floor(q), y, x);
    return Floats.signed(opposed(r, y) ? r + y : r, y);
  }

  /// The largest whole number that is not greater than the quotient.
  public static double floorDivide(double x, double y) {
    double q = x / y;
    if (!(Math.abs(q) < MANY) || Math.abs(y) == Double.POSITIVE_INFINITY) {
      return extremeQuotient(x, y);
    }
    double w = floor(q);
    double r = Math.fma(-w, y, x);
    return Floats.signed(opposed(r, y) ? w - 1.0 : w, q);
  }

  /// Whether one is greater than 0 and the other less.
  private static boolean opposed(double r, double y) {
    return (r < 0.0 && y > 0.0) || (r > 0.0 && y < 0.0);
  }

  /// The largest whole number that is not greater.
  public static double floor(double x) {
    return Floats.number(Math.floor(x));
  }

  /// The smallest whole number that is not less.
  public static double ceil(double x) {
    return Floats.number(Math.ceil(x));
  }

  /// The nearest whole number, ties to even.
  public static double rint(double x) {
    return Floats.number(Math.rint(x));
  }

  /// The whole number that is left without the fraction.
  public static double trunc(double x) {
    return Floats.number(x < 0 ? Math.ceil(x) : Math.floor(x));
  }

  /// 1 with the sign of the number; a zero as it is.
  public static double sign(double x) {
    return Floats.number(Math.signum(x));
  }

  /// A remainder where the quotient is too large to be a whole number, or there is none.
  private static double extremeRemainder(double x, double y) {
    double r = x % y;
    return Floats.signed(opposed(r, y) ? r + y : r, y);
  }

  private static double extremeQuotient(double x, double y) {
    double r = x % y;
    if (y == 0 || Double.isNaN(r)) {
      return Floats.number(y == 0 ? x / y : r);
    }
    double quotient = (x - r) / y - (opposed(r, y) ? 1 : 0);
    double below = Math.floor(quotient);
    return Floats.signed(quotient - below > 0.5 ? below + 1 : below, x / y);
  }
}
