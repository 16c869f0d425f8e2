package dev.recordwire.examples.ecg;

import dev.recordwire.array.Float64View;

/// What describes a set of samples: how many, their sum, extremes and spread.
///
/// Two of them combine into that of both sets, so a recording needs one pass over its packets and
/// no copy of them.
///
/// @param count how many
/// @param sum their sum
/// @param min the smallest
/// @param max the largest
/// @param squares the sum of the squared differences from their mean
record Statistics(long count, double sum, double min, double max, double squares) {

  /// Computed in the bytes that the view looks at.
  static Statistics of(Float64View samples) {
    return new Statistics(
        samples.size(), samples.sum(), samples.min(), samples.max(), squares(samples));
  }

  private static double squares(Float64View samples) {
    double mean = samples.mean();
    double squares = 0;
    for (long i = 0; i < samples.size(); i++) {
      double apart = samples.get(i) - mean;
      squares += apart * apart;
    }
    return squares;
  }

  /// The statistics of both sets together (Chan, Golub and LeVeque 1979).
  Statistics combine(Statistics other) {
    double apart = other.mean() - mean();
    long both = count + other.count;
    return new Statistics(
        both,
        sum + other.sum,
        Math.min(min, other.min),
        Math.max(max, other.max),
        squares + other.squares + apart * apart * count * other.count / both);
  }

  double mean() {
    return sum / count;
  }

  /// The standard deviation of the samples themselves, not an estimate for others.
  double std() {
    return Math.sqrt(squares / count);
  }
}
