package dev.recordwire.array.internal.vector;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/// Results of arguments that vectors can't compute, such as subnormal or huge ones: plain Java
/// computes them, one by one, in the place of what the vectors left there.
final class SpecialLanes {
  private SpecialLanes() {}

  /// Computes the results of the lanes of a vector that starts at `first` and that are set in
  /// `special`.
  static void correct(
      double[] x, double[] results, int first, long special, DoubleUnaryOperator function) {
    for (long left = special; left != 0; left &= left - 1) {
      int i = first + Long.numberOfTrailingZeros(left);
      results[i] = function.applyAsDouble(x[i]);
    }
  }

  /// The same of a function of two numbers.
  static void correct(
      double[] x,
      double[] y,
      double[] results,
      int first,
      long special,
      DoubleBinaryOperator function) {
    for (long left = special; left != 0; left &= left - 1) {
      int i = first + Long.numberOfTrailingZeros(left);
      results[i] = function.applyAsDouble(x[i], y[i]);
    }
  }
}
