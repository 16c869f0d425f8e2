package dev.recordwire.benchmarks.kernel;

import dev.recordwire.benchmarks.array.Work;
import java.util.function.Supplier;

/// A formula, prepared to be computed again and again on the same arrays.
///
/// @param work computes it
/// @param results copies the results; that of a sum is one
record Calculation(Work work, Supplier<double[]> results) {
  /// The largest relative difference to the methods that a candidate may have, where it takes
  /// another exponential function, or another order of a sum.
  private static final double TOLERANCE = 1e-9;

  /// A calculation with one result.
  static Calculation ofOne(Work work) {
    return new Calculation(work, () -> new double[] {work.run()});
  }

  /// Computes it once, and checks each result.
  ///
  /// @param expected the results of the methods
  /// @param exact whether all bits have to be the same
  /// @throws IllegalStateException if a result is another one
  void check(double[] expected, boolean exact) {
    work.run();
    double[] actual = results.get();
    for (int i = 0; i < expected.length; i++) {
      double difference = Math.abs(actual[i] - expected[i]);
      double allowed = exact ? 0 : TOLERANCE * Math.max(1, Math.abs(expected[i]));
      if (!(difference <= allowed)) {
        throw new IllegalStateException(
            "result " + i + " is " + actual[i] + " instead of " + expected[i]);
      }
    }
  }
}
