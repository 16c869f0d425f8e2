package dev.recordwire.array.internal.statistics;

import java.util.Arrays;

/// Quantiles of an array of numbers, which is put into another order for it.
///
/// The quantile at `q` is the number at `q * (count - 1)` of the sorted ones, or, where that is
/// no whole number, between its neighbours in proportion: NumPy's default. Half way is their
/// mean, so that the median is the quantile at 0.5 to the last bit.
public final class Quantiles {
  /// So few that sorting them is quicker than cutting them into parts.
  private static final int FEW = 32;

  private Quantiles() {}

  /// The middle one, or the mean of the two in the middle.
  public static double median(double[] values) {
    return quantile(values, 0.5);
  }

  public static double quantile(double[] values, double q) {
    return at(values, place(values, q));
  }

  /// The number at a place of the sorted ones: an index, or between two.
  public static double at(double[] values, double place) {
    if (hasNaN(values)) {
      return Double.NaN;
    }
    int below = (int) place;
    double previous = signed(select(values, below), below, values);
    if (place == below) {
      return previous;
    }
    double next = signed(smallest(values, below + 1), below + 1, values);
    return between(previous, next, place - below);
  }

  public static double[] quantiles(double[] values, double... qs) {
    boolean unknown = hasNaN(values);
    Arrays.sort(values);
    double[] quantiles = new double[qs.length];
    for (int i = 0; i < qs.length; i++) {
      double place = place(values, qs[i]);
      int below = (int) place;
      double next = values[Math.min(below + 1, values.length - 1)];
      quantiles[i] = unknown ? Double.NaN : between(values[below], next, place - below);
    }
    return quantiles;
  }

  private static double place(double[] values, double q) {
    if (!(q >= 0 && q <= 1)) {
      throw new IllegalArgumentException("a quantile lies at 0 to 1, not at " + q);
    }
    return q * (values.length - 1);
  }

  /// The number between two neighbours, at `part` of the way, from 0 to less than 1.
  private static double between(double previous, double next, double part) {
    if (part == 0 || previous == next) {
      return previous;
    }
    double difference = next - previous;
    if (Double.isInfinite(difference)) {
      return farBetween(previous, next, part);
    }
    if (part == 0.5) {
      return mean(previous, next);
    }
    // From the nearer one, so that rounding does not go beyond either.
    return part < 0.5 ? previous + difference * part : next - difference * (1 - part);
  }

  /// The same where the difference is infinite: on any part of the way to an infinite number, or
  /// from one, there is nothing else. Between two of them there is no place.
  private static double farBetween(double previous, double next, double part) {
    return Double.isFinite(previous) && Double.isFinite(next)
        ? 2 * between(previous / 2, next / 2, part)
        : previous + next;
  }

  private static double mean(double a, double b) {
    double sum = a + b;
    return Double.isInfinite(sum) ? a / 2 + b / 2 : sum / 2;
  }

  private static boolean hasNaN(double[] values) {
    for (double value : values) {
      if (Double.isNaN(value)) {
        return true;
      }
    }
    return false;
  }

  /// The number that sorting would put at `index`, given one that equals it: the partitions take
  /// -0.0 and 0.0 for equal, and sorting does not.
  private static double signed(double value, int index, double[] values) {
    if (value != 0) {
      return value;
    }
    int before = 0;
    for (double each : values) {
      before += Double.compare(each, 0.0) < 0 ? 1 : 0;
    }
    return index < before ? -0.0 : 0.0;
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
