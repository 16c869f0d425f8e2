package dev.recordwire.array.internal.number;

/// The sum of a row of blocks whose own sums come one after the other, in the order of a sum over
/// all of their elements: those before the largest power of two below their number, plus the rest.
public final class TreeSum {
  /// The sums of as many blocks as the number of blocks has bits for, largest power first.
  private final double[] sums;

  private int top;
  private long blocks;

  /// Of any number of blocks.
  public TreeSum() {
    sums = new double[Long.SIZE];
  }

  /// Of blocks that `count` elements have, with `size` elements in each.
  public TreeSum(long count, int size) {
    sums = new double[Long.SIZE - Long.numberOfLeadingZeros(count / size) + 1];
  }

  /// Adds the next block's sum.
  public void add(double block) {
    double sum = block;
    for (long pairs = blocks; (pairs & 1) == 1; pairs >>= 1) {
      sum = sums[--top] + sum;
    }
    sums[top++] = sum;
    blocks++;
  }

  /// The sum of all blocks; 0 if there are none. NaN is always the same one.
  public double total() {
    if (top == 0) {
      return 0.0;
    }
    double total = sums[top - 1];
    for (int i = top - 2; i >= 0; i--) {
      total = sums[i] + total;
    }
    return canonical(total);
  }

  /// The sum itself, and for every NaN the same one: of two different ones, which of them a sum is
  /// differs between processors.
  public static double canonical(double sum) {
    return Double.isNaN(sum) ? Double.NaN : sum;
  }
}
