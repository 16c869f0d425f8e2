package dev.recordwire.array.internal.number;

/// How far numbers are from a mean: the sum of their differences from it, and that of the
/// squares of those.
public final class Deviations {
  public double sum;
  public double squares;

  /// The deviations of no numbers.
  public Deviations() {}

  /// Deviations with the given sums.
  public Deviations(double sum, double squares) {
    this.sum = sum;
    this.squares = squares;
  }

  /// The sum of the differences.
  public double sum() {
    return sum;
  }

  /// The sum of the squares of the differences.
  public double squares() {
    return squares;
  }

  /// The deviations of these numbers and of others that follow them.
  public Deviations and(Deviations after) {
    return new Deviations(sum + after.sum, squares + after.squares);
  }

  /// The variance of `count` numbers, with `ddof` degrees of freedom less; NaN if there are no more
  /// numbers than that.
  public double variance(long count, int ddof) {
    return count > ddof ? squaresAroundTrueMean(count) / (count - ddof) : Double.NaN;
  }

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
