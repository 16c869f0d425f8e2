package dev.recordwire.benchmarks.kernel;

/// The formulas as plain loops over a `double[]`, with the functions of [Math].
final class PlainLoops {
  private PlainLoops() {}

  static Calculation of(Formula formula, Inputs inputs) {
    if (formula == Formula.SUM) {
      return Calculation.ofOne(() -> sum(inputs.x(), inputs.y()));
    }
    double[] target = new double[inputs.size()];
    return new Calculation(
        () -> {
          switch (formula) {
            case POLYNOMIAL -> polynomial(inputs.x(), target);
            case DISTANCE -> distance(inputs.x(), inputs.y(), target);
            case BLACK_SCHOLES -> call(inputs.x(), inputs.y(), inputs.z(), target);
            case CONDITION -> condition(inputs.x(), inputs.y(), target);
            case SUM -> throw new IllegalArgumentException(formula.words());
          }
          return target[0];
        },
        target::clone);
  }

  private static void polynomial(double[] x, double[] target) {
    for (int i = 0; i < x.length; i++) {
      target[i] = ((0.25 * x[i] - 1.5) * x[i] + 3) * x[i] - 2;
    }
  }

  private static void distance(double[] x, double[] y, double[] target) {
    for (int i = 0; i < x.length; i++) {
      target[i] = Math.sqrt(x[i] * x[i] + y[i] * y[i]);
    }
  }

  private static void condition(double[] x, double[] y, double[] target) {
    for (int i = 0; i < x.length; i++) {
      target[i] = x[i] > y[i] ? 2 * (x[i] - y[i]) : 0.5 * (y[i] - x[i]);
    }
  }

  private static double sum(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += 0.5 * x[i] * y[i] * y[i];
    }
    return sum;
  }

  private static void call(double[] prices, double[] strikes, double[] years, double[] target) {
    double drift = Formulas.RATE + 0.5 * Formulas.VOLATILITY * Formulas.VOLATILITY;
    for (int i = 0; i < prices.length; i++) {
      double spread = Formulas.VOLATILITY * Math.sqrt(years[i]);
      double high = (Math.log(prices[i] / strikes[i]) + drift * years[i]) / spread;
      double discounted = strikes[i] * Math.exp(-Formulas.RATE * years[i]);
      target[i] = prices[i] * normal(high) - discounted * normal(high - spread);
    }
  }

  private static double normal(double x) {
    double k = 1 / (1 + 0.2316419 * Math.abs(x));
    double polynomial =
        ((((1.330274429 * k - 1.821255978) * k + 1.781477937) * k - 0.356563782) * k + 0.31938153)
            * k;
    double tail = 0.3989422804014327 * Math.exp(-0.5 * x * x) * polynomial;
    return x < 0 ? tail : 1 - tail;
  }
}
