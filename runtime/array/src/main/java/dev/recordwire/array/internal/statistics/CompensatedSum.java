package dev.recordwire.array.internal.statistics;

import dev.recordwire.array.internal.number.TreeSum;
import java.util.Arrays;

/// A sum with what the additions have rounded away: in the order of
/// [dev.recordwire.array.internal.kernel.Float64Sums], but each addition's error is exactly
/// determined (Knuth's TwoSum) and summed apart, and added at last. Where little is left of the
/// numbers, or too much, so that errors of errors would show, it is an [ExactSum].
public final class CompensatedSum {
  private static final int LANES = 32;
  private static final int BLOCK = 1024;

  /// The bound of errors of errors, as a part of the magnitudes: no element goes through more
  /// than 2 to the power of 7 additions, each of which rounds by 2 to the power of -53 at most.
  private static final double DOUBT = 0x1p-88;

  /// How much must be left of the magnitudes for that to be less than what results are rounded by.
  private static final double SMALL = 0x1p-30;

  private final DoubleReader values;
  private final double[] sums = new double[LANES];
  private final double[] errors = new double[LANES];

  /// The error of the sum that has been taken last.
  private double error;

  private CompensatedSum(DoubleReader values) {
    this.values = values;
  }

  /// The float64 nearest to the sum of the first `count` values.
  ///
  /// @param largest the largest magnitude of a value
  public static double of(DoubleReader values, long count, double largest) {
    CompensatedSum sum = new CompensatedSum(values);
    double rounded = sum.tree(0, count);
    double result = rounded + sum.error;
    double rest = error(rounded, sum.error, result);
    return isSure(result, rest, largest * count) ? result : TreeSum.canonical(exact(values, count));
  }

  /// Whether `result` is the number nearest to the sum, for all that errors of errors may have
  /// added to `rest`, which is what the sum is more.
  private static boolean isSure(double result, double rest, double magnitude) {
    double half = Math.ulp(result) / 2;
    double size = Math.abs(rest);
    double doubt = DOUBT * magnitude;
    // Below a power of two, numbers are half as far apart.
    return Math.abs(result) > SMALL * magnitude
        && Math.abs(size - half) > doubt
        && Math.abs(size - half / 2) > doubt;
  }

  private static double exact(DoubleReader values, long count) {
    ExactSum sum = new ExactSum();
    for (long from = 0; from < count; from += BLOCK) {
      for (double value : values.read(from, (int) Math.min(BLOCK, count - from))) {
        sum.add(value);
      }
    }
    return sum.rounded();
  }

  private double tree(long from, long count) {
    if (count <= BLOCK) {
      return block(values.read(from, (int) count));
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
