package dev.recordwire.array;

import dev.recordwire.kernel.Elements;
import dev.recordwire.kernel.Int8Extremes;
import dev.recordwire.kernel.Int8Sums;
import dev.recordwire.kernel.Int8Updates;
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
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// A view of int8 elements, held as `byte`.
public final class Int8View extends ArrayView implements Iterable<Integer> {
  private static final TypeCode TYPE = TypeCode.INT8;
  private static final long BYTES = 1;

  private Int8View(byte[] bytes, long base, long size) {
    super(bytes, base, size, TYPE);
  }

  private Int8View(MemorySegment segment) {
    super(segment, TYPE);
  }

  private Int8View(Int8View whole, long first, long size, long step, boolean readOnly) {
    super(whole, first, size, step, readOnly);
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
    long at = base + checkIndex(index) * stride;
    if (memory instanceof byte[] bytes) {
      return Elements.int8(bytes, (int) at);
    }
    MemorySegment segment = (MemorySegment) memory;
    if (storage == Storage.NATIVE) {
      return NativeElements.int8(segment, at);
    }
    return storage == Storage.MAPPED
        ? MappedElements.int8(segment, at)
        : OtherElements.int8(segment, at);
  }

  /// Makes `value` the element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws UnsupportedOperationException if this view is read-only
  public void set(long index, byte value) {
    long at = base + checkIndex(index) * stride;
    requireWritable();
    if (memory instanceof byte[] bytes) {
      Elements.int8(bytes, (int) at, value);
    } else if (storage == Storage.NATIVE) {
      NativeElements.int8((MemorySegment) memory, at, value);
    } else if (storage == Storage.MAPPED) {
      MappedElements.int8((MemorySegment) memory, at, value);
    } else {
      OtherElements.int8((MemorySegment) memory, at, value);
    }
  }

  @Override
  public Int8View slice(long from, long to) {
    Objects.checkFromToIndex(from, to, size);
    return new Int8View(this, from, to - from, 1, readOnly);
  }

  @Override
  public Int8View slice(long from, long to, long step) {
    return new Int8View(this, from, checkSlice(from, to, step), step, readOnly);
  }

  @Override
  public Int8View asReadOnly() {
    return readOnly ? this : new Int8View(this, 0, size, 1, true);
  }

  @Override
  public Int8View copy() {
    Int8View copy = zeros(size);
    copyTo(copy.segment());
    return copy;
  }

  @Override
  public Int8View contiguous() {
    return isContiguous() ? this : copy();
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
  public byte min() {
    requireElements("min");
    Int8View values = contiguous();
    return (byte) Loops.EXTREMES.in(values.storage).min(values.memorySegment(), values.base, size);
  }

  /// The largest element.
  ///
  /// @throws NoSuchElementException if there is none
  public byte max() {
    requireElements("max");
    Int8View values = contiguous();
    return (byte) Loops.EXTREMES.in(values.storage).max(values.memorySegment(), values.base, size);
  }

  /// Multiplies every element by `factor`, in place. The product is taken in float64 and
  /// rounded to the nearest whole number, ties to even.
  ///
  /// @throws ArithmeticException if an element would leave the range of int8; then none has
  ///     changed
  /// @throws IllegalArgumentException if `factor` is infinite or NaN
  /// @throws UnsupportedOperationException if this view is read-only
  public void scale(double factor) {
    scale(factor, Overflow.THROW);
  }

  /// Multiplies every element by `factor`, in place, and treats products beyond the range of
  /// int8 as `overflow` says. The product is taken in float64 and rounded to the nearest whole
  /// number, ties to even.
  ///
  /// @throws ArithmeticException if an element would leave the range and `overflow` is
  ///     [Overflow#THROW]; then none has changed
  /// @throws IllegalArgumentException if `factor` is infinite or NaN
  /// @throws UnsupportedOperationException if this view is read-only
  public void scale(double factor, Overflow overflow) {
    requireWritable();
    requireFinite(factor);
    Int8View changed = contiguous();
    MemorySegment elements = changed.memorySegment();
    Int8Updates updates = Loops.UPDATES.in(changed.storage);
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
  public void clip(byte low, byte high) {
    requireWritable();
    if (Integer.compare(low, high) > 0) {
      throw emptyRange(Integer.toString(low), Integer.toString(high));
    }
    Int8View changed = contiguous();
    Loops.UPDATES.in(changed.storage).clip(changed.memorySegment(), changed.base, size, low, high);
    takeFrom(changed);
  }

  private WideSum total() {
    WideSum total = new WideSum();
    Int8View values = contiguous();
    Loops.SUMS.in(values.storage).sum(values.memorySegment(), values.base, size, total);
    return total;
  }

  /// Multiplication keeps the order, so all elements stay in range if the smallest and the
  /// largest do.
  private void requireScalable(double factor) {
    Int8Updates updates = Loops.UPDATES.in(storage);
    if (size > 0 && !(updates.scalable(min(), factor) && updates.scalable(max(), factor))) {
      long index = updates.firstUnscalable(memorySegment(), base, size, factor);
      throw outOfRange(index, "times " + factor);
    }
  }

  /// A new view of what `function` makes of each element.
  ///
  /// @throws ArithmeticException if what the function gives does not fit int8
  public Int8View map(IntUnaryOperator function) {
    return map(function, zeros(size));
  }

  /// Puts what `function` makes of each element into `target`, and returns that. An exception of
  /// the function's passes through unchanged; elements of the target may have changed by then.
  ///
  /// @throws ArithmeticException if what the function gives does not fit int8
  /// @throws IllegalArgumentException if `target` has another number of elements
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int8View map(IntUnaryOperator function, Int8View target) {
    return Int8Blocks.map(this, function, target);
  }

  /// Replaces each element by what `function` makes of it. An exception of the function's passes
  /// through unchanged; earlier elements may have changed by then.
  ///
  /// @throws ArithmeticException if what the function gives does not fit int8
  /// @throws UnsupportedOperationException if this view is read-only
  public void mapInPlace(IntUnaryOperator function) {
    Int8Blocks.map(this, function, this);
  }

  /// A new view of the elements that `predicate` accepts, in order.
  public Int8View filter(IntPredicate predicate) {
    return Int8Blocks.filter(this, predicate);
  }

  /// Puts the elements that `predicate` accepts, in order, at the front of `target`, and returns
  /// the part of it that they fill.
  ///
  /// @throws IllegalArgumentException if they don't all fit; then those that do are in it
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int8View filter(IntPredicate predicate, Int8View target) {
    return Int8Blocks.filter(this, predicate, target);
  }

  /// Folds the elements, from the first to the last: `operator` is given what it gave before, at
  /// first `identity`, and the next element. Returns what it gave at last.
  public int reduce(int identity, IntBinaryOperator operator) {
    return Int8Blocks.reduce(this, identity, operator);
  }

  /// Where results for this view are written before [#takeFrom] gets them.
  Int8View writable() {
    requireWritable();
    return isContiguous() ? this : zeros(size);
  }

  /// The elements side by side, and either apart from those of `target` or just there.
  Int8View readable(Int8View target) {
    return isContiguous() && overlapsPartly(target) ? copy() : contiguous();
  }

  /// The first `count` elements, to be written.
  Int8View room(long count) {
    requireRoom(count);
    return slice(0, count);
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

  /// The loops, which are made when the first operation needs them.
  private static final class Loops {
    static final Kernels<Int8Sums> SUMS = Kernels.load(Int8Sums.class);
    static final Kernels<Int8Extremes> EXTREMES = Kernels.load(Int8Extremes.class);
    static final Kernels<Int8Updates> UPDATES = Kernels.load(Int8Updates.class);
  }
}
