package dev.recordwire.array.internal.statistics;

import java.util.Arrays;

/// The order of an array's elements: the indices that would sort it. Equal elements keep theirs.
///
/// It goes through the digits of the keys, from the lowest on, and deals the elements out by them.
/// Digits that all keys have in common are left out, so that narrow types take few rounds.
public final class ArgSort {
  private static final int BITS = 8;
  private static final int DIGITS = Long.SIZE / BITS;
  private static final int VALUES = 1 << BITS;

  private ArgSort() {}

  /// The order by keys that compare as `long`.
  public static long[] of(long[] keys) {
    int[][] counts = count(keys);
    long[] current = keys;
    long[] next = new long[keys.length];
    int[] order = new int[keys.length];
    int[] nextOrder = new int[keys.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int digit = 0; digit < DIGITS; digit++) {
      int[] starts = counts[digit];
      if (keys.length == 0 || starts[value(current[0], digit)] == keys.length) {
        continue;
      }
      int start = 0;
      for (int value = 0; value < VALUES; value++) {
        int count = starts[value];
        starts[value] = start;
        start += count;
      }
      for (int i = 0; i < current.length; i++) {
        int to = starts[value(current[i], digit)]++;
        next[to] = current[i];
        nextOrder[to] = order[i];
      }
      long[] keysBefore = current;
      current = next;
      next = keysBefore;
      int[] orderBefore = order;
      order = nextOrder;
      nextOrder = orderBefore;
    }
    return Arrays.stream(order).asLongStream().toArray();
  }

  /// How often each digit has each value.
  private static int[][] count(long[] keys) {
    int[][] counts = new int[DIGITS][VALUES];
    for (long key : keys) {
      for (int digit = 0; digit < DIGITS; digit++) {
        counts[digit][value(key, digit)]++;
      }
    }
    return counts;
  }

  private static int value(long key, int digit) {
    // The sign bit flipped, negative keys come first.
    return (int) ((key ^ Long.MIN_VALUE) >>> (digit * BITS)) & (VALUES - 1);
  }

  /// A key that compares as [Double#compare] does.
  public static long key(double value) {
    long bits = Double.doubleToLongBits(value);
    return bits ^ ((bits >> 63) & Long.MAX_VALUE);
  }
}
