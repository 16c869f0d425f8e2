package dev.recordwire.array;

import dev.recordwire.kernel.Elements;
import dev.recordwire.kernel.Float32Extremes;
import dev.recordwire.kernel.Float32Sums;
import dev.recordwire.kernel.Float32Updates;
import dev.recordwire.kernel.Kernels;
import dev.recordwire.kernel.MappedElements;
import dev.recordwire.kernel.NativeElements;
import dev.recordwire.kernel.OtherElements;
import dev.recordwire.kernel.Storage;
import java.lang.foreign.MemorySegment;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/// A view of float32 elements, held as `float`.
public final class Float32View extends ArrayView implements Iterable<Double> {
  private static final TypeCode TYPE = TypeCode.FLOAT32;
  private static final long BYTES = 4;

  private Float32View(byte[] bytes, long base, long size) {
    super(bytes, base, size, TYPE);
  }

  private Float32View(MemorySegment segment) {
    super(segment, TYPE);
  }

  private Float32View(Float32View whole, long first, long size, long step, boolean readOnly) {
    super(whole, first, size, step, readOnly);
  }

  /// A new view that holds the given values.
  public static Float32View of(float... values) {
    Float32View view = zeros(values.length);
    for (long i = 0; i < values.length; i++) {
      view.set(i, values[Math.toIntExact(i)]);
    }
    return view;
  }

  /// A new view of `count` zeros.
  public static Float32View zeros(long count) {
    Object memory = Storage.allocate(Math.multiplyExact(count, BYTES));
    return memory instanceof byte[] bytes
        ? new Float32View(bytes, 0, count)
        : new Float32View((MemorySegment) memory);
  }

  /// A view on `count` elements that start `offset` bytes into an array.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static Float32View wrap(byte[] bytes, int offset, long count) {
    checkRange(bytes, offset, count, TYPE);
    return new Float32View(bytes, offset, count);
  }

  /// A view on all of a segment, of any kind and at any alignment.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static Float32View wrap(MemorySegment segment) {
    return new Float32View(segment);
  }

  @Override
  public TypeCode typeCode() {
    return TYPE;
  }

  /// The element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  public float get(long index) {
    long at = base + checkIndex(index) * stride;
    if (memory instanceof byte[] bytes) {
      return Elements.float32(bytes, (int) at);
    }
    MemorySegment segment = (MemorySegment) memory;
    if (storage == Storage.NATIVE) {
      return NativeElements.float32(segment, at);
    }
    return storage == Storage.MAPPED
        ? MappedElements.float32(segment, at)
        : OtherElements.float32(segment, at);
  }

  /// Makes `value` the element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws UnsupportedOperationException if this view is read-only
  public void set(long index, float value) {
    long at = base + checkIndex(index) * stride;
    requireWritable();
    if (memory instanceof byte[] bytes) {
      Elements.float32(bytes, (int) at, value);
    } else if (storage == Storage.NATIVE) {
      NativeElements.float32((MemorySegment) memory, at, value);
    } else if (storage == Storage.MAPPED) {
      MappedElements.float32((MemorySegment) memory, at, value);
    } else {
      OtherElements.float32((MemorySegment) memory, at, value);
    }
  }

  @Override
  public Float32View slice(long from, long to) {
    Objects.checkFromToIndex(from, to, size);
    return new Float32View(this, from, to - from, 1, readOnly);
  }

  @Override
  public Float32View slice(long from, long to, long step) {
    return new Float32View(this, from, checkSlice(from, to, step), step, readOnly);
  }

  @Override
  public Float32View asReadOnly() {
    return readOnly ? this : new Float32View(this, 0, size, 1, true);
  }

  @Override
  public Float32View copy() {
    Float32View copy = zeros(size);
    copyTo(copy.segment());
    return copy;
  }

  @Override
  public Float32View contiguous() {
    return isContiguous() ? this : copy();
  }

  /// The elements in a new array.
  ///
  /// @throws IllegalStateException if there are more than an array can hold
  public float[] toArray() {
    float[] values = new float[arrayLength()];
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

  /// The sum of the elements, taken in float64; 0 if there are none.
  ///
  /// The order of the additions is fixed, so that the same elements have the same sum, to the last
  /// bit, on every machine.
  public double sum() {
    Float32View values = contiguous();
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
  public float min() {
    requireElements("min");
    Float32View values = contiguous();
    return Loops.EXTREMES.in(values.storage).min(values.memorySegment(), values.base, size);
  }

  /// The largest element, as [Math#max] orders them: NaN if there is one, and 0.0 after -0.0.
  ///
  /// @throws NoSuchElementException if there is none
  public float max() {
    requireElements("max");
    Float32View values = contiguous();
    return Loops.EXTREMES.in(values.storage).max(values.memorySegment(), values.base, size);
  }

  /// Multiplies every element by `factor`, rounded to float32, in place.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void scale(double factor) {
    requireWritable();
    Float32View changed = contiguous();
    Loops.UPDATES
        .in(changed.storage)
        .scale(changed.memorySegment(), changed.base, size, (float) factor);
    takeFrom(changed);
  }

  /// Raises elements less than `low` to it and lowers those greater than `high` to it, in
  /// place. NaN stays NaN.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`, or one of them is NaN
  /// @throws UnsupportedOperationException if this view is read-only
  public void clip(float low, float high) {
    requireWritable();
    if (Float.isNaN(low) || Float.isNaN(high) || Float.compare(low, high) > 0) {
      throw emptyRange(Float.toString(low), Float.toString(high));
    }
    Float32View changed = contiguous();
    Loops.UPDATES.in(changed.storage).clip(changed.memorySegment(), changed.base, size, low, high);
    takeFrom(changed);
  }

  /// A new view of what `function` makes of each element.
  public Float32View map(FloatUnaryOperator function) {
    return map(function, zeros(size));
  }

  /// Puts what `function` makes of each element into `target`, and returns that. An exception of
  /// the function's passes through unchanged; elements of the target may have changed by then.
  ///
  /// @throws IllegalArgumentException if `target` has another number of elements
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float32View map(FloatUnaryOperator function, Float32View target) {
    return Float32Blocks.map(this, function, target);
  }

  /// Replaces each element by what `function` makes of it. An exception of the function's passes
  /// through unchanged; earlier elements may have changed by then.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void mapInPlace(FloatUnaryOperator function) {
    Float32Blocks.map(this, function, this);
  }

  /// A new view of the elements that `predicate` accepts, in order.
  public Float32View filter(FloatPredicate predicate) {
    return Float32Blocks.filter(this, predicate);
  }

  /// Puts the elements that `predicate` accepts, in order, at the front of `target`, and returns
  /// the part of it that they fill.
  ///
  /// @throws IllegalArgumentException if they don't all fit; then those that do are in it
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float32View filter(FloatPredicate predicate, Float32View target) {
    return Float32Blocks.filter(this, predicate, target);
  }

  /// Folds the elements, from the first to the last: `operator` is given what it gave before, at
  /// first `identity`, and the next element. Returns what it gave at last.
  public float reduce(float identity, FloatBinaryOperator operator) {
    return Float32Blocks.reduce(this, identity, operator);
  }

  /// Where results for this view are written before [#takeFrom] gets them.
  Float32View writable() {
    requireWritable();
    return isContiguous() ? this : zeros(size);
  }

  /// The elements side by side, and either apart from those of `target` or just there.
  Float32View readable(Float32View target) {
    return isContiguous() && overlapsPartly(target) ? copy() : contiguous();
  }

  /// The first `count` elements, to be written.
  Float32View room(long count) {
    requireRoom(count);
    return slice(0, count);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (long i = 0; i < size; i++) {
      hash = 31 * hash + Float.hashCode(get(i));
    }
    return hash;
  }

  @Override
  boolean sameElements(ArrayView that) {
    Float32View other = (Float32View) that;
    for (long i = 0; i < size; i++) {
      if (Float.compare(get(i), other.get(i)) != 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  String elementToString(long index) {
    return Float.toString(get(index));
  }

  /// The loops, which are made when the first operation needs them.
  private static final class Loops {
    static final Kernels<Float32Sums> SUMS = Kernels.load(Float32Sums.class);
    static final Kernels<Float32Extremes> EXTREMES = Kernels.load(Float32Extremes.class);
    static final Kernels<Float32Updates> UPDATES = Kernels.load(Float32Updates.class);
  }
}
