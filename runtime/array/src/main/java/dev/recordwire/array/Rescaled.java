package dev.recordwire.array;

/// Floating-point numbers times a power of two, so that the largest is near 1: for statistics
/// that float64 holds although sums or squares on the way to them are too large for it, or too
/// small.
///
/// They are asked for only where the direct way has failed, and only numbers too small to
/// matter are rounded. Infinite numbers, and NaN, stay what they are.
final class Rescaled {
  /// Squares less than this may be sums of what has been rounded.
  private static final double SMALL = 0x1p-900;

  private final Float64View numbers;
  private final int exponent;
  private final double least;
  private final double most;

  Rescaled(ArrayView view) {
    this.numbers = (Float64View) view.convert(TypeCode.FLOAT64);
    this.least = numbers.min();
    this.most = numbers.max();
    // 2 to the power of 1074 is no float64, and the smallest numbers are large enough so.
    this.exponent = Math.max(Math.getExponent(Math.max(-least, most)), -1000);
    if (isFinite()) {
      numbers.scale(factor());
    }
  }

  /// Whether a sum or a mean of squares is a number that nothing has been lost of.
  static boolean isSafe(double squares) {
    return squares > SMALL && squares < Double.POSITIVE_INFINITY;
  }

  /// Whether a sum is finite.
  static boolean isNumber(double sum) {
    return Double.isFinite(sum);
  }

  /// The mean of elements whose sum is not finite.
  static double mean(ArrayView view) {
    if (isConstant(view)) {
      return view.minAsDouble();
    }
    Rescaled rescaled = new Rescaled(view);
    if (!rescaled.isFinite()) {
      return rescaled.least + rescaled.most;
    }
    return rescaled.within(rescaled.restored(rescaled.mean()));
  }

  /// The variance where it is not safe.
  static double variance(ArrayView view, int ddof) {
    if (view.size() > ddof && isConstant(view)) {
      return 0;
    }
    Rescaled rescaled = new Rescaled(view);
    return Math.scalb(rescaled.variance(ddof), 2 * rescaled.exponent);
  }

  /// The standard deviation where the variance is not safe.
  static double std(ArrayView view, int ddof) {
    if (view.size() > ddof && isConstant(view)) {
      return 0;
    }
    Rescaled rescaled = new Rescaled(view);
    return rescaled.restored(Math.sqrt(rescaled.variance(ddof)));
  }

  /// Whether all elements are one number, as of a sensor that is off: then nothing is to be
  /// rescaled, and no copy is made, for which a mapped file may be too large.
  private static boolean isConstant(ArrayView view) {
    double least = view.minAsDouble();
    return least == view.maxAsDouble() && Double.isFinite(least);
  }

  /// The distance of views without a step, where its square is not safe.
  static double distance(ArrayView a, ArrayView b, double square) {
    if (square == 0 && a.segment().mismatch(b.segment()) < 0) {
      return 0;
    }
    Float64View differences = (Float64View) a.convert(TypeCode.FLOAT64);
    Float64View others = (Float64View) b.convert(TypeCode.FLOAT64);
    double distance = differences.minus(others).norm();
    if (Double.isInfinite(distance)) {
      differences.scale(0.5);
      others.scale(0.5);
      distance = 2 * differences.minus(others).norm();
    }
    return distance;
  }

  private boolean isFinite() {
    return Double.isFinite(least) && Double.isFinite(most);
  }

  /// The numbers, in memory of their own.
  Float64View numbers() {
    return numbers;
  }

  /// The result for the elements, where it grows with the numbers.
  double restored(double result) {
    return Math.scalb(result, exponent);
  }

  /// The same of a result that grows with these numbers and with others.
  double restored(double result, Rescaled others) {
    return Math.scalb(result, exponent + others.exponent);
  }

  /// A mean of the elements, which their rounding may have brought beyond them.
  double within(double mean) {
    return isFinite() ? Math.clamp(mean, least, most) : mean;
  }

  /// How far the numbers are from their mean, in place of the numbers.
  Float64View deviations() {
    numbers.subtract(mean());
    return numbers;
  }

  /// The factor that the elements have been multiplied by.
  double factor() {
    return Math.scalb(1.0, -exponent);
  }

  /// The mean of the numbers.
  double mean() {
    return numbers.sum() / numbers.size;
  }

  /// The variance of the numbers, which are not all the same.
  double variance(int ddof) {
    return numbers.deviations(mean()).variance(numbers.size, ddof);
  }
}
