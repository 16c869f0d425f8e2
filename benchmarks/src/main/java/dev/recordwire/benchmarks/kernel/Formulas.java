package dev.recordwire.benchmarks.kernel;

import dev.recordwire.annotation.ArrayKernels;
import dev.recordwire.annotation.Kernel;
import dev.recordwire.annotation.Reduction;
import dev.recordwire.annotation.Scalar;
import dev.recordwire.array.ArrayMath;

/// The formulas as methods on single elements, of which the processor makes kernels.
@ArrayKernels
final class Formulas {
  static final double RATE = 0.03;
  static final double VOLATILITY = 0.2;

  private Formulas() {}

  @Kernel
  static double polynomial(double x) {
    return ((0.25 * x - 1.5) * x + 3) * x - 2;
  }

  @Kernel
  static double distance(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }

  @Kernel
  static double condition(double x, double y) {
    return x > y ? 2 * (x - y) : 0.5 * (y - x);
  }

  @Kernel(reduce = Reduction.SUM)
  static double sum(double x, double y) {
    return 0.5 * x * y * y;
  }

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

  @Kernel
  static double call(
      double price, double strike, double years, @Scalar double rate, @Scalar double volatility) {
    double spread = volatility * Math.sqrt(years);
    double drift = rate + 0.5 * volatility * volatility;
    double high = (ArrayMath.log(price / strike) + drift * years) / spread;
    double discounted = strike * ArrayMath.exp(-rate * years);
    return price * normal(high) - discounted * normal(high - spread);
  }
}
