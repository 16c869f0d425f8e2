package dev.recordwire.array.internal.statistics;

import java.util.Arrays;

/// The mean of each run of as many neighbours as a window shows.
///
/// No number is ever subtracted again, so that nothing is left of those that have gone,
/// neither rounding nor NaN: the numbers are cut into pieces of the window's length, each is
/// summed from its start on and to its end, and what a window shows is the end of one piece
/// and the start of the next.
public final class RollingMean {
  /// So small that as many of the largest numbers as an array holds have a sum.
  private static final double SMALL = 0x1p-32;

  private RollingMean() {}

  /// The means; none if the window is larger than the array.
  ///
  /// @param window at least 1
  public static double[] of(double[] values, long window) {
    if (window < 1) {
      throw new IllegalArgumentException("a window shows at least 1 element, not " + window);
    }
    if (window > values.length) {
      return new double[0];
    }
    double[] means = means(values, (int) window);
    if (Arrays.stream(means).allMatch(Double::isFinite)) {
      return means;
    }
    // Sums may have left float64 where the means do not.
    double[] small = Arrays.stream(values).map(value -> value * SMALL).toArray();
    double[] smallMeans = means(small, (int) window);
    for (int i = 0; i < means.length; i++) {
      means[i] = Double.isFinite(means[i]) ? means[i] : smallMeans[i] / SMALL;
    }
    return means;
  }

  private static double[] means(double[] values, int length) {
    double[] means = new double[values.length - length + 1];
    double[] ends = new double[length];
    for (int piece = 0; piece < means.length; piece += length) {
      double end = 0;
      for (int i = length - 1; i >= 0; i--) {
        end += values[piece + i];
        ends[i] = end;
      }
      means[piece] = ends[0] / length;
      double start = 0;
      int count = Math.min(length, means.length - piece);
      for (int i = 1; i < count; i++) {
        start += values[piece + length + i - 1];
        means[piece + i] = (ends[i] + start) / length;
      }
    }
    return means;
  }
}
