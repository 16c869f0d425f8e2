package dev.recordwire.array;

import java.util.NoSuchElementException;

/// Analysis of elements of any type: with others, with weights, and with their neighbours. All is
/// computed in float64.
public sealed interface ArrayAnalysis permits ArrayView {
  /// The largest element minus the smallest, as the nearest float64; NaN if there is one.
  ///
  /// @throws NoSuchElementException if there are no elements
  default double range() {
    return Spread.range((ArrayView) this);
  }

  /// The mean of the elements, of which each counts as much as its weight says.
  ///
  /// @throws ArithmeticException if the sum of the weights is 0
  /// @throws IllegalArgumentException if there are not as many weights as elements
  /// @throws NoSuchElementException if there are no elements
  default double mean(ArrayView weights) {
    return Spread.mean((ArrayView) this, weights);
  }

  /// The covariance with `other`: the mean of the products of the differences from the means.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws NoSuchElementException if there are no elements
  default double covariance(ArrayView other) {
    return covariance(other, 0);
  }

  /// The covariance with `other` with `ddof` degrees of freedom less: the products are divided by
  /// the number of elements minus that. NaN if there are no more elements than that.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws NoSuchElementException if there are no elements
  default double covariance(ArrayView other, int ddof) {
    return Spread.covariance((ArrayView) this, other, ddof);
  }

  /// The correlation with `other`, from -1 to 1; NaN if the elements of one of them are all equal.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws NoSuchElementException if there are no elements
  default double correlation(ArrayView other) {
    return Spread.correlation((ArrayView) this, other);
  }

  /// The quantile at `q`, where `method` says what becomes of one between two elements; NaN if
  /// there is one.
  ///
  /// @param q from 0 to 1
  /// @throws IllegalArgumentException if `q` is not in that range
  /// @throws NoSuchElementException if there are no elements
  default double quantile(double q, QuantileMethod method) {
    return Spread.quantile((ArrayView) this, q, method);
  }

  /// How many elements lie in each of the bins between `edges`.
  ///
  /// @throws IllegalArgumentException if there are less than two edges, or they are not ascending
  default Histogram histogram(ArrayView edges) {
    return Bins.count((ArrayView) this, edges);
  }

  /// The sums of the weights of the elements in each of `bins` bins of equal width from `low` to
  /// `high`, where an element counts if it is `high`, and not if it lies outside.
  ///
  /// @throws IllegalArgumentException if `bins` is less than 1 or too many for float64 to tell
  ///     their ends apart, `low` greater than `high`, one of them infinite or NaN, or there are not
  ///     as many weights as elements
  default WeightedHistogram histogram(int bins, double low, double high, ArrayView weights) {
    return Bins.weigh((ArrayView) this, bins, low, high, weights);
  }

  /// The sums of the weights of the elements in each of the bins between `edges`.
  ///
  /// @throws IllegalArgumentException if there are less than two edges, they are not ascending, or
  ///     there are not as many weights as elements
  default WeightedHistogram histogram(ArrayView edges, ArrayView weights) {
    return Bins.weigh((ArrayView) this, edges, weights);
  }

  /// The convolution with `other`: the sums of the products of these elements and those of the
  /// other in reverse, moved past each other.
  ///
  /// @throws NoSuchElementException if one of them has no elements
  default Float64View convolve(ArrayView other, ConvolutionMode mode) {
    return Neighbours.convolve((ArrayView) this, other, mode);
  }

  /// The cross-correlation with `other`: the sums of the products of these elements and those of
  /// the other, moved past each other.
  ///
  /// @throws NoSuchElementException if one of them has no elements
  default Float64View correlate(ArrayView other, ConvolutionMode mode) {
    return Neighbours.correlate((ArrayView) this, other, mode);
  }

  /// The area under the elements, as heights of trapezoids that are each `step` wide; 0 if there
  /// are less than two.
  default double trapezoid(double step) {
    return Neighbours.trapezoid((ArrayView) this, step);
  }

  /// The area under the elements, as heights of trapezoids, at `places`; 0 if there are less than
  /// two.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  default double trapezoid(ArrayView places) {
    return Neighbours.trapezoid((ArrayView) this, places);
  }

  /// The slope at each element, by its two neighbours, where neighbours are `step` apart; the
  /// slopes at the ends are those to the next one.
  ///
  /// @throws IllegalArgumentException if there are less than two elements
  default Float64View gradient(double step) {
    return Neighbours.gradient((ArrayView) this, step);
  }

  /// The slope at each element, by its two neighbours, where elements are at `places`; the slopes
  /// at the ends are those to the next one.
  ///
  /// @throws IllegalArgumentException if there are less than two elements, or they are not as many
  ///     as places
  default Float64View gradient(ArrayView places) {
    return Neighbours.gradient((ArrayView) this, places);
  }

  /// The elements moved and stretched, so that the smallest becomes `low` and the largest `high`,
  /// as float64; NaN if all elements are equal.
  ///
  /// @throws NoSuchElementException if there are no elements
  default Float64View rescaled(double low, double high) {
    return Spread.rescaled((ArrayView) this, low, high);
  }
}
