package dev.recordwire.array;

// dtype carrier: double min, double max
// dtype keep: for float64
/// The summary of float64 elements that one pass takes.
///
/// The sum, the mean and the extremes are, to the last bit, those of the view's own methods. The
/// variance is taken in blocks of 1024, each around its own mean, and the blocks' are combined
/// (Chan, Golub and LeVeque): as accurate as the two passes of the view's own method, from which it
/// may differ in the last digits.
///
/// @param count the number of elements, at least 1
/// @param sum their sum
/// @param mean their mean
/// @param min the smallest
/// @param max the largest
/// @param variance the mean of the squares of their differences from the mean
public record Float64Summary(
    long count, double sum, double mean, double min, double max, double variance) {

  /// The standard deviation: the square root of the variance. Where that is too large or too small
  /// for float64, the view's own method still gives a number, and this one infinity or 0.
  public double std() {
    return Math.sqrt(variance);
  }

  /// The variance with `ddof` degrees of freedom less: the squares are divided by the number of
  /// elements minus that. NaN if there are no more elements than that.
  public double variance(int ddof) {
    if (count <= ddof) {
      return Double.NaN;
    }
    double squares = variance * count;
    return Double.isInfinite(squares)
        ? variance / (count - ddof) * count
        : squares / (count - ddof);
  }

  /// The square root of the variance with `ddof` degrees of freedom less.
  public double std(int ddof) {
    return Math.sqrt(variance(ddof));
  }
}
