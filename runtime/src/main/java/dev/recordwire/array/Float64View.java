package dev.recordwire.array;

import dev.recordwire.kernel.Elements;
import dev.recordwire.kernel.Float64Extremes;
import dev.recordwire.kernel.Float64Sums;
import dev.recordwire.kernel.Float64Updates;
import dev.recordwire.kernel.Kernels;
import dev.recordwire.kernel.MappedElements;
import dev.recordwire.kernel.NativeElements;
import dev.recordwire.kernel.OtherElements;
import dev.recordwire.kernel.Storage;
import java.lang.foreign.MemorySegment;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/// A view of float64 elements, held as `double`.
public final class Float64View extends ArrayView implements Iterable<Double> {
  private static final TypeCode TYPE = TypeCode.FLOAT64;
  private static final long BYTES = 8;

  private Float64View(byte[] bytes, long base, long size) {
    super(bytes, base, size, TYPE);
  }

  private Float64View(MemorySegment segment) {
    super(segment, TYPE);
  }

  private Float64View(Float64View whole, long first, long size, long step, boolean readOnly) {
    super(whole, first, size, step, readOnly);
  }

  /// A new view that holds the given values.
  public static Float64View of(double... values) {
    Float64View view = zeros(values.length);
    for (long i = 0; i < values.length; i++) {
      view.set(i, values[Math.toIntExact(i)]);
    }
    return view;
  }

  /// A new view of `count` zeros.
  public static Float64View zeros(long count) {
    Object memory = Storage.allocate(Math.multiplyExact(count, BYTES));
    return memory instanceof byte[] bytes
        ? new Float64View(bytes, 0, count)
        : new Float64View((MemorySegment) memory);
  }

  /// A view on `count` elements that start `offset` bytes into an array.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static Float64View wrap(byte[] bytes, int offset, long count) {
    checkRange(bytes, offset, count, TYPE);
    return new Float64View(bytes, offset, count);
  }

  /// A view on all of a segment, of any kind and at any alignment.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static Float64View wrap(MemorySegment segment) {
    return new Float64View(segment);
  }

  @Override
  public TypeCode typeCode() {
    return TYPE;
  }

  /// The element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  public double get(long index) {
    long at = base + checkIndex(index) * stride;
    if (memory instanceof byte[] bytes) {
      return Elements.float64(bytes, (int) at);
    }
    MemorySegment segment = (MemorySegment) memory;
    if (storage == Storage.NATIVE) {
      return NativeElements.float64(segment, at);
    }
    return storage == Storage.MAPPED
        ? MappedElements.float64(segment, at)
        : OtherElements.float64(segment, at);
  }

  /// Makes `value` the element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws UnsupportedOperationException if this view is read-only
  public void set(long index, double value) {
    long at = base + checkIndex(index) * stride;
    requireWritable();
    if (memory instanceof byte[] bytes) {
      Elements.float64(bytes, (int) at, value);
    } else if (storage == Storage.NATIVE) {
      NativeElements.float64((MemorySegment) memory, at, value);
    } else if (storage == Storage.MAPPED) {
      MappedElements.float64((MemorySegment) memory, at, value);
    } else {
      OtherElements.float64((MemorySegment) memory, at, value);
    }
  }

  @Override
  public Float64View slice(long from, long to) {
    Objects.checkFromToIndex(from, to, size);
    return new Float64View(this, from, to - from, 1, readOnly);
  }

  @Override
  public Float64View slice(long from, long to, long step) {
    return new Float64View(this, from, checkSlice(from, to, step), step, readOnly);
  }

  @Override
  public Float64View asReadOnly() {
    return readOnly ? this : new Float64View(this, 0, size, 1, true);
  }

  @Override
  public Float64View copy() {
    Float64View copy = zeros(size);
    copyTo(copy.segment());
    return copy;
  }

  @Override
  public Float64View contiguous() {
    return isContiguous() ? this : copy();
  }

  /// The elements in a new array.
  ///
  /// @throws IllegalStateException if there are more than an array can hold
  public double[] toArray() {
    double[] values = new double[arrayLength()];
    for (long i = 0; i < size; i++) {
      values[Math.toIntExact(i)] = get(i);
    }
    return values;
  }

  /// The elements as a stream, in order.
  public DoubleStream stream() {
    return LongStream.range(0, size).mapToDouble(this::get);
  }

  @Override
  public PrimitiveIterator.OfDouble iterator() {
    return stream().iterator();
  }

  /// The sum of the elements; 0 if there are none.
  ///
  /// The order of the additions is fixed, so that the same elements have the same sum, to the last
  /// bit, on every machine.
  public double sum() {
    Float64View values = contiguous();
    return Loops.SUMS.in(values.storage).sum(values.memorySegment(), values.base, size);
  }

  /// The mean of the elements: their sum divided by their number.
  ///
  /// @throws NoSuchElementException if there are none
  public double mean() {
    requireElements("mean");
    return sum() / size;
  }

  /// The smallest element, as [Math#min] orders them: NaN if there is one, and -0.0 before 0.0.
  ///
  /// @throws NoSuchElementException if there is none
  public double min() {
    requireElements("min");
    Float64View values = contiguous();
    return Loops.EXTREMES.in(values.storage).min(values.memorySegment(), values.base, size);
  }

  /// The largest element, as [Math#max] orders them: NaN if there is one, and 0.0 after -0.0.
  ///
  /// @throws NoSuchElementException if there is none
  public double max() {
    requireElements("max");
    Float64View values = contiguous();
    return Loops.EXTREMES.in(values.storage).max(values.memorySegment(), values.base, size);
  }

  /// Multiplies every element by `factor`, in place.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void scale(double factor) {
    requireWritable();
    Float64View changed = contiguous();
    Loops.UPDATES.in(changed.storage).scale(changed.memorySegment(), changed.base, size, factor);
    takeFrom(changed);
  }

  /// Raises elements less than `low` to it and lowers those greater than `high` to it, in
  /// place. NaN stays NaN.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`, or one of them is NaN
  /// @throws UnsupportedOperationException if this view is read-only
  public void clip(double low, double high) {
    requireWritable();
    if (Double.isNaN(low) || Double.isNaN(high) || Double.compare(low, high) > 0) {
      throw emptyRange(Double.toString(low), Double.toString(high));
    }
    Float64View changed = contiguous();
    Loops.UPDATES.in(changed.storage).clip(changed.memorySegment(), changed.base, size, low, high);
    takeFrom(changed);
  }

  /// A new view of what `function` makes of each element.
  public Float64View map(DoubleUnaryOperator function) {
    return map(function, zeros(size));
  }

  /// Puts what `function` makes of each element into `target`, and returns that. An exception of
  /// the function's passes through unchanged; elements of the target may have changed by then.
  ///
  /// @throws IllegalArgumentException if `target` has another number of elements
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View map(DoubleUnaryOperator function, Float64View target) {
    return Float64Blocks.map(this, function, target);
  }

  /// Replaces each element by what `function` makes of it. An exception of the function's passes
  /// through unchanged; earlier elements may have changed by then.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void mapInPlace(DoubleUnaryOperator function) {
    Float64Blocks.map(this, function, this);
  }

  /// A new view of the elements that `predicate` accepts, in order.
  public Float64View filter(DoublePredicate predicate) {
    return Float64Blocks.filter(this, predicate);
  }

  /// Puts the elements that `predicate` accepts, in order, at the front of `target`, and returns
  /// the part of it that they fill.
  ///
  /// @throws IllegalArgumentException if they don't all fit; then those that do are in it
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View filter(DoublePredicate predicate, Float64View target) {
    return Float64Blocks.filter(this, predicate, target);
  }

  /// Folds the elements, from the first to the last: `operator` is given what it gave before, at
  /// first `identity`, and the next element. Returns what it gave at last.
  public double reduce(double identity, DoubleBinaryOperator operator) {
    return Float64Blocks.reduce(this, identity, operator);
  }

  /// Where results for this view are written before [#takeFrom] gets them.
  Float64View writable() {
    requireWritable();
    return isContiguous() ? this : zeros(size);
  }

  /// The elements side by side, and either apart from those of `target` or just there.
  Float64View readable(Float64View target) {
    return isContiguous() && overlapsPartly(target) ? copy() : contiguous();
  }

  /// The first `count` elements, to be written.
  Float64View room(long count) {
    requireRoom(count);
    return slice(0, count);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (long i = 0; i < size; i++) {
      hash = 31 * hash + Double.hashCode(get(i));
    }
    return hash;
  }

  @Override
  boolean sameElements(ArrayView that) {
    Float64View other = (Float64View) that;
    for (long i = 0; i < size; i++) {
      if (Double.compare(get(i), other.get(i)) != 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  String elementToString(long index) {
    return Double.toString(get(index));
  }

  /// The loops, which are made when the first operation needs them.
  private static final class Loops {
    static final Kernels<Float64Sums> SUMS = Kernels.load(Float64Sums.class);
    static final Kernels<Float64Extremes> EXTREMES = Kernels.load(Float64Extremes.class);
    static final Kernels<Float64Updates> UPDATES = Kernels.load(Float64Updates.class);
  }
}
