package dev.recordwire.array.internal.statistics;

import java.util.Arrays;

/// Where the different ones of some elements are.
public final class UniquePlaces {
  private final long[] first;
  private final long[] counts;
  private final long[] inverse;
  private final int size;

  /// @param keys the elements, as keys that compare as `long`
  public UniquePlaces(long[] keys) {
    long[] order = ArgSort.of(keys.clone());
    this.first = new long[keys.length];
    this.counts = new long[keys.length];
    this.inverse = new long[keys.length];
    int unique = -1;
    for (int i = 0; i < order.length; i++) {
      int index = (int) order[i];
      if (i == 0 || keys[index] != keys[(int) order[i - 1]]) {
        first[++unique] = index;
      }
      counts[unique]++;
      inverse[index] = unique;
    }
    this.size = unique + 1;
  }

  /// The index at which each different element occurs first.
  public long[] first() {
    return Arrays.copyOf(first, size);
  }

  /// How often each of them occurs.
  public long[] counts() {
    return Arrays.copyOf(counts, size);
  }

  /// For each element the number of the different one that it is.
  public long[] inverse() {
    return inverse;
  }
}
