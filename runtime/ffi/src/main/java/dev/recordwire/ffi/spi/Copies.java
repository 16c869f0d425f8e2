package dev.recordwire.ffi.spi;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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

  /// The part of an earlier copy that is of the same elements, so that C finds in one what it wrote
  /// through the other; null where there is none.
  ///
  /// @param elementSize what the part's address has to be a multiple of
  @Nullable MemorySegment holding(MemorySegment original, int elementSize) {
    for (int i = 0; i < size; i++) {
      long offset = original.address() - originals[i].address();
      if (areOfOneArray(original, originals[i])
          && offset >= 0
          && offset <= originals[i].byteSize() - original.byteSize()
          && offset % elementSize == 0) {
        return copies[i].asSlice(offset, original.byteSize());
      }
    }
    return null;
  }

  /// Whether an earlier copy is of some of the same elements.
  boolean overlap(MemorySegment original) {
    for (int i = 0; i < size; i++) {
      if (areOfOneArray(original, originals[i])
          && original.address() < originals[i].address() + originals[i].byteSize()
          && originals[i].address() < original.address() + original.byteSize()) {
        return true;
      }
    }
    return false;
  }

  private static boolean areOfOneArray(MemorySegment one, MemorySegment other) {
    return one.heapBase().equals(other.heapBase()) && one.isNative() == other.isNative();
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
