package dev.recordwire.array;

/// Numbers as float64, wherever they are, for algorithms that go through them block by block.
@FunctionalInterface
interface DoubleReader {
  /// Puts `count` numbers from index `from` on at the front of `to`.
  void read(long from, int count, double[] to);

  /// The same as a new array.
  default double[] read(long from, int count) {
    double[] numbers = new double[count];
    read(from, count, numbers);
    return numbers;
  }
}
