package dev.recordwire.array;

import dev.recordwire.array.internal.statistics.ArgSort;

/// Elements of any type as keys that compare as `long`: as [Double#compare] orders floating-point
/// numbers, and false before true.
final class OrderKeys {
  private static final int BLOCK = NumberBlocks.LENGTH;

  private OrderKeys() {}

  /// The keys of all elements.
  ///
  /// @throws IllegalStateException if there are more than an array can hold
  static long[] of(MemoryWindow view) {
    long[] keys = new long[view.arrayLength()];
    if (view.typeCode().isFloat()) {
      readFloats(view, keys);
    } else {
      view.readLongs(0, keys.length, keys);
      if (view.typeCode() == TypeCode.UINT64) {
        for (int i = 0; i < keys.length; i++) {
          keys[i] ^= Long.MIN_VALUE;
        }
      }
    }
    return keys;
  }

  private static void readFloats(MemoryWindow view, long[] keys) {
    double[] block = new double[Math.min(BLOCK, keys.length)];
    for (int first = 0; first < keys.length; first += BLOCK) {
      int count = Math.min(BLOCK, keys.length - first);
      view.readDoubles(first, count, block);
      for (int i = 0; i < count; i++) {
        keys[first + i] = ArgSort.key(block[i]);
      }
    }
  }

  /// Keys in whose order the largest element comes first.
  static long[] descending(MemoryWindow view) {
    long[] keys = of(view);
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ~keys[i];
    }
    return keys;
  }

  /// Whether elements are in ascending order, and not in descending order.
  ///
  /// @throws IllegalArgumentException if they are in neither
  static boolean areAscending(MemoryWindow view) {
    long[] keys = of(view);
    boolean ascending = keys.length < 2 || keys[0] <= keys[keys.length - 1];
    for (int i = 1; i < keys.length; i++) {
      if (ascending ? keys[i - 1] > keys[i] : keys[i - 1] < keys[i]) {
        throw new IllegalArgumentException(
            "bins are ascending or descending, and "
                + view.elementToString(i)
                + " at index "
                + i
                + " follows "
                + view.elementToString(i - 1)
                + ": sort them first");
      }
    }
    return ascending;
  }
}
