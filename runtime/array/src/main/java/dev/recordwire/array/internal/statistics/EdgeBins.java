package dev.recordwire.array.internal.statistics;

/// Bins between given edges.
public final class EdgeBins {
  private static final int BLOCK = 1024;

  private final double[] edges;

  /// @throws IllegalArgumentException if there are less than two edges, or they are not ascending
  public EdgeBins(double[] edges) {
    if (edges.length < 2) {
      throw new IllegalArgumentException(edges.length + " edges make no bin: pass two or more");
    }
    for (int i = 1; i < edges.length; i++) {
      if (!(edges[i - 1] <= edges[i])) {
        throw new IllegalArgumentException(
            "the edges of bins are ascending, and "
                + edges[i]
                + " at index "
                + i
                + " follows "
                + edges[i - 1]
                + ": sort them first");
      }
    }
    this.edges = edges;
  }

  /// The edges.
  public double[] edges() {
    return edges;
  }

  /// How many of `size` numbers lie in each bin; those outside all bins, and NaN, do not count.
  public long[] count(DoubleReader numbers, long size) {
    long[] counts = new long[edges.length - 1];
    double[] values = new double[(int) Math.min(BLOCK, size)];
    for (long first = 0; first < size; first += BLOCK) {
      int count = (int) Math.min(BLOCK, size - first);
      numbers.read(first, count, values);
      for (int i = 0; i < count; i++) {
        int bin = bin(values[i]);
        if (bin >= 0) {
          counts[bin]++;
        }
      }
    }
    return counts;
  }

  /// The sums of the weights of the numbers in each bin.
  public double[] weigh(DoubleReader numbers, DoubleReader weights, long size) {
    double[] sums = new double[edges.length - 1];
    double[] values = new double[(int) Math.min(BLOCK, size)];
    double[] factors = new double[values.length];
    for (long first = 0; first < size; first += BLOCK) {
      int count = (int) Math.min(BLOCK, size - first);
      numbers.read(first, count, values);
      weights.read(first, count, factors);
      for (int i = 0; i < count; i++) {
        int bin = bin(values[i]);
        if (bin >= 0) {
          sums[bin] += factors[i];
        }
      }
    }
    return sums;
  }

  /// The bin that a number lies in, or -1.
  private int bin(double value) {
    int last = edges.length - 1;
    if (!(value >= edges[0] && value <= edges[last])) {
      return -1;
    }
    if (value == edges[last]) {
      return last - 1;
    }
    int low = 0;
    int high = last;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (edges[middle] <= value) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
