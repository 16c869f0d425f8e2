package dev.recordwire.kernel;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The sum of a block of float64 as [Float64Sums] lays it down, in plain Java, and room for the
/// numbers to be summed.
final class ScalarLanes {
  private static final int LANES = Float64Sums.LANES;
  private static final int BYTES = 8;
  private static final int ROW = LANES * BYTES;
  private static final int STEP = 2 * BYTES;

  /// One that nobody uses at the moment: a new one costs as much as a block.
  private static final AtomicReference<@Nullable ScalarLanes> SPARE = new AtomicReference<>();

  private final byte[] terms = new byte[Float64Sums.BLOCK * BYTES];
  private final double[] sums = new double[LANES];

  private ScalarLanes() {}

  static ScalarLanes take() {
    ScalarLanes spare = SPARE.getAndSet(null);
    return spare == null ? new ScalarLanes() : spare;
  }

  void giveBack() {
    SPARE.set(this);
  }

  /// Makes `value` a term: a number to be summed that had to be computed first.
  void term(int index, double value) {
    Elements.float64(terms, index * BYTES, value);
  }

  /// Makes the squares of the first `count` terms the terms.
  void squareTerms(int count) {
    for (int i = 0; i < count; i++) {
      double term = Elements.float64(terms, i * BYTES);
      Elements.float64(terms, i * BYTES, term * term);
    }
  }

  /// The sum of the first `count` terms.
  double sum(int count) {
    return sum(terms, 0, count);
  }

  /// The sum of `count` float64 from byte `at` on, at most a block.
  double sum(byte[] bytes, int at, int count) {
    int rows = count / LANES;
    everyOther(bytes, at, rows, 0);
    everyOther(bytes, at, rows, 1);
    int whole = rows * LANES;
    for (int i = whole; i < count; i++) {
      sums[i - whole] += Elements.float64(bytes, at + i * BYTES);
    }
    for (int half = LANES / 2; half > 0; half /= 2) {
      for (int i = 0; i < half; i++) {
        sums[i] += sums[i + half];
      }
    }
    return sums[0];
  }

  /// The sums of the even or of the odd lanes: sixteen at a time are what the registers hold, and
  /// more than enough to keep a processor's adders busy.
  private void everyOther(byte[] bytes, int from, int rows, int first) {
    if (rows == 0) {
      Arrays.fill(sums, -0.0);
      return;
    }
    double sum0 = -0.0;
    double sum1 = -0.0;
    double sum2 = -0.0;
    double sum3 = -0.0;
    double sum4 = -0.0;
    double sum5 = -0.0;
    double sum6 = -0.0;
    double sum7 = -0.0;
    double sum8 = -0.0;
    double sum9 = -0.0;
    double sum10 = -0.0;
    double sum11 = -0.0;
    double sum12 = -0.0;
    double sum13 = -0.0;
    double sum14 = -0.0;
    double sum15 = -0.0;
    for (int i = 0; i < rows; i++) {
      int at = from + first * BYTES + i * ROW;
      sum0 += Elements.float64(bytes, at);
      sum1 += Elements.float64(bytes, at + STEP);
      sum2 += Elements.float64(bytes, at + 2 * STEP);
      sum3 += Elements.float64(bytes, at + 3 * STEP);
      sum4 += Elements.float64(bytes, at + 4 * STEP);
      sum5 += Elements.float64(bytes, at + 5 * STEP);
      sum6 += Elements.float64(bytes, at + 6 * STEP);
      sum7 += Elements.float64(bytes, at + 7 * STEP);
      sum8 += Elements.float64(bytes, at + 8 * STEP);
      sum9 += Elements.float64(bytes, at + 9 * STEP);
      sum10 += Elements.float64(bytes, at + 10 * STEP);
      sum11 += Elements.float64(bytes, at + 11 * STEP);
      sum12 += Elements.float64(bytes, at + 12 * STEP);
      sum13 += Elements.float64(bytes, at + 13 * STEP);
      sum14 += Elements.float64(bytes, at + 14 * STEP);
      sum15 += Elements.float64(bytes, at + 15 * STEP);
    }
    sums[first] = sum0;
    sums[first + 2] = sum1;
    sums[first + 4] = sum2;
    sums[first + 6] = sum3;
    sums[first + 8] = sum4;
    sums[first + 10] = sum5;
    sums[first + 12] = sum6;
    sums[first + 14] = sum7;
    sums[first + 16] = sum8;
    sums[first + 18] = sum9;
    sums[first + 20] = sum10;
    sums[first + 22] = sum11;
    sums[first + 24] = sum12;
    sums[first + 26] = sum13;
    sums[first + 28] = sum14;
    sums[first + 30] = sum15;
  }
}
