package dev.recordwire.examples.ecg;

import dev.recordwire.array.Float64View;

/// The statistics of a set of samples: number, sum, extremes and spread.
///
/// The statistics of two sets combine into the statistics of both, so a recording needs one pass
/// over its packets and no copy.
///
/// @param count the number of samples
/// @param sum the sum
/// @param min the smallest sample
/// @param max the largest sample
/// @param squares the sum of the squared differences from the mean
record Statistics(long count, double sum, double min, double max, double squares) {

  /// Computes the statistics in the bytes of the view.
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

  /// The standard deviation of the samples as a whole population, no estimate from a sample of it.
  double std() {
    return Math.sqrt(squares / count);
  }
}
