package dev.recordwire.benchmarks.kernel;

/// The elements that all candidates compute on: numbers that look random and are the same in
/// `kernels.py`.
///
/// @param x the first array, from 0 to 1; of Black and Scholes prices, from 50 to 150
/// @param y the second, of the same range: of Black and Scholes strikes
/// @param z the third, from 0 to 1: of Black and Scholes years, from 0.1 to 2.1
record Inputs(double[] x, double[] y, double[] z) {
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final long FIRST_FACTOR = 0xBF58476D1CE4E5B9L;
  private static final long SECOND_FACTOR = 0x94D049BB133111EBL;

  /// The arrays of a formula; those that it does not read are empty.
  static Inputs of(Formula formula, int size) {
    boolean areMoney = formula == Formula.BLACK_SCHOLES;
    double least = areMoney ? 50 : 0;
    double width = areMoney ? 100 : 1;
    return new Inputs(
        numbers(size, 1, least, width),
        numbers(formula.inputs() > 1 ? size : 0, 2, least, width),
        numbers(formula.inputs() > 2 ? size : 0, 3, 0.1, 2));
  }

  /// The output function of SplitMix64 of each index.
  private static double[] numbers(int size, int seed, double least, double width) {
    double[] numbers = new double[size];
    for (int i = 0; i < size; i++) {
      long bits = (i + (long) seed * 1_000_003) * STEP;
      bits = (bits ^ (bits >>> 30)) * FIRST_FACTOR;
      bits = (bits ^ (bits >>> 27)) * SECOND_FACTOR;
      bits ^= bits >>> 31;
      numbers[i] = least + width * ((bits >>> 11) * 0x1p-53);
    }
    return numbers;
  }

  int size() {
    return x.length;
  }

  /// The results by the methods, one element after the other; of a sum the one result.
  double[] expected(Formula formula) {
    double[] results = new double[size()];
    for (int i = 0; i < size(); i++) {
      results[i] =
          switch (formula) {
            case POLYNOMIAL -> Formulas.polynomial(x[i]);
            case DISTANCE -> Formulas.distance(x[i], y[i]);
            case BLACK_SCHOLES ->
                Formulas.call(x[i], y[i], z[i], Formulas.RATE, Formulas.VOLATILITY);
            case CONDITION -> Formulas.condition(x[i], y[i]);
            case SUM -> Formulas.sum(x[i], y[i]);
          };
    }
    return formula == Formula.SUM ? new double[] {sum(results)} : results;
  }

  /// The sum of all results, by which a candidate in another process is checked.
  double expectedSum(Formula formula) {
    return sum(expected(formula));
  }

  private static double sum(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum;
  }
}
