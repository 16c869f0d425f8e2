package dev.recordwire.array.internal.statistics;

import java.util.Arrays;

/// A product of floating-point numbers, in the order of
/// [dev.recordwire.array.internal.kernel.Float64Sums].
public final class FloatProduct {
  private static final int LANES = 32;
  private static final int BLOCK = 1024;

  private FloatProduct() {}

  public static double of(DoubleReader values, long count) {
    double product = tree(values, 0, count, new double[LANES]);
    return Double.isNaN(product) ? Double.NaN : product;
  }

  private static double tree(DoubleReader values, long from, long count, double[] lanes) {
    if (count <= BLOCK) {
      return block(values.read(from, (int) count), lanes);
    }
    long left = Long.highestOneBit(count - 1);
    return tree(values, from, left, lanes) * tree(values, from + left, count - left, lanes);
  }

  private static double block(double[] values, double[] lanes) {
    Arrays.fill(lanes, 1.0);
    for (int i = 0; i < values.length; i++) {
      lanes[i % LANES] *= values[i];
    }
    for (int half = LANES / 2; half > 0; half /= 2) {
      for (int i = 0; i < half; i++) {
        lanes[i] *= lanes[i + half];
      }
    }
    return lanes[0];
  }
}
