package dev.recordwire.array.internal.statistics;

import java.util.Arrays;

/// Counts numbers into bins of equal width.
public final class HistogramCounter {
  private static final int BLOCK = 1024;

  /// There is one edge more, and arrays have a largest length.
  private static final int MAX_BINS = Integer.MAX_VALUE - 16;

  private final long[] counts;
  private final double[] edges;
  private final double low;
  private final double high;
  private final double binsPerUnit;

  /// Whether bins are found by that: ends that are too close or too far apart leave it no number.
  private final boolean scaled;

  /// @param low the lower end of the first bin, and `high` the upper end of the last one;
  ///     where they are equal, the bins are those of a unit around them
  public HistogramCounter(int bins, double low, double high) {
    if (bins < 1) {
      throw new IllegalArgumentException("a histogram has at least 1 bin, not " + bins);
    }
    if (bins > MAX_BINS) {
      throw new IllegalArgumentException(
          "a histogram has at most " + MAX_BINS + " bins, not " + bins);
    }
    if (!(low <= high) || !Double.isFinite(low) || !Double.isFinite(high)) {
      throw new IllegalArgumentException(
          "bins can't be laid from "
              + low
              + " to "
              + high
              + ": pass the finite ends of a range to histogram");
    }
    this.low = low == high ? low - 0.5 : low;
    this.high = low == high ? high + 0.5 : high;
    this.counts = new long[bins];
    this.edges = new double[bins + 1];
    Linspace ends = new Linspace(this.low, this.high, bins);
    for (int i = 0; i <= bins; i++) {
      edges[i] = ends.at(i);
    }
    requireWidths();
    double range = this.high - this.low;
    this.binsPerUnit = bins / range;
    this.scaled = Double.isFinite(range) && Double.isFinite(binsPerUnit);
  }

  private void requireWidths() {
    for (int i = 1; i < edges.length; i++) {
      if (!(edges[i - 1] < edges[i])) {
        throw new IllegalArgumentException(
            counts.length
                + " bins from "
                + low
                + " to "
                + high
                + " are too narrow for float64 to tell their ends apart: use fewer bins, or a"
                + " wider range");
      }
    }
  }

  /// How many numbers lie in each bin so far.
  public long[] counts() {
    return counts;
  }

  /// The ends of the bins in ascending order, one more than bins.
  public double[] edges() {
    return edges;
  }

  /// Counts `size` numbers; those outside all bins, and NaN, do not count.
  public void count(DoubleReader numbers, long size) {
    int length = (int) Math.min(BLOCK, size);
    double[] values = new double[length];
    int[] bins = new int[length];
    for (long i = 0; i < size; i += BLOCK) {
      int count = (int) Math.min(BLOCK, size - i);
      numbers.read(i, count, values);
      if (scaled) {
        add(values, count, bins);
      } else {
        for (int j = 0; j < count; j++) {
          addWithin(values[j], search(values[j]));
        }
      }
    }
  }

  /// The products are rounded; what decides are the edges. To have a loop for the products alone
  /// lets the JIT make vectors of it.
  private void add(double[] values, int count, int[] bins) {
    double low = this.low;
    double binsPerUnit = this.binsPerUnit;
    for (int i = 0; i < count; i++) {
      bins[i] = (int) ((values[i] - low) * binsPerUnit);
    }
    long[] counts = this.counts;
    double[] edges = this.edges;
    for (int i = 0; i < count; i++) {
      int bin = bins[i];
      double value = values[i];
      if (bin >= 0 && bin < counts.length && value >= edges[bin] && value < edges[bin + 1]) {
        counts[bin]++;
      } else {
        addWithin(value, bin);
      }
    }
  }

  /// Counts a value in the bin that it lies in, from one that is near, unless it lies in none.
  private void addWithin(double value, int near) {
    if (value >= low && value <= high) {
      int last = counts.length - 1;
      int bin = Math.clamp(near, 0, last);
      while (value < edges[bin]) {
        bin--;
      }
      while (bin < last && value >= edges[bin + 1]) {
        bin++;
      }
      counts[bin]++;
    }
  }

  private int search(double value) {
    int found = Arrays.binarySearch(edges, value);
    return found >= 0 ? found : -found - 2;
  }
}
