package dev.recordwire.array.internal.statistics;

import java.util.Arrays;

/// The order of an array's elements as far as one of them needs it: an order of indices in which
/// this one is where sorting puts it, none before it is greater, and none behind it is less.
public final class ArgPartition {
  /// So few that sorting them by insertion is quicker than cutting them into parts.
  private static final int FEW = 16;

  private final long[] keys;
  private final int[] order;

  private ArgPartition(long[] keys) {
    this.keys = keys;
    this.order = new int[keys.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
  }

  /// The order by keys that compare as `long`, which are put into that order.
  public static long[] of(long[] keys, int index) {
    ArgPartition partition = new ArgPartition(keys);
    partition.select(index);
    long[] order = new long[keys.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = partition.order[i];
    }
    return order;
  }

  private void select(int index) {
    int from = 0;
    int to = keys.length;
    int cuts = 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(keys.length));
    while (to - from > FEW) {
      if (cuts-- == 0) {
        // Cuts that go wrong again and again would take a time that grows with the square.
        sort(from, to);
        return;
      }
      long pivot = pivot(from, to);
      int low = from;
      int high = to - 1;
      while (low <= high) {
        while (keys[low] < pivot) {
          low++;
        }
        while (keys[high] > pivot) {
          high--;
        }
        if (low <= high) {
          swap(low++, high--);
        }
      }
      if (index > high && index < low) {
        return;
      }
      if (index <= high) {
        to = high + 1;
      } else {
        from = low;
      }
    }
    insertionSort(from, to);
  }

  /// Sorts a part, by the order of its keys.
  private void sort(int from, int to) {
    long[] part = Arrays.copyOfRange(keys, from, to);
    int[] before = Arrays.copyOfRange(order, from, to);
    long[] sorted = ArgSort.of(part.clone());
    for (int i = 0; i < sorted.length; i++) {
      keys[from + i] = part[(int) sorted[i]];
      order[from + i] = before[(int) sorted[i]];
    }
  }

  private void insertionSort(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      for (int j = i; j > from && keys[j - 1] > keys[j]; j--) {
        swap(j - 1, j);
      }
    }
  }

  private void swap(int i, int j) {
    long key = keys[i];
    keys[i] = keys[j];
    keys[j] = key;
    int place = order[i];
    order[i] = order[j];
    order[j] = place;
  }

  /// The median of three.
  private long pivot(int from, int to) {
    long first = keys[from];
    long middle = keys[(from + to) >>> 1];
    long last = keys[to - 1];
    return Math.max(Math.min(first, middle), Math.min(Math.max(first, middle), last));
  }
}
