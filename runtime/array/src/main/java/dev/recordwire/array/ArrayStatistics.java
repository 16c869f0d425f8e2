package dev.recordwire.array;

import java.util.NoSuchElementException;

/// The statistics of elements of any type. The views of a type have more: a sum that is exact, say,
/// and the extremes as the type's own numbers.
///
/// A float16 counts as the float32 that it is, and a bool as 0 or 1.
public sealed interface ArrayStatistics permits ArrayView {
  /// The element at `index`, as the nearest float64.
  ///
  /// @throws IndexOutOfBoundsException unless it is at least 0 and less than the number of elements
  double getAsDouble(long index);

  /// The sum of the elements, as the nearest float64 where they are integers; 0 if there are none.
  double sumAsDouble();

  /// The smallest element, as the nearest float64; NaN if there is one.
  ///
  /// @throws NoSuchElementException if there is none
  double minAsDouble();

  /// The largest element, as the nearest float64; NaN if there is one.
  ///
  /// @throws NoSuchElementException if there is none
  double maxAsDouble();

  /// The mean of the elements: their sum divided by their number. That of integers is their exact
  /// sum, as float64, divided by it. That of floating-point numbers is finite where they are, even
  /// if their sum is not.
  ///
  /// @throws NoSuchElementException if there are none
  double mean();

  /// The variance: the mean of the squared differences from the mean.
  ///
  /// It is taken in two passes in float64, the mean first, and corrected for what that has been
  /// rounded by.
  ///
  /// @throws NoSuchElementException if there are no elements
  double variance();

  /// The variance with `ddof` degrees of freedom less: the squares are divided by the number of
  /// elements minus that. NaN if there are no more elements than that.
  ///
  /// @throws NoSuchElementException if there are no elements
  double variance(int ddof);

  /// The standard deviation: the square root of the variance, and a number even where that is too
  /// large or too small to be one.
  ///
  /// @throws NoSuchElementException if there are no elements
  double std();

  /// The square root of the variance with `ddof` degrees of freedom less.
  ///
  /// @throws NoSuchElementException if there are no elements
  double std(int ddof);

  /// The length of the elements as a vector: the square root of the sum of the squares, which is
  /// exact where they are integers; 0 without elements.
  double norm();

  /// The median: the middle one of the sorted elements, or the mean of the two in the middle, in
  /// float64; NaN if there is one.
  ///
  /// @throws NoSuchElementException if there are no elements
  double median();

  /// The quantile at `q`: the element at `q * (size() - 1)` of the sorted ones, or between its
  /// neighbours, in proportion, where that is no whole number; NaN if there is one. It is taken in
  /// float64.
  ///
  /// @param q from 0, which is the smallest element, to 1, the largest
  /// @throws IllegalArgumentException if `q` is not in that range
  /// @throws NoSuchElementException if there are no elements
  double quantile(double q);

  /// The quantiles at each of `qs`, for which the elements are sorted once.
  ///
  /// @throws IllegalArgumentException if one of `qs` is not in the range 0 to 1
  /// @throws NoSuchElementException if there are no elements
  Float64View quantiles(double... qs);

  /// How many elements lie in each of `bins` bins of equal width between the smallest and the
  /// largest.
  ///
  /// @throws IllegalArgumentException if `bins` is less than 1 or too many for float64 to tell
  ///     their ends apart, or an element is infinite or NaN
  Histogram histogram(int bins);

  /// How many elements lie in each of `bins` bins of equal width from `low` to `high`, where an
  /// element counts if it is `high`, and not if it lies outside.
  ///
  /// @throws IllegalArgumentException if `bins` is less than 1 or too many for float64 to tell
  ///     their ends apart, `low` greater than `high`, or one of them infinite or NaN
  Histogram histogram(int bins, double low, double high);
}
