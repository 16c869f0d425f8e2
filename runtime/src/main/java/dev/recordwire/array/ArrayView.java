package dev.recordwire.array;

import dev.recordwire.kernel.Storage;
import java.lang.foreign.MemorySegment;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A window on numbers of one type that lie in bytes somewhere: in an array, in native memory,
/// in a mapped file. Elements are little-endian and may start at any address; nothing is copied
/// to make a view, and what is written through one is seen by every other on the same memory.
///
/// Views compare by content: two are equal if they have the same type and the same elements,
/// wherever those lie. Floating-point elements compare as [Double#compare] does: every NaN
/// equals every other, and -0.0 differs from 0.0. A view can be shared between threads as a
/// [java.nio.ByteBuffer] can: writers must be kept apart by the program.
///
/// A view of native memory is alive as long as its arena; after that, access throws
/// [IllegalStateException].
public abstract sealed class ArrayView
    permits Int8View,
        Uint8View,
        Int16View,
        Uint16View,
        Int32View,
        Uint32View,
        Int64View,
        Uint64View,
        Float32View,
        Float64View,
        BoolView {
  private static final int SHOWN_WHOLE = 1000;
  private static final int SHOWN_AT_EACH_END = 3;

  /// What the elements lie in: a `byte[]`, or else a [MemorySegment].
  final Object memory;

  /// Where in the memory element 0 starts, in bytes.
  final long base;

  final long size;
  final Storage storage;
  final boolean readOnly;

  /// What [#segment()] returns, once it has been asked for. Threads may each make one: all are
  /// equal. A native call needs it every time, and to allocate it there costs more than the
  /// allocation: HotSpot clears new objects with 512-bit registers, after which C code that was
  /// compiled without AVX runs up to half as slow again.
  private @Nullable MemorySegment segment;

  /// A view on part of an array.
  ArrayView(byte[] bytes, long base, long size) {
    this.memory = bytes;
    this.base = base;
    this.size = size;
    this.storage = Storage.BYTES;
    this.readOnly = false;
  }

  /// A view on a whole segment.
  ArrayView(MemorySegment segment, TypeCode type) {
    if (segment.byteSize() % type.byteSize() != 0) {
      throw new IllegalArgumentException(
          "a segment of "
              + segment.byteSize()
              + " bytes does not hold a whole number of "
              + type
              + " elements ("
              + type.byteSize()
              + " bytes each): pass a slice of it");
    }
    this.size = segment.byteSize() / type.byteSize();
    this.readOnly = segment.isReadOnly();
    if (segment.heapBase().orElse(null) instanceof byte[] bytes) {
      this.memory = bytes;
      this.base = segment.address();
      this.storage = Storage.BYTES;
    } else {
      this.memory = segment;
      this.base = 0;
      this.storage = Storage.of(segment);
    }
  }

  /// A view on the elements `from` to `to` of another of the same type.
  ArrayView(ArrayView whole, long from, long to, boolean readOnly) {
    Objects.checkFromToIndex(from, to, whole.size);
    this.memory = whole.memory;
    this.base = whole.base + from * whole.typeCode().byteSize();
    this.size = to - from;
    this.storage = whole.storage;
    this.readOnly = readOnly;
  }

  /// The type of the elements.
  public abstract TypeCode typeCode();

  /// The number of elements.
  public final long size() {
    return size;
  }

  /// The number of bytes the elements take: [#size()] times the size of one.
  public final long byteSize() {
    return size * typeCode().byteSize();
  }

  /// Whether the elements can't be written through this view.
  public final boolean isReadOnly() {
    return readOnly;
  }

  /// Exactly the bytes of the elements, little-endian; read-only if this view is.
  public final MemorySegment segment() {
    MemorySegment known = segment;
    return known != null ? known : newSegment();
  }

  private MemorySegment newSegment() {
    MemorySegment whole = memorySegment().asSlice(base, byteSize());
    MemorySegment exact = readOnly ? whole.asReadOnly() : whole;
    segment = exact;
    return exact;
  }

  /// The elements from `from` (inclusive) to `to` (exclusive), in the same memory.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `from` ≤ `to` ≤ [#size()]
  public abstract ArrayView slice(long from, long to);

  /// The same elements in the same memory, not writable through the new view.
  public abstract ArrayView asReadOnly();

  /// The same elements in new, writable memory of their own.
  public abstract ArrayView copy();

  /// Whether `other` is a view of the same type with equal elements.
  @Override
  public final boolean equals(Object other) {
    return other instanceof ArrayView that
        && typeCode() == that.typeCode()
        && size == that.size
        && sameElements(that);
  }

  /// A hash of the elements.
  @Override
  public abstract int hashCode();

  /// The name of the view's type and its elements; of more than 1000, only the first and the
  /// last three.
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('[');
    for (long i = 0; i < size; i++) {
      if (i > 0) {
        text.append(", ");
      }
      if (i == SHOWN_AT_EACH_END && size > SHOWN_WHOLE) {
        text.append("..., ");
        i = size - SHOWN_AT_EACH_END;
      }
      text.append(elementToString(i));
    }
    return text.append(']').toString();
  }

  abstract String elementToString(long index);

  /// Whether a view of the same type and size has equal elements.
  boolean sameElements(ArrayView that) {
    return segment().mismatch(that.segment()) < 0;
  }

  /// All of the memory, in which [#base] counts.
  final MemorySegment memorySegment() {
    return memory instanceof byte[] bytes ? MemorySegment.ofArray(bytes) : (MemorySegment) memory;
  }

  final long checkIndex(long index) {
    return Objects.checkIndex(index, size);
  }

  final void requireWritable() {
    if (readOnly) {
      throw new UnsupportedOperationException(
          "this " + getClass().getSimpleName() + " is read-only: change a copy() of it");
    }
  }

  /// Refuses an operation that has no answer without elements.
  final void requireElements(String operation) {
    if (size == 0) {
      throw new NoSuchElementException(
          "the " + operation + " of an empty " + getClass().getSimpleName());
    }
  }

  static void requireFinite(double factor) {
    if (!Double.isFinite(factor)) {
      throw new IllegalArgumentException("integers can't be scaled by " + factor);
    }
  }

  static IllegalArgumentException emptyRange(String low, String high) {
    return new IllegalArgumentException("no value lies between " + low + " and " + high);
  }

  final ArithmeticException outOfRange(long index, String operation) {
    return new ArithmeticException(
        elementToString(index)
            + " at index "
            + index
            + " "
            + operation
            + " does not fit "
            + typeCode()
            + ": convert to a wider type first, or pass Overflow.WRAP or Overflow.SATURATE");
  }

  /// [#size()] as the length of an array.
  final int arrayLength() {
    if (size > Integer.MAX_VALUE - 8) {
      throw new IllegalStateException(
          "a Java array can't hold " + size + " elements: take a slice of this view");
    }
    return (int) size;
  }

  static void checkRange(byte[] bytes, long offset, long count, TypeCode type) {
    if (offset < 0 || count < 0 || count > (bytes.length - offset) / type.byteSize()) {
      throw new IndexOutOfBoundsException(
          count
              + " elements of "
              + type
              + " at offset "
              + offset
              + " do not lie within an array of "
              + bytes.length
              + " bytes");
    }
  }
}
