package dev.recordwire.file;

import java.lang.foreign.MemorySegment;
import java.security.SecureRandom;

/// The 16 random bytes of a record file with which each of its blocks starts, so that a block can
/// be found behind damaged bytes.
record Mark(long low, long high) {
  static final int BYTES = 2 * Long.BYTES;

  private static final SecureRandom RANDOM = new SecureRandom();

  /// A mark that no other file has.
  static Mark random() {
    return new Mark(RANDOM.nextLong(), RANDOM.nextLong());
  }

  static Mark at(MemorySegment bytes, long at) {
    return new Mark(
        bytes.get(LittleEndian.LONG, at), bytes.get(LittleEndian.LONG, at + Long.BYTES));
  }

  void put(MemorySegment bytes, long at) {
    bytes.set(LittleEndian.LONG, at, low);
    bytes.set(LittleEndian.LONG, at + Long.BYTES, high);
  }

  /// Where the mark is first between two positions, negative if nowhere.
  long find(MemorySegment bytes, long from, long to) {
    for (long at = from; at <= to - BYTES; at++) {
      if (bytes.get(LittleEndian.LONG, at) == low
          && bytes.get(LittleEndian.LONG, at + Long.BYTES) == high) {
        return at;
      }
    }
    return -1;
  }
}
