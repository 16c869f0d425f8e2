package dev.recordwire.array;

import java.util.Arrays;

/// The keys of elements in ascending order, to look for others among them.
final class SortedKeys {
  private final long[] keys;
  private final int size;

  private SortedKeys(long[] keys, int size) {
    this.keys = keys;
    this.size = size;
  }

  static SortedKeys of(MemoryWindow elements) {
    return of(OrderKeys.of(elements), Long.MAX_VALUE);
  }

  /// The keys that are not greater than `most`, sorted.
  static SortedKeys of(long[] keys, long most) {
    Arrays.sort(keys);
    int size = keys.length;
    while (size > 0 && keys[size - 1] > most) {
      size--;
    }
    return new SortedKeys(keys, size);
  }

  /// Whether a key is among these. Each step adds what it finds, without a branch that random keys
  /// would make unpredictable.
  boolean contains(long key) {
    if (size == 0) {
      return false;
    }
    int found = 0;
    for (int left = size; left > 1; ) {
      int half = left >>> 1;
      found += keys[found + half] <= key ? half : 0;
      left -= half;
    }
    return keys[found] == key;
  }

  /// The elements of a window that are among these, or those that are not, in new memory.
  MemoryWindow filter(MemoryWindow window, boolean among) {
    long[] wanted = OrderKeys.of(window);
    long[] indices = new long[wanted.length];
    int count = 0;
    for (int i = 0; i < wanted.length; i++) {
      indices[count] = i;
      count += contains(wanted[i]) == among ? 1 : 0;
    }
    MemoryWindow kept = window.newZeros(count);
    IndexedElements.take(
        window, (first, some, to) -> System.arraycopy(indices, (int) first, to, 0, some), kept);
    return kept;
  }
}
