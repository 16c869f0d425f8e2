package dev.recordwire.array;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/// Elements at equal distances in memory: whether they are where a view may have them.
final class Strided {
  private Strided() {}

  /// How many elements a segment holds side by side.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  static long wholeElements(MemorySegment segment, TypeCode type) {
    long bytes = segment.byteSize();
    int size = type.byteSize();
    if (bytes % size != 0) {
      throw new IllegalArgumentException(
          "a segment of "
              + bytes
              + " bytes does not hold a whole number of "
              + type
              + " elements ("
              + size
              + " bytes each): pass a slice of it");
    }
    return bytes / size;
  }

  /// A mapped file, if it holds elements and nothing else.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  static MemorySegment requireWhole(MemorySegment mapped, Path file, TypeCode type) {
    if (mapped.byteSize() % type.byteSize() != 0) {
      throw new IllegalArgumentException(
          file
              + " has "
              + mapped.byteSize()
              + " bytes, which are no whole number of "
              + type
              + " elements ("
              + type.byteSize()
              + " bytes each): map part of it, by an offset and a count");
    }
    return mapped;
  }

  /// Refuses elements that overlap, or do not all lie within `room` bytes of `memory`.
  static void check(long room, String memory, long offset, long count, long stride, TypeCode type) {
    int size = type.byteSize();
    if (count > 1 && stride > -size && stride < size) {
      throw new IllegalArgumentException(
          "elements of "
              + type
              + " that lie "
              + stride
              + " bytes apart overlap: pass a stride of "
              + size
              + " or more, or of "
              + -size
              + " or less");
    }
    if (!isWithin(room, offset, count, stride, size)) {
      throw new IndexOutOfBoundsException(
          count
              + " elements of "
              + type
              + " from offset "
              + offset
              + " on, "
              + stride
              + " bytes apart, do not lie within "
              + memory
              + " of "
              + room
              + " bytes");
    }
  }

  private static boolean isWithin(long room, long offset, long count, long stride, int size) {
    if (count <= 0) {
      return count == 0 && offset >= 0 && offset <= room;
    }
    long last = room - size;
    if (offset < 0 || offset > last) {
      return false;
    }
    // Quotients: a product could overflow.
    return count == 1 || count - 1 <= (stride > 0 ? (last - offset) / stride : -(offset / stride));
  }

  /// Whether elements of the same memory lie between each other, as those of two columns of a table
  /// do: all distances between them are the distance of the first ones, and multiples of what
  /// divides both strides.
  static boolean interleave(long distance, long stride, int size, long otherStride, int otherSize) {
    long divisor = Math.abs(stride);
    for (long rest = Math.abs(otherStride); rest != 0; ) {
      long remainder = divisor % rest;
      divisor = rest;
      rest = remainder;
    }
    long gap = Math.floorMod(distance, divisor);
    return gap >= size && divisor - gap >= otherSize;
  }
}
