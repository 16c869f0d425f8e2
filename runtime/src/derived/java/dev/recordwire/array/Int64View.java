package dev.recordwire.array;

import dev.recordwire.kernel.Elements;
import dev.recordwire.kernel.Int64Extremes;
import dev.recordwire.kernel.Int64Sums;
import dev.recordwire.kernel.Int64Updates;
import dev.recordwire.kernel.Kernels;
import dev.recordwire.kernel.MappedElements;
import dev.recordwire.kernel.NativeElements;
import dev.recordwire.kernel.OtherElements;
import dev.recordwire.kernel.Storage;
import dev.recordwire.kernel.WideSum;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

/// A view of int64 elements, held as `long`.
public final class Int64View extends ArrayView implements Iterable<Long> {
  private static final TypeCode TYPE = TypeCode.INT64;
  private static final long BYTES = 8;

  private Int64View(byte[] bytes, long base, long size) {
    super(bytes, base, size, TYPE);
  }

  private Int64View(MemorySegment segment) {
    super(segment, TYPE);
  }

  private Int64View(Int64View whole, long first, long size, long step, boolean readOnly) {
    super(whole, first, size, step, readOnly);
  }

  /// A new view that holds the given values.
  public static Int64View of(long... values) {
    Int64View view = zeros(values.length);
    for (long i = 0; i < values.length; i++) {
      view.set(i, values[Math.toIntExact(i)]);
    }
    return view;
  }

  /// A new view of `count` zeros.
  public static Int64View zeros(long count) {
    Object memory = Storage.allocate(Math.multiplyExact(count, BYTES));
    return memory instanceof byte[] bytes
        ? new Int64View(bytes, 0, count)
        : new Int64View((MemorySegment) memory);
  }

  /// A view on `count` elements that start `offset` bytes into an array.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static Int64View wrap(byte[] bytes, int offset, long count) {
    checkRange(bytes, offset, count, TYPE);
    return new Int64View(bytes, offset, count);
  }

  /// A view on all of a segment, of any kind and at any alignment.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static Int64View wrap(MemorySegment segment) {
    return new Int64View(segment);
  }

  @Override
  public TypeCode typeCode() {
    return TYPE;
  }

  /// The element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  public long get(long index) {
    long at = base + checkIndex(index) * stride;
    if (memory instanceof byte[] bytes) {
      return Elements.int64(bytes, (int) at);
    }
    MemorySegment segment = (MemorySegment) memory;
    if (storage == Storage.NATIVE) {
      return NativeElements.int64(segment, at);
    }
    return storage == Storage.MAPPED
        ? MappedElements.int64(segment, at)
        : OtherElements.int64(segment, at);
  }

  /// Makes `value` the element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws UnsupportedOperationException if this view is read-only
  public void set(long index, long value) {
    long at = base + checkIndex(index) * stride;
    requireWritable();
    if (memory instanceof byte[] bytes) {
      Elements.int64(bytes, (int) at, value);
    } else if (storage == Storage.NATIVE) {
      NativeElements.int64((MemorySegment) memory, at, value);
    } else if (storage == Storage.MAPPED) {
      MappedElements.int64((MemorySegment) memory, at, value);
    } else {
      OtherElements.int64((MemorySegment) memory, at, value);
    }
  }

  @Override
  public Int64View slice(long from, long to) {
    Objects.checkFromToIndex(from, to, size);
    return new Int64View(this, from, to - from, 1, readOnly);
  }

  @Override
  public Int64View slice(long from, long to, long step) {
    return new Int64View(this, from, checkSlice(from, to, step), step, readOnly);
  }

  @Override
  public Int64View asReadOnly() {
    return readOnly ? this : new Int64View(this, 0, size, 1, true);
  }

  @Override
  public Int64View copy() {
    Int64View copy = zeros(size);
    copyTo(copy.segment());
    return copy;
  }

  @Override
  public Int64View contiguous() {
    return isContiguous() ? this : copy();
  }

  /// The elements in a new array.
  ///
  /// @throws IllegalStateException if there are more than an array can hold
  public long[] toArray() {
    long[] values = new long[arrayLength()];
    for (long i = 0; i < size; i++) {
      values[Math.toIntExact(i)] = get(i);
    }
    return values;
  }

  /// The elements as a stream, in order.
  public LongStream stream() {
    return LongStream.range(0, size).map(this::get);
  }

  @Override
  public PrimitiveIterator.OfLong iterator() {
    return stream().iterator();
  }

  /// The sum of the elements; 0 if there are none.
  ///
  /// @throws ArithmeticException if it does not fit int64
  public long sum() {
    return total().toLong();
  }

  /// The sum of the elements, whatever its size.
  public BigInteger sumExact() {
    return total().toBigInteger();
  }

  /// The low 64 bits of the sum of the elements.
  public long sumWrapping() {
    return total().toLongWrapping();
  }

  /// The mean of the elements: their exact sum, as float64, divided by their number.
  ///
  /// @throws NoSuchElementException if there are none
  public double mean() {
    requireElements("mean");
    return total().toDouble() / size;
  }

  /// The smallest element.
  ///
  /// @throws NoSuchElementException if there is none
  public long min() {
    requireElements("min");
    Int64View values = contiguous();
    return Loops.EXTREMES.in(values.storage).min(values.memorySegment(), values.base, size);
  }

  /// The largest element.
  ///
  /// @throws NoSuchElementException if there is none
  public long max() {
    requireElements("max");
    Int64View values = contiguous();
    return Loops.EXTREMES.in(values.storage).max(values.memorySegment(), values.base, size);
  }

  /// Multiplies every element by `factor`, in place. The product is taken in float64 and
  /// rounded to the nearest whole number, ties to even.
  ///
  /// @throws ArithmeticException if an element would leave the range of int64; then none has
  ///     changed
  /// @throws IllegalArgumentException if `factor` is infinite or NaN
  /// @throws UnsupportedOperationException if this view is read-only
  public void scale(double factor) {
    scale(factor, Overflow.THROW);
  }

  /// Multiplies every element by `factor`, in place, and treats products beyond the range of
  /// int64 as `overflow` says. The product is taken in float64 and rounded to the nearest whole
  /// number, ties to even.
  ///
  /// @throws ArithmeticException if an element would leave the range and `overflow` is
  ///     [Overflow#THROW]; then none has changed
  /// @throws IllegalArgumentException if `factor` is infinite or NaN
  /// @throws UnsupportedOperationException if this view is read-only
  public void scale(double factor, Overflow overflow) {
    requireWritable();
    requireFinite(factor);
    Int64View changed = contiguous();
    MemorySegment elements = changed.memorySegment();
    Int64Updates updates = Loops.UPDATES.in(changed.storage);
    switch (overflow) {
      case WRAP -> updates.scaleWrapping(elements, changed.base, size, factor);
      case SATURATE -> updates.scale(elements, changed.base, size, factor);
      case THROW -> {
        changed.requireScalable(factor);
        updates.scale(elements, changed.base, size, factor);
      }
    }
    takeFrom(changed);
  }

  /// Raises elements less than `low` to it and lowers those greater than `high` to it, in place.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`
  /// @throws UnsupportedOperationException if this view is read-only
  public void clip(long low, long high) {
    requireWritable();
    if (Long.compare(low, high) > 0) {
      throw emptyRange(Long.toString(low), Long.toString(high));
    }
    Int64View changed = contiguous();
    Loops.UPDATES.in(changed.storage).clip(changed.memorySegment(), changed.base, size, low, high);
    takeFrom(changed);
  }

  private WideSum total() {
    WideSum total = new WideSum();
    Int64View values = contiguous();
    Loops.SUMS.in(values.storage).sum(values.memorySegment(), values.base, size, total);
    return total;
  }

  /// Multiplication keeps the order, so all elements stay in range if the smallest and the
  /// largest do.
  private void requireScalable(double factor) {
    Int64Updates updates = Loops.UPDATES.in(storage);
    if (size > 0 && !(updates.scalable(min(), factor) && updates.scalable(max(), factor))) {
      long index = updates.firstUnscalable(memorySegment(), base, size, factor);
      throw outOfRange(index, "times " + factor);
    }
  }

  /// A new view of what `function` makes of each element.
  public Int64View map(LongUnaryOperator function) {
    return map(function, zeros(size));
  }

  /// Puts what `function` makes of each element into `target`, and returns that. An exception of
  /// the function's passes through unchanged; elements of the target may have changed by then.
  ///
  /// @throws IllegalArgumentException if `target` has another number of elements
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int64View map(LongUnaryOperator function, Int64View target) {
    return Int64Blocks.map(this, function, target);
  }

  /// Replaces each element by what `function` makes of it. An exception of the function's passes
  /// through unchanged; earlier elements may have changed by then.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void mapInPlace(LongUnaryOperator function) {
    Int64Blocks.map(this, function, this);
  }

  /// A new view of the elements that `predicate` accepts, in order.
  public Int64View filter(LongPredicate predicate) {
    return Int64Blocks.filter(this, predicate);
  }

  /// Puts the elements that `predicate` accepts, in order, at the front of `target`, and returns
  /// the part of it that they fill.
  ///
  /// @throws IllegalArgumentException if they don't all fit; then those that do are in it
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int64View filter(LongPredicate predicate, Int64View target) {
    return Int64Blocks.filter(this, predicate, target);
  }

  /// Folds the elements, from the first to the last: `operator` is given what it gave before, at
  /// first `identity`, and the next element. Returns what it gave at last.
  public long reduce(long identity, LongBinaryOperator operator) {
    return Int64Blocks.reduce(this, identity, operator);
  }

  /// Where results for this view are written before [#takeFrom] gets them.
  Int64View writable() {
    requireWritable();
    return isContiguous() ? this : zeros(size);
  }

  /// The elements side by side, and either apart from those of `target` or just there.
  Int64View readable(Int64View target) {
    return isContiguous() && overlapsPartly(target) ? copy() : contiguous();
  }

  /// The first `count` elements, to be written.
  Int64View room(long count) {
    requireRoom(count);
    return slice(0, count);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (long i = 0; i < size; i++) {
      hash = 31 * hash + Long.hashCode(get(i));
    }
    return hash;
  }

  @Override
  String elementToString(long index) {
    return Long.toString(get(index));
  }

  /// The loops, which are made when the first operation needs them.
  private static final class Loops {
    static final Kernels<Int64Sums> SUMS = Kernels.load(Int64Sums.class);
    static final Kernels<Int64Extremes> EXTREMES = Kernels.load(Int64Extremes.class);
    static final Kernels<Int64Updates> UPDATES = Kernels.load(Int64Updates.class);
  }
}
