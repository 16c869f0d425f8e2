package dev.recordwire.array;

/// How many elements lie in each of a row of bins.
///
/// Bin i goes from `edges[i]` (inclusive) to `edges[i + 1]` (exclusive); the last one includes
/// its upper edge, too. These are NumPy's bins.
///
/// @param counts one count for each bin
/// @param edges the ends of the bins in ascending order, one more than bins
public record Histogram(Int64View counts, Float64View edges) {

  /// The counts as a density: divided by the width of their bin and by the number of all, so that
  /// the area under them is 1.
  public Float64View density() {
    Float64View density = (Float64View) counts.convert(TypeCode.FLOAT64);
    density.divide(edges.diff());
    density.divide(counts.sumAsDouble());
    return density;
  }

  /// The histogram of these elements and of others that were counted into the same bins.
  Histogram and(Histogram others) {
    return new Histogram(counts.plus(others.counts), edges);
  }
}
