package dev.recordwire.array;

import dev.recordwire.array.internal.statistics.EdgeBins;
import dev.recordwire.array.internal.statistics.HistogramCounter;

/// Elements of any type in bins whose edges are given, or that have weights.
final class Bins {
  private Bins() {}

  static Histogram count(ArrayView view, ArrayView edges) {
    EdgeBins bins = new EdgeBins(edges.toDoubles());
    return new Histogram(
        Int64View.of(bins.count(view::doubles, view.size)), Float64View.of(bins.edges()));
  }

  static WeightedHistogram weigh(ArrayView view, ArrayView edges, ArrayView weights) {
    return weigh(view, new EdgeBins(edges.toDoubles()), weights);
  }

  static WeightedHistogram weigh(
      ArrayView view, int bins, double low, double high, ArrayView weights) {
    return weigh(view, new EdgeBins(new HistogramCounter(bins, low, high).edges()), weights);
  }

  private static WeightedHistogram weigh(ArrayView view, EdgeBins bins, ArrayView weights) {
    view.requireSameSize(weights);
    return new WeightedHistogram(
        Float64View.of(bins.weigh(view::doubles, weights::doubles, view.size)),
        Float64View.of(bins.edges()));
  }
}
