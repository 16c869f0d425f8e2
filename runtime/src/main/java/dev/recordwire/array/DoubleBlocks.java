package dev.recordwire.array;

/// Numbers that are read a block at a time, as float64.
@FunctionalInterface
interface DoubleBlocks {
  /// The numbers from index `from` on.
  double[] read(long from, int count);
}
