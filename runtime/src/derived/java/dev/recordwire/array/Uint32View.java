package dev.recordwire.array;

import dev.recordwire.kernel.Elements;
import dev.recordwire.kernel.Kernels;
import dev.recordwire.kernel.MappedElements;
import dev.recordwire.kernel.NativeElements;
import dev.recordwire.kernel.OtherElements;
import dev.recordwire.kernel.Ranges;
import dev.recordwire.kernel.Storage;
import dev.recordwire.kernel.Uint32Extremes;
import dev.recordwire.kernel.Uint32Sums;
import dev.recordwire.kernel.Uint32Updates;
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

/// A view of uint32 elements, held as `long`: 0 to 2³² - 1.
public final class Uint32View extends ArrayView implements Iterable<Long> {
  private static final TypeCode TYPE = TypeCode.UINT32;
  private static final long BYTES = 4;

  private Uint32View(byte[] bytes, long base, long size) {
    super(bytes, base, size, TYPE);
  }

  private Uint32View(MemorySegment segment) {
    super(segment, TYPE);
  }

  private Uint32View(Uint32View whole, long first, long size, long step, boolean readOnly) {
    super(whole, first, size, step, readOnly);
  }

  /// A new view that holds the given values.
  public static Uint32View of(long... values) {
    Uint32View view = zeros(values.length);
    for (long i = 0; i < values.length; i++) {
      view.set(i, values[Math.toIntExact(i)]);
    }
    return view;
  }

  /// A new view of `count` zeros.
  public static Uint32View zeros(long count) {
    Object memory = Storage.allocate(Math.multiplyExact(count, BYTES));
    return memory instanceof byte[] bytes
        ? new Uint32View(bytes, 0, count)
        : new Uint32View((MemorySegment) memory);
  }

  /// A view on `count` elements that start `offset` bytes into an array.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static Uint32View wrap(byte[] bytes, int offset, long count) {
    checkRange(bytes, offset, count, TYPE);
    return new Uint32View(bytes, offset, count);
  }

  /// A view on all of a segment, of any kind and at any alignment.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static Uint32View wrap(MemorySegment segment) {
    return new Uint32View(segment);
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
      return Elements.uint32(bytes, (int) at);
    }
    MemorySegment segment = (MemorySegment) memory;
    if (storage == Storage.NATIVE) {
      return NativeElements.uint32(segment, at);
    }
    return storage == Storage.MAPPED
        ? MappedElements.uint32(segment, at)
        : OtherElements.uint32(segment, at);
  }

  /// Makes `value` the element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws IllegalArgumentException if `value` is not in the range 0 to 2³² - 1
  /// @throws UnsupportedOperationException if this view is read-only
  public void set(long index, long value) {
    long at = base + checkIndex(index) * stride;
    requireWritable();
    if (memory instanceof byte[] bytes) {
      Elements.uint32(bytes, (int) at, Ranges.uint32(value));
    } else if (storage == Storage.NATIVE) {
      NativeElements.uint32((MemorySegment) memory, at, Ranges.uint32(value));
    } else if (storage == Storage.MAPPED) {
      MappedElements.uint32((MemorySegment) memory, at, Ranges.uint32(value));
    } else {
      OtherElements.uint32((MemorySegment) memory, at, Ranges.uint32(value));
    }
  }

  @Override
  public Uint32View slice(long from, long to) {
    Objects.checkFromToIndex(from, to, size);
    return new Uint32View(this, from, to - from, 1, readOnly);
  }

  @Override
  public Uint32View slice(long from, long to, long step) {
    return new Uint32View(this, from, checkSlice(from, to, step), step, readOnly);
  }

  @Override
  public Uint32View asReadOnly() {
    return readOnly ? this : new Uint32View(this, 0, size, 1, true);
  }

  @Override
  public Uint32View copy() {
    Uint32View copy = zeros(size);
    copyTo(copy.segment());
    return copy;
  }

  @Override
  public Uint32View contiguous() {
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
    Uint32View values = contiguous();
    return Loops.EXTREMES.in(values.storage).min(values.memorySegment(), values.base, size);
  }

  /// The largest element.
  ///
  /// @throws NoSuchElementException if there is none
  public long max() {
    requireElements("max");
    Uint32View values = contiguous();
    return Loops.EXTREMES.in(values.storage).max(values.memorySegment(), values.base, size);
  }

  /// Multiplies every element by `factor`, in place. The product is taken in float64 and
  /// rounded to the nearest whole number, ties to even.
  ///
  /// @throws ArithmeticException if an element would leave the range of uint32; then none has
  ///     changed
  /// @throws IllegalArgumentException if `factor` is infinite or NaN
  /// @throws UnsupportedOperationException if this view is read-only
  public void scale(double factor) {
    scale(factor, Overflow.THROW);
  }

  /// Multiplies every element by `factor`, in place, and treats products beyond the range of
  /// uint32 as `overflow` says. The product is taken in float64 and rounded to the nearest whole
  /// number, ties to even.
  ///
  /// @throws ArithmeticException if an element would leave the range and `overflow` is
  ///     [Overflow#THROW]; then none has changed
  /// @throws IllegalArgumentException if `factor` is infinite or NaN
  /// @throws UnsupportedOperationException if this view is read-only
  public void scale(double factor, Overflow overflow) {
    requireWritable();
    requireFinite(factor);
    Uint32View changed = contiguous();
    MemorySegment elements = changed.memorySegment();
    Uint32Updates updates = Loops.UPDATES.in(changed.storage);
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
  /// @throws IllegalArgumentException if `low` is greater than `high`, or out of range
  /// @throws UnsupportedOperationException if this view is read-only
  public void clip(long low, long high) {
    requireWritable();
    if (Long.compare(low, high) > 0) {
      throw emptyRange(Long.toString(low), Long.toString(high));
    }
    Uint32View changed = contiguous();
    Loops.UPDATES
        .in(changed.storage)
        .clip(changed.memorySegment(), changed.base, size, Ranges.uint32(low), Ranges.uint32(high));
    takeFrom(changed);
  }

  private WideSum total() {
    WideSum total = new WideSum();
    Uint32View values = contiguous();
    Loops.SUMS.in(values.storage).sum(values.memorySegment(), values.base, size, total);
    return total;
  }

  /// Multiplication keeps the order, so all elements stay in range if the smallest and the
  /// largest do.
  private void requireScalable(double factor) {
    Uint32Updates updates = Loops.UPDATES.in(storage);
    if (size > 0 && !(updates.scalable(min(), factor) && updates.scalable(max(), factor))) {
      long index = updates.firstUnscalable(memorySegment(), base, size, factor);
      throw outOfRange(index, "times " + factor);
    }
  }

  /// A new view of what `function` makes of each element.
  ///
  /// @throws ArithmeticException if what the function gives does not fit uint32
  public Uint32View map(LongUnaryOperator function) {
    return map(function, zeros(size));
  }

  /// Puts what `function` makes of each element into `target`, and returns that. An exception of
  /// the function's passes through unchanged; elements of the target may have changed by then.
  ///
  /// @throws ArithmeticException if what the function gives does not fit uint32
  /// @throws IllegalArgumentException if `target` has another number of elements
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View map(LongUnaryOperator function, Uint32View target) {
    return Uint32Blocks.map(this, function, target);
  }

  /// Replaces each element by what `function` makes of it. An exception of the function's passes
  /// through unchanged; earlier elements may have changed by then.
  ///
  /// @throws ArithmeticException if what the function gives does not fit uint32
  /// @throws UnsupportedOperationException if this view is read-only
  public void mapInPlace(LongUnaryOperator function) {
    Uint32Blocks.map(this, function, this);
  }

  /// A new view of the elements that `predicate` accepts, in order.
  public Uint32View filter(LongPredicate predicate) {
    return Uint32Blocks.filter(this, predicate);
  }

  /// Puts the elements that `predicate` accepts, in order, at the front of `target`, and returns
  /// the part of it that they fill.
  ///
  /// @throws IllegalArgumentException if they don't all fit; then those that do are in it
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View filter(LongPredicate predicate, Uint32View target) {
    return Uint32Blocks.filter(this, predicate, target);
  }

  /// Folds the elements, from the first to the last: `operator` is given what it gave before, at
  /// first `identity`, and the next element. Returns what it gave at last.
  public long reduce(long identity, LongBinaryOperator operator) {
    return Uint32Blocks.reduce(this, identity, operator);
  }

  /// Where results for this view are written before [#takeFrom] gets them.
  Uint32View writable() {
    requireWritable();
    return isContiguous() ? this : zeros(size);
  }

  /// The elements side by side, and either apart from those of `target` or just there.
  Uint32View readable(Uint32View target) {
    return isContiguous() && overlapsPartly(target) ? copy() : contiguous();
  }

  /// The first `count` elements, to be written.
  Uint32View room(long count) {
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
    static final Kernels<Uint32Sums> SUMS = Kernels.load(Uint32Sums.class);
    static final Kernels<Uint32Extremes> EXTREMES = Kernels.load(Uint32Extremes.class);
    static final Kernels<Uint32Updates> UPDATES = Kernels.load(Uint32Updates.class);
  }
}
