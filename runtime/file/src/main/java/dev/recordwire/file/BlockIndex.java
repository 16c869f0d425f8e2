package dev.recordwire.file;

import java.util.Arrays;

/// Where the blocks of a file start, and which records they have.
final class BlockIndex {
  /// The bytes of a block in an index that is stored.
  static final int ENTRY_BYTES = 2 * Long.BYTES;

  private static final int FIRST_CAPACITY = 64;

  private long[] offsets = new long[FIRST_CAPACITY];
  private long[] firsts = new long[FIRST_CAPACITY];
  private int blocks;
  private long records;

  /// Adds the next block: where it starts, and the number of records in all blocks up to it.
  void add(long offset, long end) {
    if (blocks == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * blocks);
      firsts = Arrays.copyOf(firsts, 2 * blocks);
    }
    offsets[blocks] = offset;
    firsts[blocks] = records;
    blocks++;
    records = end;
  }

  int blocks() {
    return blocks;
  }

  /// How many records all blocks have.
  long records() {
    return records;
  }

  /// Where a block starts in the file.
  long offset(int block) {
    return offsets[block];
  }

  /// The number of a block's first record, or of all records after the last block.
  long first(int block) {
    return block == blocks ? records : firsts[block];
  }

  /// The block with a record.
  int find(long record) {
    int found = Arrays.binarySearch(firsts, 0, blocks, record);
    return found >= 0 ? found : -found - 2;
  }
}
