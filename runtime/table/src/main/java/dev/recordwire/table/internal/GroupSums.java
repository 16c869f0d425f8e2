package dev.recordwire.table.internal;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.IntegerView;
import dev.recordwire.array.Overflow;
import java.util.Arrays;

/// The counts, sums and extremes of groups, gathered in one pass through the rows.
public final class GroupSums {
  private long[] counts = {};
  private long[] lows = {};
  private long[] highs = {};
  private long[] longMins = {};
  private long[] longMaxes = {};
  private double[] sums = {};
  private double[] errors = {};
  private double[] mins = {};
  private double[] maxes = {};

  private GroupSums() {}

  /// Only the counts.
  public static GroupSums counts(GroupKeys<?> keys) {
    GroupSums all = new GroupSums();
    all.pass(keys, (from, count, groups) -> {});
    return all;
  }

  /// The exact sums and extremes of whole numbers.
  public static GroupSums ofLongs(GroupKeys<?> keys, IntegerView<?> column) {
    requireSameSize(keys, column);
    GroupSums all = new GroupSums();
    long[] values = new long[GroupKeys.BLOCK];
    all.pass(
        keys,
        (from, count, groups) -> {
          Blocks.longs(column, from, count, Overflow.THROW, values);
          all.growLongs();
          for (int i = 0; i < count; i++) {
            all.add(groups[i], values[i]);
          }
        });
    return all;
  }

  /// The compensated sums and the extremes of numbers.
  public static GroupSums ofDoubles(GroupKeys<?> keys, ArrayView column) {
    requireSameSize(keys, column);
    GroupSums all = new GroupSums();
    all.pass(
        keys,
        (from, count, groups) -> {
          double[] values = column.slice(from, from + count).toDoubles();
          all.growDoubles();
          for (int i = 0; i < count; i++) {
            all.add(groups[i], values[i]);
          }
        });
    return all;
  }

  /// Adds the values of some rows, whose groups are known.
  private interface Addition {
    void add(long from, int count, int[] groups);
  }

  private void pass(GroupKeys<?> keys, Addition addition) {
    int[] groups = new int[GroupKeys.BLOCK];
    for (long from = 0; from < keys.rows(); from += GroupKeys.BLOCK) {
      int count = (int) Math.min(GroupKeys.BLOCK, keys.rows() - from);
      keys.find(from, count, groups);
      if (counts.length < keys.groups()) {
        counts = Arrays.copyOf(counts, 2 * keys.groups());
      }
      for (int i = 0; i < count; i++) {
        counts[groups[i]]++;
      }
      addition.add(from, count, groups);
    }
  }

  private void growLongs() {
    int before = lows.length;
    if (before < counts.length) {
      lows = Arrays.copyOf(lows, counts.length);
      highs = Arrays.copyOf(highs, counts.length);
      longMins = Arrays.copyOf(longMins, counts.length);
      longMaxes = Arrays.copyOf(longMaxes, counts.length);
      Arrays.fill(longMins, before, counts.length, Long.MAX_VALUE);
      Arrays.fill(longMaxes, before, counts.length, Long.MIN_VALUE);
    }
  }

  private void growDoubles() {
    int before = sums.length;
    if (before < counts.length) {
      sums = Arrays.copyOf(sums, counts.length);
      errors = Arrays.copyOf(errors, counts.length);
      mins = Arrays.copyOf(mins, counts.length);
      maxes = Arrays.copyOf(maxes, counts.length);
      Arrays.fill(mins, before, counts.length, Double.POSITIVE_INFINITY);
      Arrays.fill(maxes, before, counts.length, Double.NEGATIVE_INFINITY);
    }
  }

  /// Sums in 128 bits, since only a whole sum is known to fit or not.
  private void add(int group, long value) {
    long low = lows[group] + value;
    int carry = Long.compareUnsigned(low, value) < 0 ? 1 : 0;
    highs[group] += (value >> (Long.SIZE - 1)) + carry;
    lows[group] = low;
    longMins[group] = Math.min(longMins[group], value);
    longMaxes[group] = Math.max(longMaxes[group], value);
  }

  /// As Neumaier does: what rounding takes from a sum is summed by itself.
  private void add(int group, double value) {
    double before = sums[group];
    double sum = before + value;
    errors[group] +=
        Math.abs(before) >= Math.abs(value) ? (before - sum) + value : (value - sum) + before;
    sums[group] = sum;
    mins[group] = Math.min(mins[group], value);
    maxes[group] = Math.max(maxes[group], value);
  }

  private static void requireSameSize(GroupKeys<?> keys, ArrayView column) {
    if (column.size() != keys.rows()) {
      throw new IllegalArgumentException(
          "a column of "
              + column.size()
              + " elements does not go with the keys of "
              + keys.rows()
              + " rows: take both from one table");
    }
  }

  public long count(int group) {
    return counts[group];
  }

  /// The sum of whole numbers.
  ///
  /// @throws ArithmeticException if it does not fit
  public long longSum(int group) {
    if (highs[group] != lows[group] >> (Long.SIZE - 1)) {
      throw new ArithmeticException(
          "the sum of a group does not fit a long: sum the column as float64, with convert");
    }
    return lows[group];
  }

  public long longMin(int group) {
    return longMins[group];
  }

  public long longMax(int group) {
    return longMaxes[group];
  }

  /// The sum; an infinite or NaN one as plain addition gives it.
  public double sum(int group) {
    return Double.isFinite(sums[group]) ? sums[group] + errors[group] : sums[group];
  }

  public double min(int group) {
    return mins[group];
  }

  public double max(int group) {
    return maxes[group];
  }
}
