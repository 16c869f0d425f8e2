package dev.recordwire.benchmarks.array;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/// The memory bandwidth of this machine for one thread, in bytes per nanosecond: of reading,
/// copying and scaling 80 MB in place, each by the fastest method that the JDK offers.
///
/// @param read the bytes that `Arrays.mismatch` compares
/// @param copy the bytes that an array copy reads and writes
/// @param update the bytes that a plain loop reads and writes to multiply a `double[]` in place
public record Bandwidth(double read, double copy, double update) {
  private static final int SIZE = 10_000_000;
  private static final long BYTES = SIZE * 8L;
  private static final int REPETITIONS = 40;

  /// Measures the bandwidth in one or two seconds.
  public static Bandwidth measure() {
    double[] values = Values.random(SIZE);
    double[] copy = values.clone();
    return new Bandwidth(
        best(() -> Arrays.mismatch(values, copy)),
        best(
            () -> {
              System.arraycopy(values, 0, copy, 0, SIZE);
              return copy[1];
            }),
        best(() -> scaled(values)));
  }

  /// The better of two measurements, number by number.
  public Bandwidth orBetter(Bandwidth that) {
    return new Bandwidth(
        Math.max(read, that.read), Math.max(copy, that.copy), Math.max(update, that.update));
  }

  private static double scaled(double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= Operation.FACTOR;
    }
    return values[0];
  }

  private static double best(DoubleSupplier work) {
    long best = Long.MAX_VALUE;
    double results = 0;
    for (int i = 0; i < REPETITIONS; i++) {
      long start = System.nanoTime();
      results += work.getAsDouble();
      best = Math.min(best, System.nanoTime() - start);
    }
    if (Double.isNaN(results)) { // keeps the compiler from removing the work
      throw new IllegalStateException("a result is not a number");
    }
    return 2.0 * BYTES / best;
  }
}
