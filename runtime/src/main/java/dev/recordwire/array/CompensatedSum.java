package dev.recordwire.array;

import java.util.Arrays;

/// A sum with what the additions have rounded away: in the order of
/// [dev.recordwire.kernel.Float64Sums], but each addition's error is exactly determined
/// (Knuth's TwoSum) and summed apart, and added at last.
final class CompensatedSum {
  private static final int LANES = 32;
  private static final int BLOCK = 1024;

  private final ArrayView values;
  private final double[] sums = new double[LANES];
  private final double[] errors = new double[LANES];

  /// The error of the sum that has been taken last.
  private double error;

  private CompensatedSum(ArrayView values) {
    this.values = values;
  }

  static double of(ArrayView values) {
    if (values.size == 0) {
      return 0.0;
    }
    CompensatedSum sum = new CompensatedSum(values);
    double rounded = sum.tree(0, values.size);
    // Beyond the largest number there is no error to speak of, only NaN.
    double result = Double.isFinite(rounded) ? rounded + sum.error : rounded;
    return Double.isNaN(result) ? Double.NaN : result;
  }

  private double tree(long from, long count) {
    if (count <= BLOCK) {
      return block(values.doubles(from, (int) count));
    }
    long left = Long.highestOneBit(count - 1);
    double sum = tree(from, left);
    double errorOfLeft = error;
    double right = tree(from + left, count - left);
    double both = sum + right;
    error = errorOfLeft + error + error(sum, right, both);
    return both;
  }

  private double block(double[] values) {
    Arrays.fill(sums, -0.0);
    Arrays.fill(errors, 0.0);
    for (int i = 0; i < values.length; i++) {
      add(i % LANES, values[i], 0.0);
    }
    for (int half = LANES / 2; half > 0; half /= 2) {
      for (int i = 0; i < half; i++) {
        add(i, sums[i + half], errors[i + half]);
      }
    }
    error = errors[0];
    return sums[0];
  }

  private void add(int lane, double value, double itsError) {
    double sum = sums[lane] + value;
    errors[lane] += itsError + error(sums[lane], value, sum);
    sums[lane] = sum;
  }

  private static double error(double a, double b, double sum) {
    double ofB = sum - a;
    return (a - (sum - ofB)) + (b - ofB);
  }
}
