package dev.recordwire.ffi.spi;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The copies of a call that C may change, each with its original.
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

  /// The part of an earlier copy with the same elements, so that C sees its changes through both
  /// pointers; null if there is none.
  ///
  /// @param path the parameter that is to be copied
  /// @param elementSize the part's address must be a multiple of it
  /// @param written true if C may write the elements
  /// @throws IllegalArgumentException if C may write the elements, and an earlier copy has only
  ///     some of them
  @Nullable MemorySegment holding(
      String path, MemorySegment original, int elementSize, boolean written) {
    return size == 0 ? null : find(path, original, elementSize, written);
  }

  private @Nullable MemorySegment find(
      String path, MemorySegment original, int elementSize, boolean written) {
    for (int i = 0; i < size; i++) {
      // The JDK is right about whether they overlap, but makes some of the slices too long.
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
                + " overlaps another array of the call that C may write, and C would get a"
                + " copy of each: annotate @In where C only reads, or pass native memory");
      }
    }
    return null;
  }

  void copyBack() {
    for (int i = 0; i < size; i++) {
      originals[i].copyFrom(copies[i]);
    }
  }

  /// Drops the references to the user's memory.
  void forget() {
    if (size > 0) {
      Arrays.fill(originals, 0, size, MemorySegment.NULL);
      Arrays.fill(copies, 0, size, MemorySegment.NULL);
      size = 0;
    }
  }
}
