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
    Float64View factors = float64(weights);
    double sum = factors.sum();
    if (sum == 0) {
      throw new ArithmeticException(
          "the sum of " + weights.size + " weights is 0: elements have no mean by them");
    }
    return float64(view).dot(factors) / sum;
  }

  static double covariance(ArrayView view, ArrayView other, int ddof) {
    view.requireSameSize(other);
    view.requireElements("covariance");
    Float64View x = deviations(view);
    Float64View y = deviations(other);
    // The rounding of the means is in all differences.
    double products = x.dot(y) - x.sum() * y.sum() / x.size;
    return x.size > ddof ? products / (x.size - ddof) : Double.NaN;
  }

  static double correlation(ArrayView view, ArrayView other) {
    view.requireSameSize(other);
    view.requireElements("correlation");
    Float64View x = deviations(view);
    Float64View y = deviations(other);
    if (view.range() == 0 || other.range() == 0) {
      return Double.NaN;
    }
    // Each of length 1 first: products of large numbers may be infinite.
    x.divide(x.norm());
    y.divide(y.norm());
    double correlation = x.dot(y);
    return Double.isNaN(correlation) ? Double.NaN : Math.clamp(correlation, -1.0, 1.0);
  }

  private static Float64View deviations(ArrayView view) {
    return float64(view).minus(view.mean());
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
