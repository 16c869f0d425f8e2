package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.Layouts;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The sum of a block of float64 as [Float64Sums] lays it down, in plain Java, and room for the
/// numbers to be summed: loops over an array of them become vectors, and those over bytes do not.
final class ScalarLanes {
  private static final int LANES = Float64Sums.LANES;

  /// One that nobody uses at the moment: a new one costs as much as a block.
  private static final AtomicReference<@Nullable ScalarLanes> SPARE = new AtomicReference<>();

  private final double[] terms = new double[Float64Sums.BLOCK];
  private final double[] others = new double[Float64Sums.BLOCK];
  private final double[] rows = new double[Float64Sums.BLOCK];
  private final double[] lanes = new double[LANES];

  private ScalarLanes() {}

  static ScalarLanes take() {
    ScalarLanes spare = SPARE.getAndSet(null);
    return spare == null ? new ScalarLanes() : spare;
  }

  void giveBack() {
    SPARE.set(this);
  }

  /// Makes `value` a term: a number to be summed.
  void term(int index, double value) {
    terms[index] = value;
  }

  /// Makes `count` float64 from byte `at` on the terms.
  void float64(byte[] bytes, int at, int count) {
    copyFloat64(bytes, at, count, terms);
  }

  /// Makes `count` float32 from byte `at` on the terms.
  void float32(byte[] bytes, int at, int count) {
    copyFloat32(bytes, at, count, terms);
  }

  /// Multiplies the terms by `count` float64 from byte `at` on.
  void timesFloat64(byte[] bytes, int at, int count) {
    copyFloat64(bytes, at, count, others);
    multiply(count);
  }

  /// Multiplies the terms by `count` float32 from byte `at` on.
  void timesFloat32(byte[] bytes, int at, int count) {
    copyFloat32(bytes, at, count, others);
    multiply(count);
  }

  /// Subtracts `count` float64 from byte `at` on from the terms.
  void minusFloat64(byte[] bytes, int at, int count) {
    copyFloat64(bytes, at, count, others);
    subtract(count);
  }

  /// Subtracts `count` float32 from byte `at` on from the terms.
  void minusFloat32(byte[] bytes, int at, int count) {
    copyFloat32(bytes, at, count, others);
    subtract(count);
  }

  private static void copyFloat64(byte[] bytes, int at, int count, double[] to) {
    MemorySegment.copy(MemorySegment.ofArray(bytes), Layouts.DOUBLE, at, to, 0, count);
  }

  private static void copyFloat32(byte[] bytes, int at, int count, double[] to) {
    for (int i = 0; i < count; i++) {
      to[i] = Elements.float32(bytes, at + i * Float.BYTES);
    }
  }

  private void multiply(int count) {
    for (int i = 0; i < count; i++) {
      terms[i] *= others[i];
    }
  }

  private void subtract(int count) {
    for (int i = 0; i < count; i++) {
      terms[i] -= others[i];
    }
  }

  /// Subtracts `mean` from the first `count` terms.
  void minus(double mean, int count) {
    for (int i = 0; i < count; i++) {
      terms[i] -= mean;
    }
  }

  /// Makes the squares of the first `count` terms the terms.
  void squareTerms(int count) {
    for (int i = 0; i < count; i++) {
      terms[i] *= terms[i];
    }
  }

  /// The sum of the first `count` terms. A row is the sum of the rows of terms up to it: so the
  /// lanes of the last one are what [Float64Sums] wants, and the loop becomes vectors.
  double sum(int count) {
    double[] terms = this.terms;
    double[] rows = this.rows;
    int first = Math.min(count, LANES);
    System.arraycopy(terms, 0, rows, 0, first);
    Arrays.fill(rows, first, LANES, -0.0);
    for (int i = LANES; i < count; i++) {
      rows[i] = rows[i - LANES] + terms[i];
    }
    int last = Math.max(count, LANES) - LANES;
    int lane = last % LANES;
    System.arraycopy(rows, last, lanes, lane, LANES - lane);
    System.arraycopy(rows, last + LANES - lane, lanes, 0, lane);
    for (int half = LANES / 2; half > 0; half /= 2) {
      for (int i = 0; i < half; i++) {
        lanes[i] += lanes[i + half];
      }
    }
    return lanes[0];
  }
}
