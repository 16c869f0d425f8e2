package dev.recordwire.array.internal.statistics;

import dev.recordwire.array.internal.number.Deviations;

/// The number, the mean and the squared deviations of numbers that come in blocks.
public final class Moments {
  private long count;

  /// The mean of the first block, from which the others' are measured: means are rounded, and
  /// far from zero that is too much for what is left of their differences.
  private double origin;

  /// The mean of all blocks, from there.
  private double mean;
  private double squares;
  private final Deviations deviations = new Deviations();

  /// Where the deviations of the next block are put.
  public Deviations deviations() {
    return deviations;
  }

  /// Adds a block, with its mean, and with [#deviations()] around that.
  public void add(long blockCount, double blockMean) {
    double blockSquares = deviations.squaresAroundTrueMean(blockCount);
    origin = count == 0 ? blockMean : origin;
    double difference = blockMean - origin + deviations.meanDifference(blockCount) - mean;
    long both = count + blockCount;
    double part = (double) blockCount / both;
    squares += blockSquares + difference * difference * (count * part);
    mean += difference * part;
    count = both;
  }

  /// The mean of the squared differences from the mean.
  public double variance() {
    return squares / count;
  }
}
