package dev.recordwire.array;

/// The sum of the weights of the elements that lie in each of a row of bins.
///
/// Bin i goes from `edges[i]` (inclusive) to `edges[i + 1]` (exclusive); the last one includes
/// its upper edge, too. These are NumPy's bins.
///
/// @param sums one sum for each bin
/// @param edges the ends of the bins in ascending order, one more than bins
public record WeightedHistogram(Float64View sums, Float64View edges) {
  /// The sums as a density: divided by the width of their bin and by the sum of all, so that the
  /// area under them is 1.
  public Float64View density() {
    Float64View density = sums.dividedBy(edges.diff());
    density.divide(sums.sum());
    return density;
  }
}
