package dev.recordwire.array.internal.statistics;

/// The sums of products of two rows of numbers that are moved past each other.
public final class Convolution {
  /// So many results are computed together: each takes a product, and then a sum that the next one
  /// has to wait for.
  private static final int ROWS = 8;

  private Convolution() {}

  /// `length` results from number `start` on, where number n is the sum of `longer[n - k] *
  /// shorter[k]` over all k, which are added in ascending order.
  public static double[] of(double[] longer, double[] shorter, int start, int length) {
    double[] sums = new double[length];
    int i = 0;
    while (i < length) {
      int number = start + i;
      boolean within = number >= shorter.length - 1 && number + ROWS <= longer.length;
      if (within && i + ROWS <= length) {
        addRows(longer, shorter, number, sums, i);
        i += ROWS;
      } else {
        sums[i++] = sum(longer, shorter, number);
      }
    }
    return sums;
  }

  private static double sum(double[] longer, double[] shorter, int number) {
    double sum = 0;
    int last = Math.min(shorter.length - 1, number);
    for (int k = Math.max(0, number - longer.length + 1); k <= last; k++) {
      sum += longer[number - k] * shorter[k];
    }
    return sum;
  }

  private static void addRows(
      double[] longer, double[] shorter, int number, double[] sums, int at) {
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    double sum4 = 0;
    double sum5 = 0;
    double sum6 = 0;
    double sum7 = 0;
    for (int k = 0; k < shorter.length; k++) {
      double factor = shorter[k];
      int first = number - k;
      sum0 += longer[first] * factor;
      sum1 += longer[first + 1] * factor;
      sum2 += longer[first + 2] * factor;
      sum3 += longer[first + 3] * factor;
      sum4 += longer[first + 4] * factor;
      sum5 += longer[first + 5] * factor;
      sum6 += longer[first + 6] * factor;
      sum7 += longer[first + 7] * factor;
    }
    sums[at] = sum0;
    sums[at + 1] = sum1;
    sums[at + 2] = sum2;
    sums[at + 3] = sum3;
    sums[at + 4] = sum4;
    sums[at + 5] = sum5;
    sums[at + 6] = sum6;
    sums[at + 7] = sum7;
  }
}
