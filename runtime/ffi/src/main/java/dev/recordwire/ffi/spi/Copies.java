package dev.recordwire.ffi.spi;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/// The copies of a call that C may have changed, each with where it was copied from.
final class Copies {
  private static final MemorySegment[] NONE = {};

  private MemorySegment[] originals = NONE;
  private MemorySegment[] copies = NONE;
  private int size;

  void add(MemorySegment original, MemorySegment copy) {
    if (size == originals.length) {
      originals = Arrays.copyOf(originals, size + 4);
      copies = Arrays.copyOf(copies, size + 4);
    }
    originals[size] = original;
    copies[size++] = copy;
  }

  void copyBack() {
    for (int i = 0; i < size; i++) {
      originals[i].copyFrom(copies[i]);
    }
  }

  /// Lets go of the user's memory.
  void forget() {
    if (size > 0) {
      Arrays.fill(originals, 0, size, MemorySegment.NULL);
      Arrays.fill(copies, 0, size, MemorySegment.NULL);
      size = 0;
    }
  }
}
