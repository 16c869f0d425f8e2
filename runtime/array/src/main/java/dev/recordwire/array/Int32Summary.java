package dev.recordwire.array;

import java.math.BigInteger;

// dtype computed: int min, int max
/// The summary of int32 elements that one pass takes.
///
/// The sum, the mean and the extremes are, to the last bit, those of the view's own methods. The
/// variance is taken in blocks of 1024, each around its own mean, and the blocks' are combined
/// (Chan, Golub and LeVeque): as accurate as the two passes of the view's own method, from which it
/// may differ in the last digits.
///
/// @param count the number of elements, at least 1
/// @param sum their sum, whatever its size
/// @param mean their mean
/// @param min the smallest
/// @param max the largest
/// @param variance the mean of the squares of their differences from the mean
public record Int32Summary(
    long count, BigInteger sum, double mean, int min, int max, double variance) {

  /// The standard deviation: the square root of the variance.
  public double std() {
    return Math.sqrt(variance);
  }

  /// The variance with `ddof` degrees of freedom less: the squares are divided by the number of
  /// elements minus that. NaN if there are no more elements than that.
  public double variance(int ddof) {
    return count > ddof ? variance * count / (count - ddof) : Double.NaN;
  }

  /// The square root of the variance with `ddof` degrees of freedom less.
  public double std(int ddof) {
    return Math.sqrt(variance(ddof));
  }
}
