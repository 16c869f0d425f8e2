package dev.recordwire.array;

import dev.recordwire.kernel.Elements;
import dev.recordwire.kernel.Kernels;
import dev.recordwire.kernel.MappedElements;
import dev.recordwire.kernel.NativeElements;
import dev.recordwire.kernel.OtherElements;
import dev.recordwire.kernel.Ranges;
import dev.recordwire.kernel.Storage;
import dev.recordwire.kernel.Uint16Extremes;
import dev.recordwire.kernel.Uint16Sums;
import dev.recordwire.kernel.Uint16Updates;
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

/// A view of uint16 elements, held as `int`: 0 to 65535.
public final class Uint16View extends ArrayView implements Iterable<Integer> {
  private static final TypeCode TYPE = TypeCode.UINT16;
  private static final long BYTES = 2;

  private Uint16View(byte[] bytes, long base, long size) {
    super(bytes, base, size, TYPE);
  }

  private Uint16View(MemorySegment segment) {
    super(segment, TYPE);
  }

  private Uint16View(Uint16View whole, long first, long size, long step, boolean readOnly) {
    super(whole, first, size, step, readOnly);
  }

  /// A new view that holds the given values.
  public static Uint16View of(int... values) {
    Uint16View view = zeros(values.length);
    for (long i = 0; i < values.length; i++) {
      view.set(i, values[Math.toIntExact(i)]);
    }
    return view;
  }

  /// A new view of `count` zeros.
  public static Uint16View zeros(long count) {
    Object memory = Storage.allocate(Math.multiplyExact(count, BYTES));
    return memory instanceof byte[] bytes
        ? new Uint16View(bytes, 0, count)
        : new Uint16View((MemorySegment) memory);
  }

  /// A view on `count` elements that start `offset` bytes into an array.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static Uint16View wrap(byte[] bytes, int offset, long count) {
    checkRange(bytes, offset, count, TYPE);
    return new Uint16View(bytes, offset, count);
  }

  /// A view on all of a segment, of any kind and at any alignment.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static Uint16View wrap(MemorySegment segment) {
    return new Uint16View(segment);
  }

  @Override
  public TypeCode typeCode() {
    return TYPE;
  }

  /// The element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  public int get(long index) {
    long at = base + checkIndex(index) * stride;
    if (memory instanceof byte[] bytes) {
      return Elements.uint16(bytes, (int) at);
    }
    MemorySegment segment = (MemorySegment) memory;
    if (storage == Storage.NATIVE) {
      return NativeElements.uint16(segment, at);
    }
    return storage == Storage.MAPPED
        ? MappedElements.uint16(segment, at)
        : OtherElements.uint16(segment, at);
  }

  /// Makes `value` the element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws IllegalArgumentException if `value` is not in the range 0 to 65535
  /// @throws UnsupportedOperationException if this view is read-only
  public void set(long index, int value) {
    long at = base + checkIndex(index) * stride;
    requireWritable();
    if (memory instanceof byte[] bytes) {
      Elements.uint16(bytes, (int) at, Ranges.uint16(value));
    } else if (storage == Storage.NATIVE) {
      NativeElements.uint16((MemorySegment) memory, at, Ranges.uint16(value));
    } else if (storage == Storage.MAPPED) {
      MappedElements.uint16((MemorySegment) memory, at, Ranges.uint16(value));
    } else {
      OtherElements.uint16((MemorySegment) memory, at, Ranges.uint16(value));
    }
  }

  @Override
  public Uint16View slice(long from, long to) {
    Objects.checkFromToIndex(from, to, size);
    return new Uint16View(this, from, to - from, 1, readOnly);
  }

  @Override
  public Uint16View slice(long from, long to, long step) {
    return new Uint16View(this, from, checkSlice(from, to, step), step, readOnly);
  }

  @Override
  public Uint16View asReadOnly() {
    return readOnly ? this : new Uint16View(this, 0, size, 1, true);
  }

  @Override
  public Uint16View copy() {
    Uint16View copy = zeros(size);
    copyTo(copy.segment());
    return copy;
  }

  @Override
  public Uint16View contiguous() {
    return isContiguous() ? this : copy();
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
  public int min() {
    requireElements("min");
    Uint16View values = contiguous();
    return Loops.EXTREMES.in(values.storage).min(values.memorySegment(), values.base, size);
  }

  /// The largest element.
  ///
  /// @throws NoSuchElementException if there is none
  public int max() {
    requireElements("max");
    Uint16View values = contiguous();
    return Loops.EXTREMES.in(values.storage).max(values.memorySegment(), values.base, size);
  }

  /// Multiplies every element by `factor`, in place. The product is taken in float64 and
  /// rounded to the nearest whole number, ties to even.
  ///
  /// @throws ArithmeticException if an element would leave the range of uint16; then none has
  ///     changed
  /// @throws IllegalArgumentException if `factor` is infinite or NaN
  /// @throws UnsupportedOperationException if this view is read-only
  public void scale(double factor) {
    scale(factor, Overflow.THROW);
  }

  /// Multiplies every element by `factor`, in place, and treats products beyond the range of
  /// uint16 as `overflow` says. The product is taken in float64 and rounded to the nearest whole
  /// number, ties to even.
  ///
  /// @throws ArithmeticException if an element would leave the range and `overflow` is
  ///     [Overflow#THROW]; then none has changed
  /// @throws IllegalArgumentException if `factor` is infinite or NaN
  /// @throws UnsupportedOperationException if this view is read-only
  public void scale(double factor, Overflow overflow) {
    requireWritable();
    requireFinite(factor);
    Uint16View changed = contiguous();
    MemorySegment elements = changed.memorySegment();
    Uint16Updates updates = Loops.UPDATES.in(changed.storage);
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
  public void clip(int low, int high) {
    requireWritable();
    if (Integer.compare(low, high) > 0) {
      throw emptyRange(Integer.toString(low), Integer.toString(high));
    }
    Uint16View changed = contiguous();
    Loops.UPDATES
        .in(changed.storage)
        .clip(changed.memorySegment(), changed.base, size, Ranges.uint16(low), Ranges.uint16(high));
    takeFrom(changed);
  }

  private WideSum total() {
    WideSum total = new WideSum();
    Uint16View values = contiguous();
    Loops.SUMS.in(values.storage).sum(values.memorySegment(), values.base, size, total);
    return total;
  }

  /// Multiplication keeps the order, so all elements stay in range if the smallest and the
  /// largest do.
  private void requireScalable(double factor) {
    Uint16Updates updates = Loops.UPDATES.in(storage);
    if (size > 0 && !(updates.scalable(min(), factor) && updates.scalable(max(), factor))) {
      long index = updates.firstUnscalable(memorySegment(), base, size, factor);
      throw outOfRange(index, "times " + factor);
    }
  }

  /// A new view of what `function` makes of each element.
  ///
  /// @throws ArithmeticException if what the function gives does not fit uint16
  public Uint16View map(IntUnaryOperator function) {
    return map(function, zeros(size));
  }

  /// Puts what `function` makes of each element into `target`, and returns that. An exception of
  /// the function's passes through unchanged; elements of the target may have changed by then.
  ///
  /// @throws ArithmeticException if what the function gives does not fit uint16
  /// @throws IllegalArgumentException if `target` has another number of elements
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint16View map(IntUnaryOperator function, Uint16View target) {
    return Uint16Blocks.map(this, function, target);
  }

  /// Replaces each element by what `function` makes of it. An exception of the function's passes
  /// through unchanged; earlier elements may have changed by then.
  ///
  /// @throws ArithmeticException if what the function gives does not fit uint16
  /// @throws UnsupportedOperationException if this view is read-only
  public void mapInPlace(IntUnaryOperator function) {
    Uint16Blocks.map(this, function, this);
  }

  /// A new view of the elements that `predicate` accepts, in order.
  public Uint16View filter(IntPredicate predicate) {
    return Uint16Blocks.filter(this, predicate);
  }

  /// Puts the elements that `predicate` accepts, in order, at the front of `target`, and returns
  /// the part of it that they fill.
  ///
  /// @throws IllegalArgumentException if they don't all fit; then those that do are in it
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint16View filter(IntPredicate predicate, Uint16View target) {
    return Uint16Blocks.filter(this, predicate, target);
  }

  /// Folds the elements, from the first to the last: `operator` is given what it gave before, at
  /// first `identity`, and the next element. Returns what it gave at last.
  public int reduce(int identity, IntBinaryOperator operator) {
    return Uint16Blocks.reduce(this, identity, operator);
  }

  /// Where results for this view are written before [#takeFrom] gets them.
  Uint16View writable() {
    requireWritable();
    return isContiguous() ? this : zeros(size);
  }

  /// The elements side by side, and either apart from those of `target` or just there.
  Uint16View readable(Uint16View target) {
    return isContiguous() && overlapsPartly(target) ? copy() : contiguous();
  }

  /// The first `count` elements, to be written.
  Uint16View room(long count) {
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
    static final Kernels<Uint16Sums> SUMS = Kernels.load(Uint16Sums.class);
    static final Kernels<Uint16Extremes> EXTREMES = Kernels.load(Uint16Extremes.class);
    static final Kernels<Uint16Updates> UPDATES = Kernels.load(Uint16Updates.class);
  }
}
