package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Deviations;
import dev.recordwire.array.internal.kernel.Elements;
import dev.recordwire.array.internal.kernel.Kernels;
import dev.recordwire.array.internal.kernel.MappedElements;
import dev.recordwire.array.internal.kernel.NativeElements;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.OtherElements;
import dev.recordwire.array.internal.kernel.PairKernels;
import dev.recordwire.array.internal.kernel.Ranges;
import dev.recordwire.array.internal.kernel.Storage;
import dev.recordwire.array.internal.kernel.Uint32Deviations;
import dev.recordwire.array.internal.kernel.Uint32Distances;
import dev.recordwire.array.internal.kernel.Uint32Extremes;
import dev.recordwire.array.internal.kernel.Uint32Products;
import dev.recordwire.array.internal.kernel.Uint32Sums;
import dev.recordwire.array.internal.kernel.WideSum;
import dev.recordwire.array.internal.kernel.Wrapping;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

// Longer than other files: it is the whole list of what one can do with a view.
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
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static Uint32View zeros(long count) {
    Object memory = Storage.allocate(count, BYTES);
    return memory instanceof byte[] bytes
        ? new Uint32View(bytes, 0, count)
        : new Uint32View((MemorySegment) memory);
  }

  /// A new view of `count` ones.
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static Uint32View ones(long count) {
    return full(count, 1);
  }

  /// A new view of `count` elements that all are `element`.
  ///
  /// @throws IllegalArgumentException if it is no uint32, or `count` is negative, or more than
  ///     can be addressed
  public static Uint32View full(long count, long element) {
    Ranges.uint32(element);
    Uint32View view = zeros(count);
    fill(view, element);
    return view;
  }

  /// A new view of the numbers from `start` on, each `step` from the one before, up to `stop`
  /// (exclusive).
  ///
  /// @throws IllegalArgumentException if `step` is 0, an element would be no uint32, or there
  ///     would be more than can be addressed
  public static Uint32View arange(long start, long stop, long step) {
    Uint32View view = zeros(Ramps.count(start, stop, step, TYPE));
    for (long i = 0; i < view.size; i++) {
      view.set(i, Ramps.uint32(start + i * step));
    }
    return view;
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

  /// A view on all of an array, without a copy.
  public static Uint32View wrap(int[] values) {
    return new Uint32View(Memory.of(values));
  }

  /// A read-only view on all of a file, which is mapped for as long as the view is reachable.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  /// @throws IOException if it can't be mapped
  public static Uint32View map(Path file) throws IOException {
    return map(file, FileChannel.MapMode.READ_ONLY, Arena.ofAuto());
  }

  /// A view on all of a file, which is mapped for as long as `arena` is open. With
  /// [FileChannel.MapMode#READ_WRITE] what is written goes to the file.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  /// @throws IOException if it can't be mapped
  public static Uint32View map(Path file, FileChannel.MapMode mode, Arena arena)
      throws IOException {
    return new Uint32View(Memory.map(file, mode, arena));
  }

  /// A view on `count` elements that start `offset` bytes into a file, which is mapped for as
  /// long as `arena` is open; with [FileChannel.MapMode#READ_WRITE] a shorter file is
  /// extended, or made. Where mapping fails, the file is left as it was.
  ///
  /// @throws IllegalArgumentException if `offset` or `count` is negative, or more than can be
  ///     addressed
  /// @throws IOException if they can't be mapped, or the file is shorter and `mode` is not
  ///     [FileChannel.MapMode#READ_WRITE]
  public static Uint32View map(
      Path file, FileChannel.MapMode mode, long offset, long count, Arena arena)
      throws IOException {
    long bytes = Storage.byteSize(count, BYTES);
    return new Uint32View(Memory.map(file, mode, offset, bytes, arena));
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
    return to - from == size ? this : new Uint32View(this, from, to - from, 1, readOnly);
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
    return total().toLong("sum");
  }

  /// The sum of the elements, whatever its size.
  public BigInteger sumExact() {
    return total().toBigInteger();
  }

  /// The low 64 bits of the sum of the elements.
  public long sumWrapping() {
    return total().toLongWrapping();
  }

  /// The sum of the elements as the nearest float64; 0 if there are none.
  @Override
  public double sumAsDouble() {
    return total().toDouble();
  }

  /// The mean of the elements: their exact sum, as float64, divided by their number.
  ///
  /// @throws NoSuchElementException if there are none
  @Override
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

  /// The product of the elements; 1 if there are none.
  ///
  /// @throws ArithmeticException if it does not fit int64
  public long product() {
    return new IntegerProduct(onHeap()::get, size, true).checked();
  }

  /// The product of the elements, whatever its size.
  public BigInteger productExact() {
    return new IntegerProduct(onHeap()::get, size, true).exact();
  }

  /// The low 64 bits of the product of the elements.
  public long productWrapping() {
    return new IntegerProduct(onHeap()::get, size, true).wrapping();
  }

  /// The sum of the products of these elements and those of `other`; 0 if there are none.
  ///
  /// @throws ArithmeticException if it does not fit int64
  /// @throws IllegalArgumentException if `other` has another size
  public long dot(Uint32View other) {
    return products(other).toLong("dot");
  }

  /// The sum of the products of these elements and those of `other`, whatever its size.
  ///
  /// @throws IllegalArgumentException if `other` has another size
  public BigInteger dotExact(Uint32View other) {
    return products(other).toBigInteger();
  }

  /// The low 64 bits of the sum of the products of these elements and those of `other`.
  ///
  /// @throws IllegalArgumentException if `other` has another size
  public long dotWrapping(Uint32View other) {
    return products(other).toLongWrapping();
  }

  private WideSum products(Uint32View other) {
    requireSameSize(other);
    Uint32View x = contiguous();
    Uint32View y = other.contiguous();
    WideSum total = new WideSum();
    Loops.PRODUCTS
        .in(x.storage, y.storage)
        .dot(x.memorySegment(), x.base, size, y.memorySegment(), y.base, total);
    return total;
  }

  /// The length of this as a vector: the square root of the sum of the squares, which is
  /// exact; 0 without elements.
  @Override
  public double norm() {
    return Math.sqrt(products(this).toDouble());
  }

  /// How far this is from `other`, as vectors: the square root of the sum of the squares of
  /// the differences, which are taken in float64; 0 without elements.
  ///
  /// @throws IllegalArgumentException if `other` has another size
  public double distance(Uint32View other) {
    requireSameSize(other);
    Uint32View x = contiguous();
    Uint32View y = other.contiguous();
    return Math.sqrt(
        Loops.DISTANCES
            .in(x.storage, y.storage)
            .squaredDistance(x.memorySegment(), x.base, size, y.memorySegment(), y.base));
  }

  /// The variance: the mean of the squared differences from the mean.
  ///
  /// It is taken in two passes in float64, the mean first, and corrected for what that has
  /// been rounded by.
  ///
  /// @throws NoSuchElementException if there are no elements
  @Override
  public double variance() {
    return variance(0);
  }

  /// The variance with `ddof` degrees of freedom less: the squares are divided by the number
  /// of elements minus that. NaN if there are no more elements than that.
  ///
  /// @throws NoSuchElementException if there are no elements
  @Override
  public double variance(int ddof) {
    requireElements("variance");
    return deviations(mean()).variance(size, ddof);
  }

  /// How far the elements are from `mean`.
  Deviations deviations(double mean) {
    Uint32View values = contiguous();
    Deviations result = new Deviations();
    Loops.DEVIATIONS
        .in(values.storage)
        .deviations(values.memorySegment(), values.base, size, mean, result);
    return result;
  }

  /// The standard deviation: the square root of the variance.
  ///
  /// @throws NoSuchElementException if there are no elements
  @Override
  public double std() {
    return Math.sqrt(variance(0));
  }

  /// The square root of the variance with `ddof` degrees of freedom less.
  ///
  /// @throws NoSuchElementException if there are no elements
  @Override
  public double std(int ddof) {
    return Math.sqrt(variance(ddof));
  }

  /// The number, sum, mean, extremes and variance of the elements, in one pass over the
  /// memory.
  ///
  /// @throws NoSuchElementException if there are no elements
  public Uint32Summary summary() {
    requireElements("summary");
    return Uint32Summarizing.summary(contiguous());
  }

  /// The median: the middle element of the sorted ones, or the mean of the two in the middle,
  /// in float64.
  ///
  /// @throws NoSuchElementException if there are no elements
  @Override
  public double median() {
    requireElements("median");
    return Quantiles.median(doubles(0, arrayLength()));
  }

  /// The quantile at `q`: the element at `q * (size() - 1)` of the sorted ones, or between its
  /// neighbours, in proportion, where that is no whole number. It is taken in float64.
  ///
  /// @param q from 0, which is the smallest element, to 1, the largest
  /// @throws IllegalArgumentException if `q` is not in that range
  /// @throws NoSuchElementException if there are no elements
  @Override
  public double quantile(double q) {
    requireElements("quantile");
    return Quantiles.quantile(doubles(0, arrayLength()), q);
  }

  /// The quantiles at each of `qs`, for which the elements are sorted once.
  ///
  /// @throws IllegalArgumentException if one of `qs` is not in the range 0 to 1
  /// @throws NoSuchElementException if there are no elements
  @Override
  public Float64View quantiles(double... qs) {
    requireElements("quantile");
    return Quantiles.quantiles(doubles(0, arrayLength()), qs);
  }

  /// How many elements lie in each of `bins` bins of equal width between the smallest and the
  /// largest.
  ///
  /// @throws IllegalArgumentException if `bins` is less than 1 or too many for float64 to tell
  ///     their ends apart
  @Override
  public Histogram histogram(int bins) {
    if (size == 0) {
      return histogram(bins, 0, 1);
    }
    return histogram(bins, doubles(argMin(), 1)[0], doubles(argMax(), 1)[0]);
  }

  /// How many elements lie in each of `bins` bins of equal width from `low` to `high`, where
  /// an element counts if it is `high`, and not if it lies outside.
  ///
  /// @throws IllegalArgumentException if `bins` is less than 1 or too many for float64 to tell
  ///     their ends apart, `low` greater than `high`, or one of them infinite or NaN
  @Override
  public Histogram histogram(int bins, double low, double high) {
    return new Histogram.Counter(bins, low, high).count(this);
  }

  /// The index of the first of the smallest elements, as [#min()] has them: `get(argMin())` is
  /// `min()`.
  ///
  /// @throws NoSuchElementException if there are no elements
  @Override
  public long argMin() {
    requireElements("argMin");
    return Uint32ViewSearching.argMin(contiguous());
  }

  /// The index of the first of the largest elements, as [#max()] has them: `get(argMax())` is
  /// `max()`.
  ///
  /// @throws NoSuchElementException if there are no elements
  @Override
  public long argMax() {
    requireElements("argMax");
    return Uint32ViewSearching.argMax(contiguous());
  }

  /// The index of the first element that is `value`, or -1 if none is.
  public long indexOf(long value) {
    return Uint32ViewSearching.indexOf(contiguous(), 0, Ranges.uint32(value));
  }

  /// Where `value` belongs among these elements, which are sorted: before all that are not
  /// less.
  ///
  /// @return an index from 0 to [#size()]
  public long searchSorted(long value) {
    return Uint32ViewSearching.searchSorted(value, this);
  }

  /// Where `value` belongs among these elements, which are sorted: after all that are not
  /// greater.
  ///
  /// @return an index from 0 to [#size()]
  public long searchSortedRight(long value) {
    return Uint32ViewSearching.searchSortedRight(value, this);
  }

  /// The elements in ascending order.
  @Override
  public Uint32View sorted() {
    Uint32View sorted = copy();
    sorted.sort();
    return sorted;
  }

  /// The order of the elements: the index of the smallest, of the next one, and so on. Equal
  /// elements keep their order.
  @Override
  public Int64View argSort() {
    long[] keys = new long[arrayLength()];
    Uint32View elements = onHeap();
    for (int i = 0; i < keys.length; i++) {
      keys[i] = elements.get(i);
    }
    return ArgSort.of(keys);
  }

  /// The different elements, in ascending order.
  @Override
  public Uint32View unique() {
    return Uint32ViewSearching.unique(this);
  }

  /// The elements in reverse.
  @Override
  public Uint32View reversed() {
    Uint32View reversed = copy();
    reversed.reverse();
    return reversed;
  }

  /// The sums of the elements up to and including each.
  ///
  /// @throws ArithmeticException if one does not fit 64 bits
  public Uint64View cumsum() {
    Uint64View sums = Uint64View.zeros(size);
    Uint32View elements = onHeap();
    long sum = 0;
    for (long i = 0; i < size; i++) {
      sum = RunningSum.nextUnsigned(sum, elements.get(i), i);
      sums.set(i, sum);
    }
    return sums;
  }

  /// The difference of each element but the first from the one before it.
  ///
  /// @throws ArithmeticException if one does not fit uint32
  public Uint32View diff() {
    return diff(Overflow.THROW);
  }

  /// The difference of each element but the first from the one before it, where `overflow`
  /// says what becomes of one that does not fit uint32.
  ///
  /// @throws ArithmeticException if one does not fit and `overflow` is [Overflow#THROW]
  public Uint32View diff(Overflow overflow) {
    return size < 2 ? zeros(0) : slice(1, size).minus(slice(0, size - 1), overflow);
  }

  /// The elements in units of their standard deviation from the mean: the result has the mean
  /// 0 and the standard deviation 1. NaN if all elements are equal.
  ///
  /// @throws NoSuchElementException if there are no elements
  public Float64View normalize() {
    return ((Float64View) convert(TypeCode.FLOAT64)).normalize();
  }

  /// The means of all runs of `window` neighbours: as many as there are elements, less
  /// `window`, plus 1; none if there are less.
  ///
  /// @throws IllegalArgumentException if `window` is less than 1
  public Float64View rollingMean(long window) {
    return RollingMean.of(doubles(0, arrayLength()), window);
  }

  /// The sums of these elements and those of `other`.
  ///
  /// @throws ArithmeticException if a result is no uint32
  /// @throws IllegalArgumentException if they are not equally many
  public Uint32View plus(Uint32View other) {
    return plus(other, Overflow.THROW);
  }

  /// The sums of these elements and `operand`.
  ///
  /// @throws ArithmeticException if a result is no uint32
  /// @throws IllegalArgumentException if `operand` is no uint32
  public Uint32View plus(long operand) {
    return plus(operand, Overflow.THROW);
  }

  /// The sums of these elements and those of `other`; results beyond uint32 become what
  /// `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no uint32 and `overflow` is THROW
  /// @throws IllegalArgumentException if they are not equally many
  public Uint32View plus(Uint32View other, Overflow overflow) {
    return Uint32Elementwise.combine(Operator.PLUS, overflow, this, other);
  }

  /// The sums of these elements and `operand`; results beyond uint32 become what `overflow`
  /// says.
  ///
  /// @throws ArithmeticException if a result is no uint32 and `overflow` is THROW
  /// @throws IllegalArgumentException if `operand` is no uint32
  public Uint32View plus(long operand, Overflow overflow) {
    return Uint32Elementwise.combine(Operator.PLUS, overflow, this, operand);
  }

  /// These elements minus those of `other`.
  ///
  /// @throws ArithmeticException if a result is no uint32
  /// @throws IllegalArgumentException if they are not equally many
  public Uint32View minus(Uint32View other) {
    return minus(other, Overflow.THROW);
  }

  /// These elements minus `operand`.
  ///
  /// @throws ArithmeticException if a result is no uint32
  /// @throws IllegalArgumentException if `operand` is no uint32
  public Uint32View minus(long operand) {
    return minus(operand, Overflow.THROW);
  }

  /// These elements minus those of `other`; results beyond uint32 become what `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no uint32 and `overflow` is THROW
  /// @throws IllegalArgumentException if they are not equally many
  public Uint32View minus(Uint32View other, Overflow overflow) {
    return Uint32Elementwise.combine(Operator.MINUS, overflow, this, other);
  }

  /// These elements minus `operand`; results beyond uint32 become what `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no uint32 and `overflow` is THROW
  /// @throws IllegalArgumentException if `operand` is no uint32
  public Uint32View minus(long operand, Overflow overflow) {
    return Uint32Elementwise.combine(Operator.MINUS, overflow, this, operand);
  }

  /// The products of these elements and those of `other`.
  ///
  /// @throws ArithmeticException if a result is no uint32
  /// @throws IllegalArgumentException if they are not equally many
  public Uint32View times(Uint32View other) {
    return times(other, Overflow.THROW);
  }

  /// The products of these elements and `operand`.
  ///
  /// @throws ArithmeticException if a result is no uint32
  /// @throws IllegalArgumentException if `operand` is no uint32
  public Uint32View times(long operand) {
    return times(operand, Overflow.THROW);
  }

  /// The products of these elements and those of `other`; results beyond uint32 become what
  /// `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no uint32 and `overflow` is THROW
  /// @throws IllegalArgumentException if they are not equally many
  public Uint32View times(Uint32View other, Overflow overflow) {
    return Uint32Elementwise.combine(Operator.TIMES, overflow, this, other);
  }

  /// The products of these elements and `operand`; results beyond uint32 become what `overflow`
  /// says.
  ///
  /// @throws ArithmeticException if a result is no uint32 and `overflow` is THROW
  /// @throws IllegalArgumentException if `operand` is no uint32
  public Uint32View times(long operand, Overflow overflow) {
    return Uint32Elementwise.combine(Operator.TIMES, overflow, this, operand);
  }

  /// These elements divided by those of `other`. Quotients are cut off after the whole number,
  /// as by Java's `/`.
  ///
  /// @throws ArithmeticException if a result is no uint32, or a divisor is 0
  /// @throws IllegalArgumentException if they are not equally many
  public Uint32View dividedBy(Uint32View other) {
    return dividedBy(other, Overflow.THROW);
  }

  /// These elements divided by `operand`. Quotients are cut off after the whole number, as by
  /// Java's `/`.
  ///
  /// @throws ArithmeticException if a result is no uint32, or a divisor is 0
  /// @throws IllegalArgumentException if `operand` is no uint32
  public Uint32View dividedBy(long operand) {
    return dividedBy(operand, Overflow.THROW);
  }

  /// These elements divided by those of `other`; results beyond uint32 become what `overflow`
  /// says.
  ///
  /// @throws ArithmeticException if a result is no uint32 and `overflow` is THROW, or a
  ///     divisor is 0
  /// @throws IllegalArgumentException if they are not equally many
  public Uint32View dividedBy(Uint32View other, Overflow overflow) {
    return Uint32Elementwise.combine(Operator.DIVIDED_BY, overflow, this, other);
  }

  /// These elements divided by `operand`; results beyond uint32 become what `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no uint32 and `overflow` is THROW, or a
  ///     divisor is 0
  /// @throws IllegalArgumentException if `operand` is no uint32
  public Uint32View dividedBy(long operand, Overflow overflow) {
    return Uint32Elementwise.combine(Operator.DIVIDED_BY, overflow, this, operand);
  }

  /// The smaller of each element and that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Uint32View minimum(Uint32View other) {
    return minimum(other, zeros(size));
  }

  /// The smaller of each element and that of `other`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View minimum(Uint32View other, Uint32View target) {
    return Uint32Elementwise.combine(Operator.MINIMUM, Overflow.WRAP, this, other, target);
  }

  /// The larger of each element and that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Uint32View maximum(Uint32View other) {
    return maximum(other, zeros(size));
  }

  /// The larger of each element and that of `other`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View maximum(Uint32View other, Uint32View target) {
    return Uint32Elementwise.combine(Operator.MAXIMUM, Overflow.WRAP, this, other, target);
  }

  /// The elements with their signs changed.
  ///
  /// @throws ArithmeticException if a result is no uint32
  public Uint32View negate() {
    return negate(Overflow.THROW);
  }

  /// The elements with their signs changed; results beyond uint32 become what `overflow` says.
  public Uint32View negate(Overflow overflow) {
    return Uint32Elementwise.combine(Operator.NEGATE, overflow, this, 0);
  }

  /// The elements without their signs.
  ///
  /// @throws ArithmeticException if a result is no uint32
  public Uint32View abs() {
    return abs(Overflow.THROW);
  }

  /// The elements without their signs; results beyond uint32 become what `overflow` says.
  public Uint32View abs(Overflow overflow) {
    return Uint32Elementwise.combine(Operator.ABS, overflow, this, 0);
  }

  /// The square roots of the elements, as float64.
  public Float64View sqrt() {
    return sqrt(Float64View.zeros(size));
  }

  /// The square roots of the elements, as float64, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View sqrt(Float64View target) {
    return ((Float64View) convert(TypeCode.FLOAT64)).sqrt(target);
  }

  /// Whether each element is less than that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView lessThan(Uint32View other) {
    return Uint32Elementwise.compare(Operator.LESS, this, other);
  }

  /// Whether each element is less than `operand`.
  public BoolView lessThan(long operand) {
    return Uint32Elementwise.compare(Operator.LESS, this, operand);
  }

  /// Whether each element is less than or equal to that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView lessThanOrEqual(Uint32View other) {
    return Uint32Elementwise.compare(Operator.LESS_OR_EQUAL, this, other);
  }

  /// Whether each element is less than or equal to `operand`.
  public BoolView lessThanOrEqual(long operand) {
    return Uint32Elementwise.compare(Operator.LESS_OR_EQUAL, this, operand);
  }

  /// Whether each element is equal to that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView equalTo(Uint32View other) {
    return Uint32Elementwise.compare(Operator.EQUAL, this, other);
  }

  /// Whether each element is equal to `operand`.
  public BoolView equalTo(long operand) {
    return Uint32Elementwise.compare(Operator.EQUAL, this, operand);
  }

  /// Whether each element is not equal to that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView notEqualTo(Uint32View other) {
    return Uint32Elementwise.compare(Operator.NOT_EQUAL, this, other);
  }

  /// Whether each element is not equal to `operand`.
  public BoolView notEqualTo(long operand) {
    return Uint32Elementwise.compare(Operator.NOT_EQUAL, this, operand);
  }

  /// Whether each element is greater than or equal to that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView greaterThanOrEqual(Uint32View other) {
    return Uint32Elementwise.compare(Operator.GREATER_OR_EQUAL, this, other);
  }

  /// Whether each element is greater than or equal to `operand`.
  public BoolView greaterThanOrEqual(long operand) {
    return Uint32Elementwise.compare(Operator.GREATER_OR_EQUAL, this, operand);
  }

  /// Whether each element is greater than that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView greaterThan(Uint32View other) {
    return Uint32Elementwise.compare(Operator.GREATER, this, other);
  }

  /// Whether each element is greater than `operand`.
  public BoolView greaterThan(long operand) {
    return Uint32Elementwise.compare(Operator.GREATER, this, operand);
  }

  /// The element of this view where `mask` is true, and that of `other` elsewhere.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Uint32View select(BoolView mask, Uint32View other) {
    return select(mask, other, zeros(size));
  }

  /// The same, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View select(BoolView mask, Uint32View other, Uint32View target) {
    return Uint32Elementwise.select(this, mask, other, target);
  }

  /// The elements where `mask` is true.
  ///
  /// @throws IllegalArgumentException if it does not have as many as this view
  @Override
  public Uint32View filter(BoolView mask) {
    return Uint32Elementwise.filter(this, mask);
  }

  /// The elements where `mask` is true, written to the start of `target`. Returns that part of
  /// it.
  ///
  /// @throws IllegalArgumentException if `mask` does not have as many as this view, or
  ///     `target` has no room for them; then nothing has changed
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View filter(BoolView mask, Uint32View target) {
    return Uint32Elementwise.filter(this, mask, target);
  }

  /// Puts the elements in ascending order. For that they are copied to an array and back.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  @Override
  public void sort() {
    requireWritable();
    long[] values = toArray();
    Arrays.sort(values);
    for (int i = 0; i < values.length; i++) {
      set(i, values[i]);
    }
  }

  /// Puts the elements in reverse order.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  @Override
  public void reverse() {
    requireWritable();
    for (long i = 0, j = size - 1; i < j; i++, j--) {
      long element = get(i);
      set(i, get(j));
      set(j, element);
    }
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
  /// uint32 as `overflow` says. The product is taken in float64 and rounded to the nearest
  /// whole number, ties to even.
  ///
  /// @throws ArithmeticException if an element would leave the range and `overflow` is
  ///     [Overflow#THROW]; then none has changed
  /// @throws IllegalArgumentException if `factor` is infinite or NaN
  /// @throws UnsupportedOperationException if this view is read-only
  public void scale(double factor, Overflow overflow) {
    requireWritable();
    requireFinite(factor);
    Uint32Elementwise.scale(this, factor, overflow);
  }

  /// Raises elements less than `low` to it and lowers those greater than `high` to it, in
  /// place.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`, or out of range
  /// @throws UnsupportedOperationException if this view is read-only
  public void clip(long low, long high) {
    clip(low, high, this);
  }

  /// The elements, raised to `low` if they are less and lowered to `high` if they are greater,
  /// written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`, or out of range,
  ///     or `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View clip(long low, long high, Uint32View target) {
    if (Long.compare(low, high) > 0) {
      throw emptyRange(Long.toString(low), Long.toString(high));
    }
    return Uint32Elementwise.clip(this, low, high, target);
  }

  /// Makes every element `element`.
  ///
  /// @throws IllegalArgumentException if it is no uint32, or `count` is negative, or more than
  ///     can be addressed
  /// @throws UnsupportedOperationException if this view is read-only
  public void fill(long element) {
    Ranges.uint32(element);
    requireWritable();
    Uint32View target = writable();
    fill(target, element);
    takeFrom(target);
  }

  /// Adds the elements of `other` to these, in place.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if this view is read-only
  public void add(Uint32View other) {
    add(other, Overflow.THROW);
  }

  /// Adds `operand` to these, in place.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no uint32
  /// @throws UnsupportedOperationException if this view is read-only
  public void add(long operand) {
    add(operand, Overflow.THROW);
  }

  /// [#add(Uint32View)], but results beyond uint32 become what `overflow` says.
  public void add(Uint32View other, Overflow overflow) {
    plus(other, overflow, this);
  }

  /// [#add(long)], but results beyond uint32 become what `overflow` says.
  public void add(long operand, Overflow overflow) {
    plus(operand, overflow, this);
  }

  /// Subtracts the elements of `other` from these, in place.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if this view is read-only
  public void subtract(Uint32View other) {
    subtract(other, Overflow.THROW);
  }

  /// Subtracts `operand` from these, in place.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no uint32
  /// @throws UnsupportedOperationException if this view is read-only
  public void subtract(long operand) {
    subtract(operand, Overflow.THROW);
  }

  /// [#subtract(Uint32View)], but results beyond uint32 become what `overflow` says.
  public void subtract(Uint32View other, Overflow overflow) {
    minus(other, overflow, this);
  }

  /// [#subtract(long)], but results beyond uint32 become what `overflow` says.
  public void subtract(long operand, Overflow overflow) {
    minus(operand, overflow, this);
  }

  /// Multiplies these by the elements of `other`, in place.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if this view is read-only
  public void multiply(Uint32View other) {
    multiply(other, Overflow.THROW);
  }

  /// Multiplies these by `operand`, in place.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no uint32
  /// @throws UnsupportedOperationException if this view is read-only
  public void multiply(long operand) {
    multiply(operand, Overflow.THROW);
  }

  /// [#multiply(Uint32View)], but results beyond uint32 become what `overflow` says.
  public void multiply(Uint32View other, Overflow overflow) {
    times(other, overflow, this);
  }

  /// [#multiply(long)], but results beyond uint32 become what `overflow` says.
  public void multiply(long operand, Overflow overflow) {
    times(operand, overflow, this);
  }

  /// Divides these by the elements of `other`, in place. Quotients are cut off after the whole
  /// number, as by Java's `/`.
  ///
  /// @throws ArithmeticException if a result is no uint32, or a divisor is 0; then nothing
  ///     has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if this view is read-only
  public void divide(Uint32View other) {
    divide(other, Overflow.THROW);
  }

  /// Divides these by `operand`, in place. Quotients are cut off after the whole number, as by
  /// Java's `/`.
  ///
  /// @throws ArithmeticException if a result is no uint32, or a divisor is 0; then nothing
  ///     has changed
  /// @throws IllegalArgumentException if `operand` is no uint32
  /// @throws UnsupportedOperationException if this view is read-only
  public void divide(long operand) {
    divide(operand, Overflow.THROW);
  }

  /// [#divide(Uint32View)], but results beyond uint32 become what `overflow` says.
  public void divide(Uint32View other, Overflow overflow) {
    dividedBy(other, overflow, this);
  }

  /// [#divide(long)], but results beyond uint32 become what `overflow` says.
  public void divide(long operand, Overflow overflow) {
    dividedBy(operand, overflow, this);
  }

  /// [#plus(Uint32View)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View plus(Uint32View other, Uint32View target) {
    return plus(other, Overflow.THROW, target);
  }

  /// [#plus(long)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no uint32, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View plus(long operand, Uint32View target) {
    return plus(operand, Overflow.THROW, target);
  }

  /// [#plus(Uint32View, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View plus(Uint32View other, Overflow overflow, Uint32View target) {
    return Uint32Elementwise.combine(Operator.PLUS, overflow, this, other, target);
  }

  /// [#plus(long, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no uint32, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View plus(long operand, Overflow overflow, Uint32View target) {
    return Uint32Elementwise.combine(Operator.PLUS, overflow, this, operand, target);
  }

  /// [#minus(Uint32View)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View minus(Uint32View other, Uint32View target) {
    return minus(other, Overflow.THROW, target);
  }

  /// [#minus(long)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no uint32, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View minus(long operand, Uint32View target) {
    return minus(operand, Overflow.THROW, target);
  }

  /// [#minus(Uint32View, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View minus(Uint32View other, Overflow overflow, Uint32View target) {
    return Uint32Elementwise.combine(Operator.MINUS, overflow, this, other, target);
  }

  /// [#minus(long, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no uint32, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View minus(long operand, Overflow overflow, Uint32View target) {
    return Uint32Elementwise.combine(Operator.MINUS, overflow, this, operand, target);
  }

  /// [#times(Uint32View)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View times(Uint32View other, Uint32View target) {
    return times(other, Overflow.THROW, target);
  }

  /// [#times(long)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no uint32, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View times(long operand, Uint32View target) {
    return times(operand, Overflow.THROW, target);
  }

  /// [#times(Uint32View, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View times(Uint32View other, Overflow overflow, Uint32View target) {
    return Uint32Elementwise.combine(Operator.TIMES, overflow, this, other, target);
  }

  /// [#times(long, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no uint32, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View times(long operand, Overflow overflow, Uint32View target) {
    return Uint32Elementwise.combine(Operator.TIMES, overflow, this, operand, target);
  }

  /// [#dividedBy(Uint32View)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32, or a divisor is 0; then nothing
  ///     has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View dividedBy(Uint32View other, Uint32View target) {
    return dividedBy(other, Overflow.THROW, target);
  }

  /// [#dividedBy(long)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32, or a divisor is 0; then nothing
  ///     has changed
  /// @throws IllegalArgumentException if `operand` is no uint32, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View dividedBy(long operand, Uint32View target) {
    return dividedBy(operand, Overflow.THROW, target);
  }

  /// [#dividedBy(Uint32View, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32, or a divisor is 0; then nothing
  ///     has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View dividedBy(Uint32View other, Overflow overflow, Uint32View target) {
    return Uint32Elementwise.combine(Operator.DIVIDED_BY, overflow, this, other, target);
  }

  /// [#dividedBy(long, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32, or a divisor is 0; then nothing
  ///     has changed
  /// @throws IllegalArgumentException if `operand` is no uint32, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View dividedBy(long operand, Overflow overflow, Uint32View target) {
    return Uint32Elementwise.combine(Operator.DIVIDED_BY, overflow, this, operand, target);
  }

  /// [#negate(Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View negate(Overflow overflow, Uint32View target) {
    return Uint32Elementwise.combine(Operator.NEGATE, overflow, this, 0, target);
  }

  /// [#abs(Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no uint32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Uint32View abs(Overflow overflow, Uint32View target) {
    return Uint32Elementwise.combine(Operator.ABS, overflow, this, 0, target);
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

  /// These elements, with operations that are not done at once but together, a block of elements at
  /// a time, when a result is asked for.
  public LazyUint32View lazy() {
    return new LazyUint32View(this);
  }

  /// These elements, with operations that use several processors where that is faster. Results are
  /// the same, to the last bit.
  public ParallelUint32View parallel() {
    return new ParallelUint32View(this, ParallelParts.USUAL);
  }

  /// The elements where no other program can take them away. HotSpot of JDK 25 ends the JVM and
  /// does not throw an InternalError where a file that was cut is read by the one instruction that
  /// loads an `long` as a `long`.
  private Uint32View onHeap() {
    return storage == Storage.MAPPED ? copy() : this;
  }

  /// The elements where loops over several arrays can read them.
  Uint32View direct() {
    return isDirect() ? this : copy();
  }

  /// Where results for this view are written before [#takeFrom] gets them.
  Uint32View writable() {
    requireWritable();
    return isDirect() ? this : zeros(size);
  }

  /// The elements side by side, and either apart from those of `target` or just there.
  Uint32View readable(Uint32View target) {
    return isDirect() && !overlapsPartly(target) ? this : copy();
  }

  /// The first `count` elements, to be written.
  Uint32View room(long count) {
    requireRoom(count);
    return slice(0, count);
  }

  private static void fill(Uint32View view, long element) {
    if (view.memory instanceof byte[] bytes) {
      int end = (int) (view.base + view.size * BYTES);
      for (int at = (int) view.base; at < end; at += (int) BYTES) {
        Elements.uint32(bytes, at, element);
      }
    } else {
      for (long i = 0; i < view.size; i++) {
        view.set(i, element);
      }
    }
  }

  @Override
  void readLongs(long from, int count, long[] to) {
    if (memory instanceof byte[] bytes && isContiguous()) {
      int at = (int) (base + from * BYTES);
      for (int i = 0; i < count; i++) {
        to[i] = Elements.uint32(bytes, at + i * (int) BYTES);
      }
      return;
    }
    Uint32View elements = slice(from, from + count).onHeap();
    for (int i = 0; i < count; i++) {
      to[i] = elements.get(i);
    }
  }

  @Override
  void writeLongs(long[] from, int count, long at) {
    for (int i = 0; i < count; i++) {
      set(at + i, Wrapping.uint32(from[i]));
    }
  }

  WideSum total() {
    WideSum total = new WideSum();
    Uint32View values = contiguous();
    Loops.SUMS.in(values.storage).sum(values.memorySegment(), values.base, size, total);
    return total;
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
    static final Kernels<Uint32Deviations> DEVIATIONS = Kernels.scalar(Uint32Deviations.class);
    static final PairKernels<Uint32Products> PRODUCTS = PairKernels.scalar(Uint32Products.class);
    static final PairKernels<Uint32Distances> DISTANCES = PairKernels.scalar(Uint32Distances.class);
  }
}
