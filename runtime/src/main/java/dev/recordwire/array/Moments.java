package dev.recordwire.array;

import dev.recordwire.kernel.Deviations;

/// The number, the mean and the squared deviations of numbers that come in blocks.
final class Moments {
  private long count;
  private double mean;
  private double squares;
  private final Deviations deviations = new Deviations();

  /// Where the deviations of the next block are put.
  Deviations deviations() {
    return deviations;
  }

  /// Adds a block, with its mean, and with [#deviations()] around that.
  void add(long blockCount, double blockMean) {
    double blockSquares = deviations.squaresAroundTrueMean(blockCount);
    double difference = blockMean - mean;
    long both = count + blockCount;
    double part = (double) blockCount / both;
    squares += blockSquares + difference * difference * (count * part);
    mean += difference * part;
    count = both;
  }

  /// The mean of the squared differences from the mean.
  double variance() {
    return squares / count;
  }
}
