package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.statistics.CompensatedSum;
import dev.recordwire.array.internal.statistics.FloatProduct;
import dev.recordwire.array.internal.statistics.StandardUnits;
import java.lang.foreign.MemorySegment;

/// A view of floating-point numbers that are computed with: float32 or float64.
///
/// Sums, products and statistics are taken in float64, in an order that is fixed, so that the same
/// elements have the same result, to the last bit, on every machine.
///
/// @param <V> the view itself
public abstract sealed class FloatView<V extends FloatView<V>> extends NumberView<V>
    implements FloatNumbers<V>, FloatFunctions<V> permits Float32View, Float64View {
  FloatView(byte[] bytes, long base, long size, long stride, TypeCode type) {
    super(bytes, base, size, stride, type);
  }

  FloatView(MemorySegment segment, long base, long size, long stride, TypeCode type) {
    super(segment, base, size, stride, type);
  }

  FloatView(V whole, long first, long size, long step, boolean readOnly) {
    super(whole, first, size, step, readOnly);
  }

  /// The sum of the elements; 0 if there are none.
  public abstract double sum();

  @Override
  public final double sumAsDouble() {
    return sum();
  }

  @Override
  public final double mean() {
    requireElements("mean");
    double sum = sum();
    return Rescaled.isNumber(sum) ? sum / size : Rescaled.mean(this);
  }

  /// The sum of the elements as if it had been rounded once only; 0 if there are none. The
  /// rounding errors of additions are summed apart and added at last, and where that would not
  /// be enough, because large elements cancel out, the sum is taken in whole numbers.
  public final double sumCompensated() {
    return size == 0
        ? 0.0
        : CompensatedSum.of(this::doubles, size, Math.max(-minAsDouble(), maxAsDouble()));
  }

  /// The product of the elements; 1 if there are none.
  public final double product() {
    return FloatProduct.of(this::doubles, size);
  }

  /// The sum of the products of these elements and those of `other`; 0 if there are none.
  /// Products are rounded and then summed as [#sum()] does it.
  ///
  /// @throws IllegalArgumentException if `other` has another size
  public abstract double dot(V other);

  @Override
  public final double norm() {
    double squares = dot(self());
    return Rescaled.isSafe(squares) ? Math.sqrt(squares) : normByScale();
  }

  /// The norm where squares may be too large or too small for float64.
  private double normByScale() {
    double largest = size == 0 ? 0 : Math.max(Math.abs(minAsDouble()), Math.abs(maxAsDouble()));
    if (!(largest > 0 && largest < Double.POSITIVE_INFINITY)) {
      return largest;
    }
    int exponent = Math.max(Math.getExponent(largest), -1000);
    V scaled = copy();
    scaled.scale(Math.scalb(1.0, -exponent));
    return Math.scalb(Math.sqrt(scaled.dot(scaled)), exponent);
  }

  @Override
  public final double variance(int ddof) {
    double variance = roundedVariance(ddof);
    return Rescaled.isSafe(variance) ? variance : Rescaled.variance(this, ddof);
  }

  @Override
  public final double std(int ddof) {
    double variance = roundedVariance(ddof);
    return Rescaled.isSafe(variance) ? Math.sqrt(variance) : Rescaled.std(this, ddof);
  }

  /// The variance, unless squares are too large or too small for it.
  private double roundedVariance(int ddof) {
    requireElements("variance");
    return deviations(mean()).variance(size, ddof);
  }

  /// The answers to a question that an operator of one number is.
  abstract BoolView tested(Operator operator);

  /// The sums of the elements up to and including each. They are added one after the other, in
  /// float64.
  public abstract V cumsum();

  /// The products of the elements up to and including each. They are multiplied one after the
  /// other, in float64.
  public abstract V cumprod();

  /// The elements in units of their standard deviation from the mean: the result has the mean
  /// 0 and the standard deviation 1. NaN if all elements are equal.
  ///
  /// @throws java.util.NoSuchElementException if there are no elements
  public abstract V normalize();

  /// The units that the elements are normalized to.
  final StandardUnits units() {
    double mean = mean();
    double std = std();
    if (minAsDouble() == maxAsDouble()) {
      // The rest of their deviations is rounding.
      return new StandardUnits(1, mean, Double.NaN);
    }
    if (Double.isNaN(std) || Rescaled.isSafe(std * std)) {
      return new StandardUnits(1, mean, std);
    }
    Rescaled rescaled = new Rescaled(this);
    return new StandardUnits(rescaled.factor(), rescaled.mean(), Math.sqrt(rescaled.variance(0)));
  }

  /// The square roots of the elements; NaN for those less than 0.
  public final V sqrt() {
    return changed(Operator.SQRT);
  }

  /// [#sqrt()], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public final V sqrt(V target) {
    return changed(Operator.SQRT, target);
  }
}
