package dev.recordwire.array.internal.statistics;

/// The sums of products of two rows of numbers that are moved past each other.
public final class Convolution {
  /// So many results that they stay in the nearest cache while products are added to them.
  private static final int BLOCK = 2048;

  private Convolution() {}

  /// `length` results from number `start` on, where number n is the sum of `longer[n - k] *
  /// shorter[k]` over all k, which are added in ascending order.
  public static double[] of(double[] longer, double[] shorter, int start, int length) {
    double[] sums = new double[length];
    for (int first = 0; first < length; first += BLOCK) {
      int end = Math.min(first + BLOCK, length);
      for (int k = 0; k < shorter.length; k++) {
        // Result i is number start + i, and takes longer[start + i - k].
        int from = Math.max(first, k - start);
        int to = Math.min(end, longer.length + k - start);
        add(longer, start - k, shorter[k], sums, from, to);
      }
    }
    return sums;
  }

  /// A loop of its own, which the JIT makes vectors of.
  private static void add(
      double[] numbers, int shift, double factor, double[] sums, int from, int to) {
    for (int i = from; i < to; i++) {
      sums[i] += numbers[i + shift] * factor;
    }
  }
}
