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
  /// @param path what is to be copied
  /// @param elementSize what the part's address has to be a multiple of
  /// @param written whether C may write there
  /// @throws IllegalArgumentException if C may write there, and an earlier copy has some of the
  ///     elements and not all
  @Nullable MemorySegment holding(
      String path, MemorySegment original, int elementSize, boolean written) {
    return size == 0 ? null : find(path, original, elementSize, written);
  }

  private @Nullable MemorySegment find(
      String path, MemorySegment original, int elementSize, boolean written) {
    for (int i = 0; i < size; i++) {
      // Whether there is a slice is right; the JDK makes some of them too long.
      if (originals[i].asOverlappingSlice(original).isEmpty()) {
        continue;
      }
      long offset = original.address() - originals[i].address();
      if (offset >= 0
          && original.byteSize() <= originals[i].byteSize() - offset
          && offset % elementSize == 0) {
        return copies[i].asSlice(offset, original.byteSize());
      }
      if (written) {
        throw new IllegalArgumentException(
            path
                + " shares a part with another array of the call that C may write, and C would get"
                + " a copy of each: annotate what C only reads @In, or pass native memory");
      }
    }
    return null;
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
