package dev.recordwire.table.internal;

import java.util.Arrays;

/// Numbers for different longs, in the order in which they are met: a hash table in two arrays.
final class LongGroups {
  private static final int FIRST_CAPACITY = 64;
  private static final long GOLDEN_RATIO = 0x9E37_79B9_7F4A_7C15L;

  /// The number of the group + 1 in each slot; 0 is free.
  private int[] slots = new int[2 * FIRST_CAPACITY];

  private long[] keys = new long[FIRST_CAPACITY];
  private int size;

  int size() {
    return size;
  }

  long key(int group) {
    return keys[group];
  }

  /// The number of a key, which is new if the key is.
  int of(long key) {
    int slot = slot(key);
    while (slots[slot] != 0) {
      if (keys[slots[slot] - 1] == key) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = size + 1;
    keys[size++] = key;
    if (size == keys.length) {
      grow();
    }
    return size - 1;
  }

  private int slot(long key) {
    return (int) ((key * GOLDEN_RATIO) >>> Long.numberOfLeadingZeros(slots.length - 1));
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    slots = new int[4 * size];
    for (int group = 0; group < size; group++) {
      int slot = slot(keys[group]);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = group + 1;
    }
  }
}
