package dev.recordwire.array.internal.statistics;

/// Numbers as float64, wherever they are, for algorithms that go through them block by block.
@FunctionalInterface
public interface DoubleReader {
  /// Puts `count` numbers from index `from` on at the front of `to`.
  void read(long from, int count, double[] to);

  /// The same as a new array.
  default double[] read(long from, int count) {
    double[] numbers = new double[count];
    read(from, count, numbers);
    return numbers;
  }
}
