package dev.recordwire.array;

import dev.recordwire.kernel.Elements;
import dev.recordwire.kernel.Storage;
import java.lang.foreign.MemorySegment;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// A view of int8 elements, held as `byte`.
public final class Int8View extends ArrayView implements Iterable<Integer> {
  private static final TypeCode TYPE = TypeCode.INT8;
  private static final long BYTES = 1;

  private Int8View(byte[] bytes, long base, long size) {
    super(bytes, base, size);
  }

  private Int8View(MemorySegment segment) {
    super(segment, TYPE);
  }

  private Int8View(Int8View whole, long from, long to, boolean readOnly) {
    super(whole, from, to, readOnly);
  }

  /// A new view that holds the given values.
  public static Int8View of(byte... values) {
    Int8View view = zeros(values.length);
    for (long i = 0; i < values.length; i++) {
      view.set(i, values[Math.toIntExact(i)]);
    }
    return view;
  }

  /// A new view of `count` zeros.
  public static Int8View zeros(long count) {
    Object memory = Storage.allocate(Math.multiplyExact(count, BYTES));
    return memory instanceof byte[] bytes
        ? new Int8View(bytes, 0, count)
        : new Int8View((MemorySegment) memory);
  }

  /// A view on `count` elements that start `offset` bytes into an array.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static Int8View wrap(byte[] bytes, int offset, long count) {
    checkRange(bytes, offset, count, TYPE);
    return new Int8View(bytes, offset, count);
  }

  /// A view on all of a segment, of any kind and at any alignment.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static Int8View wrap(MemorySegment segment) {
    return new Int8View(segment);
  }

  @Override
  public TypeCode typeCode() {
    return TYPE;
  }

  /// The element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  public byte get(long index) {
    long at = base + checkIndex(index) * BYTES;
    return memory instanceof byte[] bytes
        ? Elements.int8(bytes, (int) at)
        : Elements.int8((MemorySegment) memory, at);
  }

  /// Makes `value` the element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws UnsupportedOperationException if this view is read-only
  public void set(long index, byte value) {
    long at = base + checkIndex(index) * BYTES;
    requireWritable();
    if (memory instanceof byte[] bytes) {
      Elements.int8(bytes, (int) at, value);
    } else {
      Elements.int8((MemorySegment) memory, at, value);
    }
  }

  @Override
  public Int8View slice(long from, long to) {
    return new Int8View(this, from, to, readOnly);
  }

  @Override
  public Int8View asReadOnly() {
    return readOnly ? this : new Int8View(this, 0, size, true);
  }

  @Override
  public Int8View copy() {
    Int8View copy = zeros(size);
    copy.segment().copyFrom(segment());
    return copy;
  }

  /// The elements in a new array.
  ///
  /// @throws IllegalStateException if there are more than an array can hold
  public byte[] toArray() {
    byte[] values = new byte[arrayLength()];
    for (long i = 0; i < size; i++) {
      values[Math.toIntExact(i)] = get(i);
    }
    return values;
  }

  /// The elements as a stream, in order.
  public IntStream stream() {
    return LongStream.range(0, size).mapToInt(this::get);
  }

  @Override
  public PrimitiveIterator.OfInt iterator() {
    return stream().iterator();
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (long i = 0; i < size; i++) {
      hash = 31 * hash + Integer.hashCode(get(i));
    }
    return hash;
  }

  @Override
  String elementToString(long index) {
    return Integer.toString(get(index));
  }
}
