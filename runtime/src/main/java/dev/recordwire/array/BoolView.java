package dev.recordwire.array;

import dev.recordwire.kernel.OtherElements;
import dev.recordwire.kernel.Storage;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/// A view of bool elements, one byte each: 0 is false, and any other byte reads as true.
public final class BoolView extends ArrayView {
  private static final TypeCode TYPE = TypeCode.BOOL;
  private static final long BYTES = 1;

  private BoolView(byte[] bytes, long base, long size) {
    super(bytes, base, size, TYPE);
  }

  private BoolView(MemorySegment segment) {
    super(segment, TYPE);
  }

  private BoolView(BoolView whole, long first, long size, long step, boolean readOnly) {
    super(whole, first, size, step, readOnly);
  }

  /// A new view that holds the given values.
  public static BoolView of(boolean... values) {
    BoolView view = zeros(values.length);
    for (long i = 0; i < values.length; i++) {
      view.set(i, values[Math.toIntExact(i)]);
    }
    return view;
  }

  /// A new view of `count` zeros.
  public static BoolView zeros(long count) {
    Object memory = Storage.allocate(Math.multiplyExact(count, BYTES));
    return memory instanceof byte[] bytes
        ? new BoolView(bytes, 0, count)
        : new BoolView((MemorySegment) memory);
  }

  /// A view on `count` elements that start `offset` bytes into an array.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static BoolView wrap(byte[] bytes, int offset, long count) {
    checkRange(bytes, offset, count, TYPE);
    return new BoolView(bytes, offset, count);
  }

  /// A view on all of a segment, of any kind and at any alignment.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static BoolView wrap(MemorySegment segment) {
    return new BoolView(segment);
  }

  @Override
  public TypeCode typeCode() {
    return TYPE;
  }

  /// The element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  public boolean get(long index) {
    long at = base + checkIndex(index) * stride;
    return (memory instanceof byte[] bytes
            ? bytes[(int) at]
            : OtherElements.int8((MemorySegment) memory, at))
        != 0;
  }

  /// Makes `value` the element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws UnsupportedOperationException if this view is read-only
  public void set(long index, boolean value) {
    long at = base + checkIndex(index) * stride;
    requireWritable();
    if (memory instanceof byte[] bytes) {
      bytes[(int) at] = (byte) (value ? 1 : 0);
    } else {
      OtherElements.int8((MemorySegment) memory, at, (byte) (value ? 1 : 0));
    }
  }

  @Override
  public BoolView slice(long from, long to) {
    Objects.checkFromToIndex(from, to, size);
    return new BoolView(this, from, to - from, 1, readOnly);
  }

  @Override
  public BoolView slice(long from, long to, long step) {
    return new BoolView(this, from, checkSlice(from, to, step), step, readOnly);
  }

  @Override
  public BoolView asReadOnly() {
    return readOnly ? this : new BoolView(this, 0, size, 1, true);
  }

  @Override
  public BoolView copy() {
    BoolView copy = zeros(size);
    copyTo(copy.segment());
    return copy;
  }

  @Override
  public BoolView contiguous() {
    return isContiguous() ? this : copy();
  }

  /// The elements in a new array.
  ///
  /// @throws IllegalStateException if there are more than an array can hold
  public boolean[] toArray() {
    boolean[] values = new boolean[arrayLength()];
    for (long i = 0; i < size; i++) {
      values[Math.toIntExact(i)] = get(i);
    }
    return values;
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (long i = 0; i < size; i++) {
      hash = 31 * hash + Boolean.hashCode(get(i));
    }
    return hash;
  }

  @Override
  boolean sameElements(ArrayView that) {
    BoolView other = (BoolView) that;
    for (long i = 0; i < size; i++) {
      if (get(i) != other.get(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  String elementToString(long index) {
    return Boolean.toString(get(index));
  }
}
