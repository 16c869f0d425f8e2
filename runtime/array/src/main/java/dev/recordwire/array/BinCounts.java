package dev.recordwire.array;

/// How often each whole number occurs, from 0 on.
final class BinCounts {
  private static final int BLOCK = NumberBlocks.LENGTH;

  /// Arrays have a largest length.
  private static final long MAX_LENGTH = Integer.MAX_VALUE - 8;

  private BinCounts() {}

  /// The counts of the numbers that occur, of at least so many.
  static long[] of(MemoryWindow view, long length) {
    if (length < 0 || length > MAX_LENGTH) {
      throw new IllegalArgumentException(
          length + " numbers can't be counted: pass 0 to " + MAX_LENGTH);
    }
    long[] counts = new long[(int) Math.max(length, length(view))];
    each(
        view,
        (first, count, numbers) -> {
          for (int i = 0; i < count; i++) {
            counts[(int) numbers[i]]++;
          }
        });
    return counts;
  }

  /// The sums of the weights of each number that occurs.
  static double[] of(MemoryWindow view, MemoryWindow weights) {
    double[] sums = new double[(int) length(view)];
    double[] some = new double[(int) Math.min(BLOCK, view.size)];
    each(
        view,
        (first, count, numbers) -> {
          weights.readDoubles(first, count, some);
          for (int i = 0; i < count; i++) {
            sums[(int) numbers[i]] += some[i];
          }
        });
    return sums;
  }

  /// One more than the largest number.
  private static long length(MemoryWindow view) {
    long[] largest = {-1};
    each(
        view,
        (first, count, numbers) -> {
          for (int i = 0; i < count; i++) {
            requireCountable(view, first + i, numbers[i]);
            largest[0] = Math.max(largest[0], numbers[i]);
          }
        });
    return largest[0] + 1;
  }

  private static void requireCountable(MemoryWindow view, long index, long number) {
    if (number < 0 || number >= MAX_LENGTH) {
      throw new IllegalArgumentException(
          view.elementToString(index)
              + " at index "
              + index
              + " can't be counted: binCount counts the numbers from 0 to "
              + (MAX_LENGTH - 1)
              + ", so subtract the smallest element first, or use unique");
    }
  }

  private interface Numbers {
    void take(long first, int count, long[] numbers);
  }

  private static void each(MemoryWindow view, Numbers action) {
    long[] block = new long[(int) Math.min(BLOCK, view.size)];
    for (long first = 0; first < view.size; first += BLOCK) {
      int count = (int) Math.min(BLOCK, view.size - first);
      view.readLongs(first, count, block);
      action.take(first, count, block);
    }
  }
}
