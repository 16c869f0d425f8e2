package dev.recordwire.array;

import dev.recordwire.kernel.Bools;
import dev.recordwire.kernel.Operator;
import dev.recordwire.kernel.OtherElements;
import dev.recordwire.kernel.Storage;
import dev.recordwire.kernel.Variants;
import java.lang.foreign.MemorySegment;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// A view of bool elements, one byte each: 0 is false, and any other byte reads as true.
public final class BoolView extends ArrayView implements Iterable<Boolean> {
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

  /// The elements as a stream, in order.
  public Stream<Boolean> stream() {
    return LongStream.range(0, size).mapToObj(this::get);
  }

  @Override
  public Iterator<Boolean> iterator() {
    return stream().iterator();
  }

  /// How many elements are true.
  public long count() {
    BoolView values = contiguous();
    return Loops.BOOLS
        .of(Operator.NONE, values.storage, values.storage, values.storage)
        .count(values.memorySegment(), values.base, size);
  }

  /// Whether an element is true; of none, false.
  public boolean any() {
    return count() > 0;
  }

  /// Whether all elements are true, as they are if there are none.
  public boolean all() {
    return count() == size;
  }

  /// The indices of the true elements, from the first on.
  public Int64View where() {
    BoolView values = contiguous();
    Int64View indices = Int64View.zeros(count());
    Loops.BOOLS
        .of(Operator.NONE, values.storage, values.storage, indices.storage)
        .indices(
            values.memorySegment(),
            values.base,
            size,
            indices.memorySegment(),
            indices.base,
            indices.size);
    return indices;
  }

  /// Whether each element and that of `other` both are true.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView and(BoolView other) {
    return combine(Operator.AND, other);
  }

  /// Whether of each element and that of `other` one is true, or both.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView or(BoolView other) {
    return combine(Operator.OR, other);
  }

  /// Whether of each element and that of `other` one is true, but not both.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView xor(BoolView other) {
    return combine(Operator.NOT_EQUAL, other);
  }

  /// Whether each element is false.
  public BoolView not() {
    return normalized(true);
  }

  private BoolView combine(Operator operator, BoolView other) {
    requireSameSize(other);
    BoolView left = contiguous();
    BoolView right = other.contiguous();
    BoolView target = zeros(size);
    Loops.BOOLS
        .of(operator, left.storage, right.storage, target.storage)
        .combine(
            left.memorySegment(),
            left.base,
            right.memorySegment(),
            right.base,
            target.memorySegment(),
            target.base,
            size);
    return target;
  }

  /// The elements, or their opposites, each as a byte of 0 or 1.
  private BoolView normalized(boolean negated) {
    BoolView values = contiguous();
    BoolView target = zeros(size);
    Loops.BOOLS
        .of(Operator.NONE, values.storage, values.storage, target.storage)
        .copy(
            values.memorySegment(),
            values.base,
            negated,
            target.memorySegment(),
            target.base,
            size);
    return target;
  }

  @Override
  public BoolView filter(BoolView mask) {
    return new BoolView(Int8View.wrap(contiguous().segment()).filter(mask).segment());
  }

  /// Makes every element `value`.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void fill(boolean value) {
    requireWritable();
    for (long i = 0; i < size; i++) {
      set(i, value);
    }
  }

  /// The elements side by side in a `byte[]`, as masks of loops are, and not where `target` is
  /// written.
  BoolView packed(ArrayView target) {
    return storage == Storage.BYTES && isContiguous() && !overlaps(target) ? this : copy();
  }

  @Override
  void readLongs(long from, int count, long[] to) {
    for (int i = 0; i < count; i++) {
      to[i] = get(from + i) ? 1 : 0;
    }
  }

  @Override
  void writeLongs(long[] from, int count, long at) {
    for (int i = 0; i < count; i++) {
      set(at + i, from[i] != 0);
    }
  }

  @Override
  void writeDoubles(double[] from, int count, long at) {
    for (int i = 0; i < count; i++) {
      set(at + i, from[i] != 0);
    }
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

  /// The loops, which are made when the first operation needs them.
  private static final class Loops {
    static final Variants<Bools> BOOLS = Variants.scalar(Bools.class);
  }
}
