package dev.recordwire.array;

import java.util.Arrays;

/// The keys of elements in ascending order, to look for others among them.
final class SortedKeys {
  private final long[] keys;

  private SortedKeys(long[] keys) {
    this.keys = keys;
  }

  static SortedKeys of(MemoryWindow elements) {
    long[] keys = OrderKeys.of(elements);
    Arrays.sort(keys);
    return new SortedKeys(keys);
  }

  /// The elements of a window that are among these, or those that are not, in new memory.
  MemoryWindow filter(MemoryWindow window, boolean among) {
    long[] wanted = OrderKeys.of(window);
    long[] indices = new long[wanted.length];
    int count = 0;
    for (int i = 0; i < wanted.length; i++) {
      indices[count] = i;
      count += Arrays.binarySearch(keys, wanted[i]) >= 0 == among ? 1 : 0;
    }
    MemoryWindow kept = window.newZeros(count);
    IndexedElements.take(
        window, (first, some, to) -> System.arraycopy(indices, (int) first, to, 0, some), kept);
    return kept;
  }
}
