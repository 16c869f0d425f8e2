package dev.recordwire.kernel;

/// How far numbers are from a mean: the sum of their differences from it, and that of the
/// squares of those.
public final class Deviations {
  double sum;
  double squares;

  /// The sum of the squares of the differences from the true mean of `count` numbers, of which
  /// the one they were taken from is a rounding.
  public double squaresAroundTrueMean(long count) {
    double squared = squares - sum * sum / count;
    return Double.isNaN(squared) ? Double.NaN : Math.max(0.0, squared);
  }

  /// How far the true mean of `count` numbers is from the one they were taken from.
  public double meanDifference(long count) {
    return sum / count;
  }
}
