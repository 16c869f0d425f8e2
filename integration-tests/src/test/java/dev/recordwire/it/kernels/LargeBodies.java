package dev.recordwire.it.kernels;

import dev.recordwire.annotation.ArrayKernels;
import dev.recordwire.annotation.Kernel;
import dev.recordwire.array.ArrayMath;

/// Bodies that are too large for one loop with vectors, of several kinds of operations.
@ArrayKernels
final class LargeBodies {
  private LargeBodies() {}

  /// The normal distribution up to `x`, by Abramowitz and Stegun, 26.2.17.
  @Kernel
  static double normal(double x) {
    double k = 1 / (1 + 0.2316419 * Math.abs(x));
    double polynomial =
        ((((1.330274429 * k - 1.821255978) * k + 1.781477937) * k - 0.356563782) * k + 0.31938153)
            * k;
    double tail = 0.3989422804014327 * ArrayMath.exp(-0.5 * x * x) * polynomial;
    return x < 0 ? tail : 1 - tail;
  }

  /// The price of an option by Black and Scholes.
  @Kernel
  static double price(double x, double y, double years) {
    double spread = 0.2 * Math.sqrt(years);
    double high = (ArrayMath.log(x / y) + 0.05 * years) / spread;
    return x * normal(high) - y * ArrayMath.exp(-0.03 * years) * normal(high - spread);
  }

  /// Forty operations on numbers of one type.
  @Kernel
  static double polynomial(double x, double y) {
    double a = ((((0.1 * x - 1) * x + 2) * x - 3) * x + 4) * x - 5;
    double b = ((((0.6 * y - 7) * y + 8) * y - 9) * y + 1) * y - 2;
    double c = ((((a * b - x) * a + y) * b - x) * a + y) * b - x;
    return ((c * a + c * b - x) * y + a) * b - (x - y) * (a + b);
  }

  /// Conditions, each on the result of the last one.
  @Kernel
  static double steps(double x, double y) {
    double a = x > 1 ? x - 1 : 1 - y;
    double b = a > 0.5 && y < 0.3 ? a * y : a + y;
    double c = b <= x || b >= y ? b - x : b - y;
    double d = c != a ? Math.min(c, x) : Math.max(a, y);
    double e = d > c ? d / (1 + c * c) : c / (1 + d * d);
    return e > b ? Math.sqrt(Math.abs(e - b)) : e * d - b * c;
  }

  /// Numbers of several types.
  @Kernel
  static float mixed(double x, double y, int n) {
    int whole = (int) (x * 100) + n;
    int bits = (((whole << 3) ^ (whole >> 2)) & 0xFFFF) | n;
    double sum = bits * x + (whole - n) * y;
    float half = (float) sum + n;
    return half * (float) y - (float) (sum * x) + (bits - whole) * half;
  }

  /// Operations that take several of vectors each.
  @Kernel
  static double whole(double x, double y) {
    double a = Math.floor(x * 10) + Math.ceil(y * 10);
    double b = Math.rint(a * y) - Math.floor(a / (1 + y));
    return Math.ceil(a * b) - Math.rint(x) + a;
  }
}
