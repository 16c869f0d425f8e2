package dev.recordwire.array;

import dev.recordwire.array.internal.number.Unsigned;
import dev.recordwire.array.internal.statistics.Quantiles;

/// How elements of any type lie apart, alone and together with others.
final class Spread {
  private Spread() {}

  static double range(ArrayView view) {
    view.requireElements("range");
    if (view.typeCode().isFloat()) {
      return view.maxAsDouble() - view.minAsDouble();
    }
    // The difference of two integers of 64 bits fits 64 bits without a sign.
    return Unsigned.toDouble(whole(view, view.argMax()) - whole(view, view.argMin()));
  }

  private static long whole(MemoryWindow view, long index) {
    long[] element = new long[1];
    view.readLongs(index, 1, element);
    return element[0];
  }

  static double mean(ArrayView view, ArrayView weights) {
    view.requireSameSize(weights);
    view.requireElements("mean");
    Float64View numbers = float64(view);
    Float64View factors = float64(weights);
    double sum = factors.sum();
    double products = numbers.dot(factors);
    if (Rescaled.isSafe(Math.abs(products)) && Rescaled.isSafe(Math.abs(sum))) {
      return products / sum;
    }
    Rescaled rescaled = new Rescaled(numbers);
    double mean = rescaled.restored(mean(rescaled.numbers(), new Rescaled(factors).numbers()));
    // Weights of both signs may bring a mean beyond the elements, and others only its rounding.
    return factors.min() >= 0 || factors.max() <= 0 ? rescaled.within(mean) : mean;
  }

  /// The mean of numbers that have no products or sums beyond float64.
  private static double mean(Float64View numbers, Float64View weights) {
    double sum = weights.sum();
    if (sum == 0) {
      throw new ArithmeticException(
          "the sum of " + weights.size + " weights is 0: elements have no mean by them");
    }
    return numbers.dot(weights) / sum;
  }

  static double covariance(ArrayView view, ArrayView other, int ddof) {
    view.requireSameSize(other);
    view.requireElements("covariance");
    double covariance = covariance(deviations(view), deviations(other), ddof);
    if (view.size <= ddof || Rescaled.isSafe(Math.abs(covariance))) {
      return covariance;
    }
    Rescaled left = new Rescaled(view);
    Rescaled right = new Rescaled(other);
    return left.restored(covariance(left.deviations(), right.deviations(), ddof), right);
  }

  private static Float64View deviations(ArrayView view) {
    return float64(view).minus(view.mean());
  }

  private static double covariance(Float64View x, Float64View y, int ddof) {
    // The rounding of the means is in all differences.
    double products = x.dot(y) - x.sum() * y.sum() / x.size;
    return x.size > ddof ? products / (x.size - ddof) : Double.NaN;
  }

  static double correlation(ArrayView view, ArrayView other) {
    view.requireSameSize(other);
    view.requireElements("correlation");
    if (view.range() == 0 || other.range() == 0) {
      return Double.NaN;
    }
    Float64View x = directions(view);
    Float64View y = directions(other);
    double correlation = x.dot(y);
    return Double.isNaN(correlation) ? Double.NaN : Math.clamp(correlation, -1.0, 1.0);
  }

  /// The deviations from the mean, made a vector of length 1: products of large numbers may be
  /// infinite.
  private static Float64View directions(ArrayView view) {
    Float64View deviations = new Rescaled(view).deviations();
    deviations.divide(deviations.norm());
    return deviations;
  }

  static double quantile(ArrayView view, double q, QuantileMethod method) {
    view.requireElements("quantile");
    double[] values = view.doubles(0, view.arrayLength());
    return Quantiles.at(values, method.place(values.length, q));
  }

  static Float64View rescaled(ArrayView view, double low, double high) {
    view.requireElements("rescaled");
    double range = view.range();
    // Half of each where the range is more than a number says.
    double half = Double.isInfinite(range) ? 0.5 : 1;
    double least = view.minAsDouble() * half;
    Float64View rescaled = (Float64View) view.convert(TypeCode.FLOAT64);
    rescaled.multiply(half);
    rescaled.subtract(least);
    rescaled.divide(half == 1 ? range : view.maxAsDouble() * half - least);
    rescaled.multiply(high - low);
    rescaled.add(low);
    return rescaled;
  }

  private static Float64View float64(ArrayView view) {
    return view instanceof Float64View known ? known : (Float64View) view.convert(TypeCode.FLOAT64);
  }
}
