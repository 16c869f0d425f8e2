package dev.recordwire.array;

import java.util.NoSuchElementException;

/// Statistics of those floating-point elements that are numbers, as if those that are NaN were not
/// there. Where all are NaN, so is the result.
///
/// @param <V> the view
public sealed interface FloatNumbers<V extends FloatView<V>> permits FloatView {
  /// The elements that are not NaN, in new memory.
  default V numbers() {
    V all = self();
    return all.filter(all.isNaN().not());
  }

  /// How many elements are not NaN.
  default long countNumbers() {
    return self().size - self().isNaN().count();
  }

  /// The sum of the elements that are not NaN; 0 if there are none.
  default double sumNumbers() {
    double sum = self().sum();
    return Double.isNaN(sum) ? numbers().sum() : sum;
  }

  /// The mean of the elements that are not NaN.
  ///
  /// @throws NoSuchElementException if there are no elements
  default double meanNumbers() {
    V numbers = numbers("mean");
    return numbers.size == 0 ? Double.NaN : numbers.mean();
  }

  /// The variance of the elements that are not NaN.
  ///
  /// @throws NoSuchElementException if there are no elements
  default double varianceNumbers() {
    return varianceNumbers(0);
  }

  /// The variance of the elements that are not NaN, with `ddof` degrees of freedom less.
  ///
  /// @throws NoSuchElementException if there are no elements
  default double varianceNumbers(int ddof) {
    V numbers = numbers("variance");
    return numbers.size == 0 ? Double.NaN : numbers.variance(ddof);
  }

  /// The standard deviation of the elements that are not NaN.
  ///
  /// @throws NoSuchElementException if there are no elements
  default double stdNumbers() {
    return stdNumbers(0);
  }

  /// The standard deviation of the elements that are not NaN, with `ddof` degrees of freedom less.
  ///
  /// @throws NoSuchElementException if there are no elements
  default double stdNumbers(int ddof) {
    V numbers = numbers("variance");
    return numbers.size == 0 ? Double.NaN : numbers.std(ddof);
  }

  /// The median of the elements that are not NaN.
  ///
  /// @throws NoSuchElementException if there are no elements
  default double medianNumbers() {
    V numbers = numbers("median");
    return numbers.size == 0 ? Double.NaN : numbers.median();
  }

  /// The quantile at `q` of the elements that are not NaN.
  ///
  /// @param q from 0, which is the smallest element, to 1, the largest
  /// @throws IllegalArgumentException if `q` is not in that range
  /// @throws NoSuchElementException if there are no elements
  default double quantileNumbers(double q) {
    V numbers = numbers("quantile");
    return numbers.size == 0 ? Double.NaN : numbers.quantile(q);
  }

  private V numbers(String operation) {
    self().requireElements(operation);
    return numbers();
  }

  private V self() {
    return ((FloatView<V>) this).self();
  }
}
