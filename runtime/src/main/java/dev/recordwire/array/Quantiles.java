package dev.recordwire.array;

import java.util.Arrays;

/// Quantiles of an array of numbers, which is put into another order for it.
///
/// The quantile at `q` is the number at `q * (count - 1)` of the sorted ones, or, where that
/// is no whole number, between its neighbours in proportion: NumPy's default.
final class Quantiles {
  /// So few that sorting them is quicker than cutting them into parts.
  private static final int FEW = 32;

  private Quantiles() {}

  /// The middle one, or the mean of the two in the middle.
  static double median(double[] values) {
    if (hasNaN(values)) {
      return Double.NaN;
    }
    int middle = values.length / 2;
    double upper = select(values, middle);
    return values.length % 2 == 1 ? upper : (largest(values, middle) + upper) / 2;
  }

  static double quantile(double[] values, double q) {
    double place = place(values, q);
    if (hasNaN(values)) {
      return Double.NaN;
    }
    int below = (int) place;
    double previous = select(values, below);
    if (place == below) {
      return previous;
    }
    return between(previous, smallest(values, below + 1), place - below);
  }

  static Float64View quantiles(double[] values, double... qs) {
    boolean unknown = hasNaN(values);
    Arrays.sort(values);
    double[] quantiles = new double[qs.length];
    for (int i = 0; i < qs.length; i++) {
      double place = place(values, qs[i]);
      int below = (int) place;
      double next = values[Math.min(below + 1, values.length - 1)];
      quantiles[i] = unknown ? Double.NaN : between(values[below], next, place - below);
    }
    return Float64View.of(quantiles);
  }

  private static double place(double[] values, double q) {
    if (!(q >= 0 && q <= 1)) {
      throw new IllegalArgumentException("a quantile lies at 0 to 1, not at " + q);
    }
    return q * (values.length - 1);
  }

  private static double between(double previous, double next, double part) {
    double difference = next - previous;
    // From the nearer one, so that rounding does not go beyond either.
    return part < 0.5 ? previous + difference * part : next - difference * (1 - part);
  }

  private static boolean hasNaN(double[] values) {
    for (double value : values) {
      if (Double.isNaN(value)) {
        return true;
      }
    }
    return false;
  }

  private static double largest(double[] values, int end) {
    double largest = values[0];
    for (int i = 1; i < end; i++) {
      largest = Math.max(largest, values[i]);
    }
    return largest;
  }

  private static double smallest(double[] values, int start) {
    double smallest = values[start];
    for (int i = start + 1; i < values.length; i++) {
      smallest = Math.min(smallest, values[i]);
    }
    return smallest;
  }

  /// The value that sorting would put at `index`, which is there afterwards, with none larger
  /// before it and none smaller behind it.
  private static double select(double[] values, int index) {
    int from = 0;
    int to = values.length;
    // Cuts that go wrong again and again are not worth going on with.
    for (int cuts = 0; to - from > FEW && cuts < 64; cuts++) {
      double pivot = pivot(values, from, to);
      int low = from;
      int high = to - 1;
      while (low <= high) {
        while (values[low] < pivot) {
          low++;
        }
        while (values[high] > pivot) {
          high--;
        }
        if (low <= high) {
          double value = values[low];
          values[low++] = values[high];
          values[high--] = value;
        }
      }
      if (index > high && index < low) {
        return values[index];
      }
      if (index <= high) {
        to = high + 1;
      } else {
        from = low;
      }
    }
    Arrays.sort(values, from, to);
    return values[index];
  }

  /// The median of three.
  private static double pivot(double[] values, int from, int to) {
    double first = values[from];
    double middle = values[(from + to) >>> 1];
    double last = values[to - 1];
    return Math.max(Math.min(first, middle), Math.min(Math.max(first, middle), last));
  }
}
