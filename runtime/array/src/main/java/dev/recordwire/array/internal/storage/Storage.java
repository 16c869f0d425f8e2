package dev.recordwire.array.internal.storage;

import java.lang.foreign.MemorySegment;

/// The kinds of memory a view can lie in, as far as compiled loops must tell them apart: a loop
/// that has run over one kind only is many times faster than one that has met several.
public enum Storage {
  /// A `byte[]` itself, not behind a segment.
  BYTES,
  /// Memory outside the heap.
  NATIVE,
  /// A mapped file.
  MAPPED,
  /// Any other segment: over a `double[]`, or over an array that may only be read.
  OTHER;

  /// The kind of a segment that is not represented by its `byte[]`.
  public static Storage of(MemorySegment segment) {
    if (segment.isMapped()) {
      return MAPPED;
    }
    return segment.isNative() ? NATIVE : OTHER;
  }

  /// New zeroed memory for `count` elements: a `byte[]`, or beyond what one can hold a native
  /// segment that lives as long as it is reachable.
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static Object allocate(long count, long elementSize) {
    long byteSize = byteSize(count, elementSize);
    return byteSize <= Integer.MAX_VALUE - 8
        ? new byte[(int) byteSize]
        : LargeMemory.allocate(byteSize);
  }

  /// How many bytes `count` elements take.
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static long byteSize(long count, long elementSize) {
    if (count < 0 || count > Long.MAX_VALUE / elementSize) {
      throw new IllegalArgumentException(
          "a view can't have "
              + count
              + " elements: the number of elements is from 0 to "
              + Long.MAX_VALUE / elementSize);
    }
    return count * elementSize;
  }
}
