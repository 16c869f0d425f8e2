package dev.recordwire.array;

import dev.recordwire.kernel.Elements;
import dev.recordwire.kernel.Ranges;
import dev.recordwire.kernel.Storage;
import java.lang.foreign.MemorySegment;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// A view of uint8 elements, held as `int`: 0 to 255.
public final class Uint8View extends ArrayView implements Iterable<Integer> {
  private static final TypeCode TYPE = TypeCode.UINT8;
  private static final long BYTES = 1;

  private Uint8View(byte[] bytes, long base, long size) {
    super(bytes, base, size);
  }

  private Uint8View(MemorySegment segment) {
    super(segment, TYPE);
  }

  private Uint8View(Uint8View whole, long from, long to, boolean readOnly) {
    super(whole, from, to, readOnly);
  }

  /// A new view that holds the given values.
  public static Uint8View of(int... values) {
    Uint8View view = zeros(values.length);
    for (long i = 0; i < values.length; i++) {
      view.set(i, values[Math.toIntExact(i)]);
    }
    return view;
  }

  /// A new view of `count` zeros.
  public static Uint8View zeros(long count) {
    Object memory = Storage.allocate(Math.multiplyExact(count, BYTES));
    return memory instanceof byte[] bytes
        ? new Uint8View(bytes, 0, count)
        : new Uint8View((MemorySegment) memory);
  }

  /// A view on `count` elements that start `offset` bytes into an array.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static Uint8View wrap(byte[] bytes, int offset, long count) {
    checkRange(bytes, offset, count, TYPE);
    return new Uint8View(bytes, offset, count);
  }

  /// A view on all of a segment, of any kind and at any alignment.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static Uint8View wrap(MemorySegment segment) {
    return new Uint8View(segment);
  }

  @Override
  public TypeCode typeCode() {
    return TYPE;
  }

  /// The element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  public int get(long index) {
    long at = base + checkIndex(index) * BYTES;
    return memory instanceof byte[] bytes
        ? Elements.uint8(bytes, (int) at)
        : Elements.uint8((MemorySegment) memory, at);
  }

  /// Makes `value` the element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws IllegalArgumentException if `value` is not in the range 0 to 255
  /// @throws UnsupportedOperationException if this view is read-only
  public void set(long index, int value) {
    long at = base + checkIndex(index) * BYTES;
    requireWritable();
    if (memory instanceof byte[] bytes) {
      Elements.uint8(bytes, (int) at, Ranges.uint8(value));
    } else {
      Elements.uint8((MemorySegment) memory, at, Ranges.uint8(value));
    }
  }

  @Override
  public Uint8View slice(long from, long to) {
    return new Uint8View(this, from, to, readOnly);
  }

  @Override
  public Uint8View asReadOnly() {
    return readOnly ? this : new Uint8View(this, 0, size, true);
  }

  @Override
  public Uint8View copy() {
    Uint8View copy = zeros(size);
    copy.segment().copyFrom(segment());
    return copy;
  }

  /// The elements in a new array.
  ///
  /// @throws IllegalStateException if there are more than an array can hold
  public int[] toArray() {
    int[] values = new int[arrayLength()];
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
