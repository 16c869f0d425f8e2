package dev.recordwire.array;

/// How many elements lie in each of a row of bins.
///
/// Bin i goes from `edges[i]` (inclusive) to `edges[i + 1]` (exclusive); the last one includes
/// its upper edge, too. These are NumPy's bins.
///
/// @param counts one count for each bin
/// @param edges the ends of the bins in ascending order, one more than bins
public record Histogram(Int64View counts, Float64View edges) {

  /// The histogram of these elements and of others that were counted into the same bins.
  Histogram and(Histogram others) {
    return new Histogram(counts.plus(others.counts), edges);
  }
}
