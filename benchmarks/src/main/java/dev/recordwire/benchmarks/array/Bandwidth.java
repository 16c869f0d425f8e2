package dev.recordwire.benchmarks.array;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/// How fast this machine's memory is for one thread: the bytes per nanosecond of reading, copying
/// and scaling in place 80 MB, in each case the best of what Java and its run time offer for it.
///
/// @param read what is compared with `Arrays.mismatch`
/// @param copy read and written bytes of an array copy
/// @param update read and written bytes of a plain loop that multiplies a `double[]`
public record Bandwidth(double read, double copy, double update) {
  private static final int SIZE = 10_000_000;
  private static final long BYTES = SIZE * 8L;
  private static final int REPETITIONS = 40;

  /// Measures it, which takes a second or two.
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

  /// The larger of each.
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
    if (Double.isNaN(results)) { // a use of them, so that the work is not optimised away
      throw new IllegalStateException("a result is not a number");
    }
    return 2.0 * BYTES / best;
  }
}
