package dev.recordwire.arrow.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import dev.recordwire.ffi.internal.Restricted;
import java.lang.foreign.MemorySegment;

/// The two structs of Arrow's C data interface that form trees, and where their common fields lie.
///
/// Pointers have 8 bytes, as they have wherever Java 25 runs.
public enum StructTree {
  /// `ArrowSchema`, the type of a column.
  SCHEMA(72, 40, 48, 56, 64),

  /// `ArrowArray`, a run of elements of a column.
  ARRAY(80, 48, 56, 64, 72);

  private static final long CHILD_COUNT = 32;

  private final long bytes;
  private final long children;
  private final long dictionary;
  private final long release;
  private final long privateData;

  StructTree(long bytes, long children, long dictionary, long release, long privateData) {
    this.bytes = bytes;
    this.children = children;
    this.dictionary = dictionary;
    this.release = release;
    this.privateData = privateData;
  }

  /// The bytes of the struct.
  public long bytes() {
    return bytes;
  }

  /// The struct at an address.
  public MemorySegment at(long address) {
    return Restricted.sized(MemorySegment.ofAddress(address), bytes);
  }

  /// The number of children that a struct claims.
  public long childCount(MemorySegment struct) {
    return struct.get(JAVA_LONG_UNALIGNED, CHILD_COUNT);
  }

  /// The address of the pointers to the children.
  public long children(MemorySegment struct) {
    return struct.get(JAVA_LONG_UNALIGNED, children);
  }

  /// The address of a child, of which there are [#childCount(MemorySegment)].
  public long child(MemorySegment struct, long index) {
    return pointer(children(struct), index);
  }

  /// The address of the dictionary, or 0.
  public long dictionary(MemorySegment struct) {
    return struct.get(JAVA_LONG_UNALIGNED, dictionary);
  }

  /// The address of the function that releases a struct; 0 if it has been released, or moved.
  public long release(MemorySegment struct) {
    return struct.get(JAVA_LONG_UNALIGNED, release);
  }

  /// The field that its maker uses.
  long privateData(MemorySegment struct) {
    return struct.get(JAVA_LONG_UNALIGNED, privateData);
  }

  /// Marks a struct as released.
  public void markReleased(MemorySegment struct) {
    struct.set(JAVA_LONG_UNALIGNED, release, 0);
  }

  /// Writes the pointers to children and a dictionary.
  void link(MemorySegment struct, long count, MemorySegment pointers, MemorySegment of) {
    struct.set(JAVA_LONG_UNALIGNED, CHILD_COUNT, count);
    struct.set(JAVA_LONG_UNALIGNED, children, pointers.address());
    struct.set(JAVA_LONG_UNALIGNED, dictionary, of.address());
  }

  /// Says who releases a struct, and by which number its memory is known there.
  void own(MemorySegment struct, MemorySegment releaser, long owner) {
    struct.set(JAVA_LONG_UNALIGNED, release, releaser.address());
    struct.set(JAVA_LONG_UNALIGNED, privateData, owner);
  }

  /// The pointer at an index of an array of pointers.
  static long pointer(long array, long index) {
    MemorySegment pointers =
        Restricted.sized(MemorySegment.ofAddress(array), (index + 1) * Long.BYTES);
    return pointers.get(JAVA_LONG_UNALIGNED, index * Long.BYTES);
  }
}
