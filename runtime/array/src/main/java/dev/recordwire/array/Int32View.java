package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Deviations;
import dev.recordwire.array.internal.kernel.Elements;
import dev.recordwire.array.internal.kernel.Int32Deviations;
import dev.recordwire.array.internal.kernel.Int32Distances;
import dev.recordwire.array.internal.kernel.Int32Extremes;
import dev.recordwire.array.internal.kernel.Int32Products;
import dev.recordwire.array.internal.kernel.Int32Sums;
import dev.recordwire.array.internal.kernel.Kernels;
import dev.recordwire.array.internal.kernel.MappedElements;
import dev.recordwire.array.internal.kernel.NativeElements;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.OtherElements;
import dev.recordwire.array.internal.kernel.PairKernels;
import dev.recordwire.array.internal.kernel.Ranges;
import dev.recordwire.array.internal.kernel.Storage;
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
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

// Longer than other files: it is the whole list of what one can do with a view.
// dtype bits: int[] values), Integer.BYTES
// dtype held: `int`, int[], new int, int..., int get, int value
// dtype held: int min, int max, int low, int high
// dtype computed: int element, int operand, int reduce, int identity, (int)], (int, Overflow)]
// dtype computed: IntStream, OfInt, Iterable<Integer>, Integer.compare, Integer.hashCode
// dtype computed: Integer.toString, IntBinaryOperator, IntPredicate, IntUnaryOperator
// dtype uint64: fit int64 -> fit uint64, toLong -> toUnsignedLong
// dtype uint64: Integer.compare -> Long.compareUnsigned, Integer.toString -> Long.toUnsignedString
// dtype uint64: import dev.recordwire.array.internal.kernel.Unsigned
/// A view of int32 elements, held as `int`: -2³¹ to 2³¹ - 1.
// dtype if uint64
// | ///
// | /// Elements of 2⁶³ and more are negative as `long`; methods of [Long] with "unsigned" in their
// | /// names take them for what they are.
// dtype end
public final class Int32View extends ArrayView implements Iterable<Integer> {
  private static final TypeCode TYPE = TypeCode.INT32;
  private static final long BYTES = Integer.BYTES;

  private Int32View(byte[] bytes, long base, long size) {
    super(bytes, base, size, TYPE);
  }

  private Int32View(MemorySegment segment) {
    super(segment, TYPE);
  }

  private Int32View(Int32View whole, long first, long size, long step, boolean readOnly) {
    super(whole, first, size, step, readOnly);
  }

  /// A new view that holds the given values.
  public static Int32View of(int... values) {
    Int32View view = zeros(values.length);
    for (long i = 0; i < values.length; i++) {
      view.set(i, values[Math.toIntExact(i)]);
    }
    return view;
  }

  /// A new view of `count` zeros.
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static Int32View zeros(long count) {
    Object memory = Storage.allocate(count, BYTES);
    return memory instanceof byte[] bytes
        ? new Int32View(bytes, 0, count)
        : new Int32View((MemorySegment) memory);
  }

  /// A new view of `count` ones.
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static Int32View ones(long count) {
    return full(count, 1);
  }

  /// A new view of `count` elements that all are `element`.
  ///
  /// @throws IllegalArgumentException if it is no int32, or `count` is negative, or more than
  ///     can be addressed
  public static Int32View full(long count, int element) {
    Ranges.int32(element);
    Int32View view = zeros(count);
    fill(view, element);
    return view;
  }

  /// A new view of the numbers from `start` on, each `step` from the one before, up to `stop`
  /// (exclusive).
  ///
  /// @throws IllegalArgumentException if `step` is 0, an element would be no int32, or there
  ///     would be more than can be addressed
  public static Int32View arange(long start, long stop, long step) {
    Int32View view = zeros(Ramps.count(start, stop, step, TYPE));
    for (long i = 0; i < view.size; i++) {
      view.set(i, Wrapping.int32(start + i * step));
    }
    return view;
  }

  /// A view on `count` elements that start `offset` bytes into an array.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static Int32View wrap(byte[] bytes, int offset, long count) {
    checkRange(bytes, offset, count, TYPE);
    return new Int32View(bytes, offset, count);
  }

  /// A view on all of a segment, of any kind and at any alignment.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static Int32View wrap(MemorySegment segment) {
    return new Int32View(segment);
  }

  /// A view on all of an array, without a copy.
  public static Int32View wrap(int[] values) {
    return new Int32View(Memory.of(values));
  }

  /// A read-only view on all of a file, which is mapped for as long as the view is reachable.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  /// @throws IOException if it can't be mapped
  public static Int32View map(Path file) throws IOException {
    return map(file, FileChannel.MapMode.READ_ONLY, Arena.ofAuto());
  }

  /// A view on all of a file, which is mapped for as long as `arena` is open. With
  /// [FileChannel.MapMode#READ_WRITE] what is written goes to the file.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  /// @throws IOException if it can't be mapped
  public static Int32View map(Path file, FileChannel.MapMode mode, Arena arena) throws IOException {
    return new Int32View(Memory.map(file, mode, arena));
  }

  /// A view on `count` elements that start `offset` bytes into a file, which is mapped for as
  /// long as `arena` is open; with [FileChannel.MapMode#READ_WRITE] a shorter file is
  /// extended, or made. Where mapping fails, the file is left as it was.
  ///
  /// @throws IllegalArgumentException if `offset` or `count` is negative, or more than can be
  ///     addressed
  /// @throws IOException if they can't be mapped, or the file is shorter and `mode` is not
  ///     [FileChannel.MapMode#READ_WRITE]
  public static Int32View map(
      Path file, FileChannel.MapMode mode, long offset, long count, Arena arena)
      throws IOException {
    long bytes = Storage.byteSize(count, BYTES);
    return new Int32View(Memory.map(file, mode, offset, bytes, arena));
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
      return Elements.int32(bytes, (int) at);
    }
    MemorySegment segment = (MemorySegment) memory;
    if (storage == Storage.NATIVE) {
      return NativeElements.int32(segment, at);
    }
    return storage == Storage.MAPPED
        ? MappedElements.int32(segment, at)
        : OtherElements.int32(segment, at);
  }

  /// Makes `value` the element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws UnsupportedOperationException if this view is read-only
  // dtype if uint8, uint16, uint32
  // | /// @throws IllegalArgumentException if `value` is not in the range -2³¹ to 2³¹ - 1
  // dtype end
  public void set(long index, int value) {
    long at = base + checkIndex(index) * stride;
    requireWritable();
    if (memory instanceof byte[] bytes) {
      Elements.int32(bytes, (int) at, Ranges.int32(value));
    } else if (storage == Storage.NATIVE) {
      NativeElements.int32((MemorySegment) memory, at, Ranges.int32(value));
    } else if (storage == Storage.MAPPED) {
      MappedElements.int32((MemorySegment) memory, at, Ranges.int32(value));
    } else {
      OtherElements.int32((MemorySegment) memory, at, Ranges.int32(value));
    }
  }

  @Override
  public Int32View slice(long from, long to) {
    Objects.checkFromToIndex(from, to, size);
    return to - from == size ? this : new Int32View(this, from, to - from, 1, readOnly);
  }

  @Override
  public Int32View slice(long from, long to, long step) {
    return new Int32View(this, from, checkSlice(from, to, step), step, readOnly);
  }

  @Override
  public Int32View asReadOnly() {
    return readOnly ? this : new Int32View(this, 0, size, 1, true);
  }

  @Override
  public Int32View copy() {
    Int32View copy = zeros(size);
    copyTo(copy.segment());
    return copy;
  }

  @Override
  public Int32View contiguous() {
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
    return LongStream.range(0, size).mapToInt(this::get); // dtype computed long: mapToInt -> map
  }

  @Override
  public PrimitiveIterator.OfInt iterator() {
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
  public int min() {
    requireElements("min");
    Int32View values = contiguous();
    return Wrapping.int32(
        Loops.EXTREMES.in(values.storage).min(values.memorySegment(), values.base, size));
  }

  /// The largest element.
  ///
  /// @throws NoSuchElementException if there is none
  public int max() {
    requireElements("max");
    Int32View values = contiguous();
    return Wrapping.int32(
        Loops.EXTREMES.in(values.storage).max(values.memorySegment(), values.base, size));
  }

  /// The product of the elements; 1 if there are none.
  ///
  /// @throws ArithmeticException if it does not fit int64
  public long product() {
    return new IntegerProduct(onHeap()::get, size, true).checked(); // dtype uint64: true -> false
  }

  /// The product of the elements, whatever its size.
  public BigInteger productExact() {
    return new IntegerProduct(onHeap()::get, size, true).exact(); // dtype uint64: true -> false
  }

  /// The low 64 bits of the product of the elements.
  public long productWrapping() {
    return new IntegerProduct(onHeap()::get, size, true).wrapping(); // dtype uint64: true -> false
  }

  /// The sum of the products of these elements and those of `other`; 0 if there are none.
  ///
  /// @throws ArithmeticException if it does not fit int64
  /// @throws IllegalArgumentException if `other` has another size
  public long dot(Int32View other) {
    return products(other).toLong("dot");
  }

  /// The sum of the products of these elements and those of `other`, whatever its size.
  ///
  /// @throws IllegalArgumentException if `other` has another size
  public BigInteger dotExact(Int32View other) {
    return products(other).toBigInteger();
  }

  /// The low 64 bits of the sum of the products of these elements and those of `other`.
  ///
  /// @throws IllegalArgumentException if `other` has another size
  public long dotWrapping(Int32View other) {
    return products(other).toLongWrapping();
  }

  private WideSum products(Int32View other) {
    requireSameSize(other);
    Int32View x = contiguous();
    Int32View y = other.contiguous();
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
  public double distance(Int32View other) {
    requireSameSize(other);
    Int32View x = contiguous();
    Int32View y = other.contiguous();
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
    Int32View values = contiguous();
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
  public Int32Summary summary() {
    requireElements("summary");
    return Int32Summarizing.summary(contiguous());
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
    return Int32ViewSearching.argMin(contiguous());
  }

  /// The index of the first of the largest elements, as [#max()] has them: `get(argMax())` is
  /// `max()`.
  ///
  /// @throws NoSuchElementException if there are no elements
  @Override
  public long argMax() {
    requireElements("argMax");
    return Int32ViewSearching.argMax(contiguous());
  }

  /// The index of the first element that is `value`, or -1 if none is.
  // dtype if uint8, uint16, uint32
  // | ///
  // | /// @throws IllegalArgumentException if `value` is not in the range -2³¹ to 2³¹ - 1
  // dtype end
  public long indexOf(int value) {
    return Int32ViewSearching.indexOf(contiguous(), 0, Ranges.int32(value));
  }

  /// Where `value` belongs among these elements, which are sorted: before all that are not
  /// less.
  ///
  /// @return an index from 0 to [#size()]
  public long searchSorted(int value) {
    return Int32ViewSearching.searchSorted(value, this);
  }

  /// Where `value` belongs among these elements, which are sorted: after all that are not
  /// greater.
  ///
  /// @return an index from 0 to [#size()]
  public long searchSortedRight(int value) {
    return Int32ViewSearching.searchSortedRight(value, this);
  }

  /// The elements in ascending order.
  @Override
  public Int32View sorted() {
    Int32View sorted = copy();
    sorted.sort();
    return sorted;
  }

  /// The order of the elements: the index of the smallest, of the next one, and so on. Equal
  /// elements keep their order.
  @Override
  public Int64View argSort() {
    long[] keys = new long[arrayLength()];
    Int32View elements = onHeap();
    for (int i = 0; i < keys.length; i++) {
      keys[i] = elements.get(i); // dtype uint64: get(i) -> get(i) ^ Long.MIN_VALUE
    }
    return ArgSort.of(keys);
  }

  /// The different elements, in ascending order.
  @Override
  public Int32View unique() {
    return Int32ViewSearching.unique(this);
  }

  /// The elements in reverse.
  @Override
  public Int32View reversed() {
    Int32View reversed = copy();
    reversed.reverse();
    return reversed;
  }

  /// The sums of the elements up to and including each.
  ///
  /// @throws ArithmeticException if one does not fit 64 bits
  public Int64View cumsum() { // dtype unsigned: Int64View -> Uint64View
    Int64View sums = Int64View.zeros(size); // dtype unsigned: Int64View -> Uint64View
    Int32View elements = onHeap();
    long sum = 0;
    for (long i = 0; i < size; i++) {
      sum = RunningSum.next(sum, elements.get(i), i); // dtype unsigned: next -> nextUnsigned
      sums.set(i, sum);
    }
    return sums;
  }

  /// The difference of each element but the first from the one before it.
  ///
  /// @throws ArithmeticException if one does not fit int32
  public Int32View diff() {
    return diff(Overflow.THROW);
  }

  /// The difference of each element but the first from the one before it, where `overflow`
  /// says what becomes of one that does not fit int32.
  ///
  /// @throws ArithmeticException if one does not fit and `overflow` is [Overflow#THROW]
  public Int32View diff(Overflow overflow) {
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
  /// @throws ArithmeticException if a result is no int32
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View plus(Int32View other) {
    return plus(other, Overflow.THROW);
  }

  /// The sums of these elements and `operand`.
  ///
  /// @throws ArithmeticException if a result is no int32
  /// @throws IllegalArgumentException if `operand` is no int32
  public Int32View plus(int operand) {
    return plus(operand, Overflow.THROW);
  }

  /// The sums of these elements and those of `other`; results beyond int32 become what
  /// `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no int32 and `overflow` is THROW
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View plus(Int32View other, Overflow overflow) {
    return Int32Elementwise.combine(Operator.PLUS, overflow, this, other);
  }

  /// The sums of these elements and `operand`; results beyond int32 become what `overflow`
  /// says.
  ///
  /// @throws ArithmeticException if a result is no int32 and `overflow` is THROW
  /// @throws IllegalArgumentException if `operand` is no int32
  public Int32View plus(int operand, Overflow overflow) {
    return Int32Elementwise.combine(Operator.PLUS, overflow, this, operand);
  }

  /// These elements minus those of `other`.
  ///
  /// @throws ArithmeticException if a result is no int32
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View minus(Int32View other) {
    return minus(other, Overflow.THROW);
  }

  /// These elements minus `operand`.
  ///
  /// @throws ArithmeticException if a result is no int32
  /// @throws IllegalArgumentException if `operand` is no int32
  public Int32View minus(int operand) {
    return minus(operand, Overflow.THROW);
  }

  /// These elements minus those of `other`; results beyond int32 become what `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no int32 and `overflow` is THROW
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View minus(Int32View other, Overflow overflow) {
    return Int32Elementwise.combine(Operator.MINUS, overflow, this, other);
  }

  /// These elements minus `operand`; results beyond int32 become what `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no int32 and `overflow` is THROW
  /// @throws IllegalArgumentException if `operand` is no int32
  public Int32View minus(int operand, Overflow overflow) {
    return Int32Elementwise.combine(Operator.MINUS, overflow, this, operand);
  }

  /// The products of these elements and those of `other`.
  ///
  /// @throws ArithmeticException if a result is no int32
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View times(Int32View other) {
    return times(other, Overflow.THROW);
  }

  /// The products of these elements and `operand`.
  ///
  /// @throws ArithmeticException if a result is no int32
  /// @throws IllegalArgumentException if `operand` is no int32
  public Int32View times(int operand) {
    return times(operand, Overflow.THROW);
  }

  /// The products of these elements and those of `other`; results beyond int32 become what
  /// `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no int32 and `overflow` is THROW
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View times(Int32View other, Overflow overflow) {
    return Int32Elementwise.combine(Operator.TIMES, overflow, this, other);
  }

  /// The products of these elements and `operand`; results beyond int32 become what `overflow`
  /// says.
  ///
  /// @throws ArithmeticException if a result is no int32 and `overflow` is THROW
  /// @throws IllegalArgumentException if `operand` is no int32
  public Int32View times(int operand, Overflow overflow) {
    return Int32Elementwise.combine(Operator.TIMES, overflow, this, operand);
  }

  /// These elements divided by those of `other`. Quotients are cut off after the whole number,
  /// as by Java's `/`.
  ///
  /// @throws ArithmeticException if a result is no int32, or a divisor is 0
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View dividedBy(Int32View other) {
    return dividedBy(other, Overflow.THROW);
  }

  /// These elements divided by `operand`. Quotients are cut off after the whole number, as by
  /// Java's `/`.
  ///
  /// @throws ArithmeticException if a result is no int32, or a divisor is 0
  /// @throws IllegalArgumentException if `operand` is no int32
  public Int32View dividedBy(int operand) {
    return dividedBy(operand, Overflow.THROW);
  }

  /// These elements divided by those of `other`; results beyond int32 become what `overflow`
  /// says.
  ///
  /// @throws ArithmeticException if a result is no int32 and `overflow` is THROW, or a
  ///     divisor is 0
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View dividedBy(Int32View other, Overflow overflow) {
    return Int32Elementwise.combine(Operator.DIVIDED_BY, overflow, this, other);
  }

  /// These elements divided by `operand`; results beyond int32 become what `overflow` says.
  ///
  /// @throws ArithmeticException if a result is no int32 and `overflow` is THROW, or a
  ///     divisor is 0
  /// @throws IllegalArgumentException if `operand` is no int32
  public Int32View dividedBy(int operand, Overflow overflow) {
    return Int32Elementwise.combine(Operator.DIVIDED_BY, overflow, this, operand);
  }

  /// The smaller of each element and that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View minimum(Int32View other) {
    return minimum(other, zeros(size));
  }

  /// The smaller of each element and that of `other`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View minimum(Int32View other, Int32View target) {
    return Int32Elementwise.combine(Operator.MINIMUM, Overflow.WRAP, this, other, target);
  }

  /// The larger of each element and that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View maximum(Int32View other) {
    return maximum(other, zeros(size));
  }

  /// The larger of each element and that of `other`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View maximum(Int32View other, Int32View target) {
    return Int32Elementwise.combine(Operator.MAXIMUM, Overflow.WRAP, this, other, target);
  }

  /// The elements with their signs changed.
  ///
  /// @throws ArithmeticException if a result is no int32
  public Int32View negate() {
    return negate(Overflow.THROW);
  }

  /// The elements with their signs changed; results beyond int32 become what `overflow` says.
  public Int32View negate(Overflow overflow) {
    return Int32Elementwise.combine(Operator.NEGATE, overflow, this, 0);
  }

  /// The elements without their signs.
  ///
  /// @throws ArithmeticException if a result is no int32
  public Int32View abs() {
    return abs(Overflow.THROW);
  }

  /// The elements without their signs; results beyond int32 become what `overflow` says.
  public Int32View abs(Overflow overflow) {
    return Int32Elementwise.combine(Operator.ABS, overflow, this, 0);
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
  public BoolView lessThan(Int32View other) {
    return Int32Elementwise.compare(Operator.LESS, this, other);
  }

  /// Whether each element is less than `operand`.
  public BoolView lessThan(int operand) {
    return Int32Elementwise.compare(Operator.LESS, this, operand);
  }

  /// Whether each element is less than or equal to that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView lessThanOrEqual(Int32View other) {
    return Int32Elementwise.compare(Operator.LESS_OR_EQUAL, this, other);
  }

  /// Whether each element is less than or equal to `operand`.
  public BoolView lessThanOrEqual(int operand) {
    return Int32Elementwise.compare(Operator.LESS_OR_EQUAL, this, operand);
  }

  /// Whether each element is equal to that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView equalTo(Int32View other) {
    return Int32Elementwise.compare(Operator.EQUAL, this, other);
  }

  /// Whether each element is equal to `operand`.
  public BoolView equalTo(int operand) {
    return Int32Elementwise.compare(Operator.EQUAL, this, operand);
  }

  /// Whether each element is not equal to that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView notEqualTo(Int32View other) {
    return Int32Elementwise.compare(Operator.NOT_EQUAL, this, other);
  }

  /// Whether each element is not equal to `operand`.
  public BoolView notEqualTo(int operand) {
    return Int32Elementwise.compare(Operator.NOT_EQUAL, this, operand);
  }

  /// Whether each element is greater than or equal to that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView greaterThanOrEqual(Int32View other) {
    return Int32Elementwise.compare(Operator.GREATER_OR_EQUAL, this, other);
  }

  /// Whether each element is greater than or equal to `operand`.
  public BoolView greaterThanOrEqual(int operand) {
    return Int32Elementwise.compare(Operator.GREATER_OR_EQUAL, this, operand);
  }

  /// Whether each element is greater than that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView greaterThan(Int32View other) {
    return Int32Elementwise.compare(Operator.GREATER, this, other);
  }

  /// Whether each element is greater than `operand`.
  public BoolView greaterThan(int operand) {
    return Int32Elementwise.compare(Operator.GREATER, this, operand);
  }

  /// The element of this view where `mask` is true, and that of `other` elsewhere.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Int32View select(BoolView mask, Int32View other) {
    return select(mask, other, zeros(size));
  }

  /// The same, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View select(BoolView mask, Int32View other, Int32View target) {
    return Int32Elementwise.select(this, mask, other, target);
  }

  /// The elements where `mask` is true.
  ///
  /// @throws IllegalArgumentException if it does not have as many as this view
  @Override
  public Int32View filter(BoolView mask) {
    return Int32Elementwise.filter(this, mask);
  }

  /// The elements where `mask` is true, written to the start of `target`. Returns that part of
  /// it.
  ///
  /// @throws IllegalArgumentException if `mask` does not have as many as this view, or
  ///     `target` has no room for them; then nothing has changed
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View filter(BoolView mask, Int32View target) {
    return Int32Elementwise.filter(this, mask, target);
  }

  /// Puts the elements in ascending order. For that they are copied to an array and back.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  @Override
  public void sort() {
    requireWritable();
    int[] values = toArray();
    Arrays.sort(values); // dtype uint64: Arrays -> Unsigned
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
      int element = get(i); // dtype held: int
      set(i, get(j));
      set(j, element);
    }
  }

  /// Multiplies every element by `factor`, in place. The product is taken in float64 and
  /// rounded to the nearest whole number, ties to even.
  ///
  /// @throws ArithmeticException if an element would leave the range of int32; then none has
  ///     changed
  /// @throws IllegalArgumentException if `factor` is infinite or NaN
  /// @throws UnsupportedOperationException if this view is read-only
  public void scale(double factor) {
    scale(factor, Overflow.THROW);
  }

  /// Multiplies every element by `factor`, in place, and treats products beyond the range of
  /// int32 as `overflow` says. The product is taken in float64 and rounded to the nearest
  /// whole number, ties to even.
  ///
  /// @throws ArithmeticException if an element would leave the range and `overflow` is
  ///     [Overflow#THROW]; then none has changed
  /// @throws IllegalArgumentException if `factor` is infinite or NaN
  /// @throws UnsupportedOperationException if this view is read-only
  public void scale(double factor, Overflow overflow) {
    requireWritable();
    requireFinite(factor);
    Int32Elementwise.scale(this, factor, overflow);
  }

  /// Raises elements less than `low` to it and lowers those greater than `high` to it, in
  /// place.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`, or one of them is no int32
  /// @throws UnsupportedOperationException if this view is read-only
  public void clip(int low, int high) {
    clip(low, high, this);
  }

  /// The elements, raised to `low` if they are less and lowered to `high` if they are greater,
  /// written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high`, one of them is no int32, or
  ///     `target` does not have as many elements as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View clip(int low, int high, Int32View target) {
    if (Integer.compare(low, high) > 0) {
      throw emptyRange(Integer.toString(low), Integer.toString(high));
    }
    return Int32Elementwise.clip(this, low, high, target);
  }

  /// Makes every element `element`.
  ///
  /// @throws IllegalArgumentException if it is no int32, or `count` is negative, or more than
  ///     can be addressed
  /// @throws UnsupportedOperationException if this view is read-only
  public void fill(int element) {
    Ranges.int32(element);
    requireWritable();
    Int32View target = writable();
    fill(target, element);
    takeFrom(target);
  }

  /// Adds the elements of `other` to these, in place.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if this view is read-only
  public void add(Int32View other) {
    add(other, Overflow.THROW);
  }

  /// Adds `operand` to these, in place.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no int32
  /// @throws UnsupportedOperationException if this view is read-only
  public void add(int operand) {
    add(operand, Overflow.THROW);
  }

  /// [#add(Int32View)], but results beyond int32 become what `overflow` says.
  public void add(Int32View other, Overflow overflow) {
    plus(other, overflow, this);
  }

  /// [#add(int)], but results beyond int32 become what `overflow` says.
  public void add(int operand, Overflow overflow) {
    plus(operand, overflow, this);
  }

  /// Subtracts the elements of `other` from these, in place.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if this view is read-only
  public void subtract(Int32View other) {
    subtract(other, Overflow.THROW);
  }

  /// Subtracts `operand` from these, in place.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no int32
  /// @throws UnsupportedOperationException if this view is read-only
  public void subtract(int operand) {
    subtract(operand, Overflow.THROW);
  }

  /// [#subtract(Int32View)], but results beyond int32 become what `overflow` says.
  public void subtract(Int32View other, Overflow overflow) {
    minus(other, overflow, this);
  }

  /// [#subtract(int)], but results beyond int32 become what `overflow` says.
  public void subtract(int operand, Overflow overflow) {
    minus(operand, overflow, this);
  }

  /// Multiplies these by the elements of `other`, in place.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if this view is read-only
  public void multiply(Int32View other) {
    multiply(other, Overflow.THROW);
  }

  /// Multiplies these by `operand`, in place.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no int32
  /// @throws UnsupportedOperationException if this view is read-only
  public void multiply(int operand) {
    multiply(operand, Overflow.THROW);
  }

  /// [#multiply(Int32View)], but results beyond int32 become what `overflow` says.
  public void multiply(Int32View other, Overflow overflow) {
    times(other, overflow, this);
  }

  /// [#multiply(int)], but results beyond int32 become what `overflow` says.
  public void multiply(int operand, Overflow overflow) {
    times(operand, overflow, this);
  }

  /// Divides these by the elements of `other`, in place. Quotients are cut off after the whole
  /// number, as by Java's `/`.
  ///
  /// @throws ArithmeticException if a result is no int32, or a divisor is 0; then nothing
  ///     has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if this view is read-only
  public void divide(Int32View other) {
    divide(other, Overflow.THROW);
  }

  /// Divides these by `operand`, in place. Quotients are cut off after the whole number, as by
  /// Java's `/`.
  ///
  /// @throws ArithmeticException if a result is no int32, or a divisor is 0; then nothing
  ///     has changed
  /// @throws IllegalArgumentException if `operand` is no int32
  /// @throws UnsupportedOperationException if this view is read-only
  public void divide(int operand) {
    divide(operand, Overflow.THROW);
  }

  /// [#divide(Int32View)], but results beyond int32 become what `overflow` says.
  public void divide(Int32View other, Overflow overflow) {
    dividedBy(other, overflow, this);
  }

  /// [#divide(int)], but results beyond int32 become what `overflow` says.
  public void divide(int operand, Overflow overflow) {
    dividedBy(operand, overflow, this);
  }

  /// [#plus(Int32View)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View plus(Int32View other, Int32View target) {
    return plus(other, Overflow.THROW, target);
  }

  /// [#plus(int)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no int32, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View plus(int operand, Int32View target) {
    return plus(operand, Overflow.THROW, target);
  }

  /// [#plus(Int32View, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View plus(Int32View other, Overflow overflow, Int32View target) {
    return Int32Elementwise.combine(Operator.PLUS, overflow, this, other, target);
  }

  /// [#plus(int, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no int32, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View plus(int operand, Overflow overflow, Int32View target) {
    return Int32Elementwise.combine(Operator.PLUS, overflow, this, operand, target);
  }

  /// [#minus(Int32View)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View minus(Int32View other, Int32View target) {
    return minus(other, Overflow.THROW, target);
  }

  /// [#minus(int)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no int32, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View minus(int operand, Int32View target) {
    return minus(operand, Overflow.THROW, target);
  }

  /// [#minus(Int32View, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View minus(Int32View other, Overflow overflow, Int32View target) {
    return Int32Elementwise.combine(Operator.MINUS, overflow, this, other, target);
  }

  /// [#minus(int, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no int32, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View minus(int operand, Overflow overflow, Int32View target) {
    return Int32Elementwise.combine(Operator.MINUS, overflow, this, operand, target);
  }

  /// [#times(Int32View)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View times(Int32View other, Int32View target) {
    return times(other, Overflow.THROW, target);
  }

  /// [#times(int)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no int32, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View times(int operand, Int32View target) {
    return times(operand, Overflow.THROW, target);
  }

  /// [#times(Int32View, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View times(Int32View other, Overflow overflow, Int32View target) {
    return Int32Elementwise.combine(Operator.TIMES, overflow, this, other, target);
  }

  /// [#times(int, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if `operand` is no int32, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View times(int operand, Overflow overflow, Int32View target) {
    return Int32Elementwise.combine(Operator.TIMES, overflow, this, operand, target);
  }

  /// [#dividedBy(Int32View)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32, or a divisor is 0; then nothing
  ///     has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View dividedBy(Int32View other, Int32View target) {
    return dividedBy(other, Overflow.THROW, target);
  }

  /// [#dividedBy(int)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32, or a divisor is 0; then nothing
  ///     has changed
  /// @throws IllegalArgumentException if `operand` is no int32, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View dividedBy(int operand, Int32View target) {
    return dividedBy(operand, Overflow.THROW, target);
  }

  /// [#dividedBy(Int32View, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32, or a divisor is 0; then nothing
  ///     has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View dividedBy(Int32View other, Overflow overflow, Int32View target) {
    return Int32Elementwise.combine(Operator.DIVIDED_BY, overflow, this, other, target);
  }

  /// [#dividedBy(int, Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32, or a divisor is 0; then nothing
  ///     has changed
  /// @throws IllegalArgumentException if `operand` is no int32, or they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View dividedBy(int operand, Overflow overflow, Int32View target) {
    return Int32Elementwise.combine(Operator.DIVIDED_BY, overflow, this, operand, target);
  }

  /// [#negate(Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View negate(Overflow overflow, Int32View target) {
    return Int32Elementwise.combine(Operator.NEGATE, overflow, this, 0, target);
  }

  /// [#abs(Overflow)], written to `target`, which is returned.
  ///
  /// @throws ArithmeticException if a result is no int32; then nothing has changed
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View abs(Overflow overflow, Int32View target) {
    return Int32Elementwise.combine(Operator.ABS, overflow, this, 0, target);
  }

  /// A new view of what `function` makes of each element.
  // dtype if int8, uint8, int16, uint16, uint32
  // | ///
  // | /// @throws ArithmeticException if what the function gives does not fit int32
  // dtype end
  public Int32View map(IntUnaryOperator function) {
    return map(function, zeros(size));
  }

  /// Puts what `function` makes of each element into `target`, and returns that. An exception of
  /// the function's passes through unchanged; elements of the target may have changed by then.
  ///
  /// @throws IllegalArgumentException if `target` has another number of elements
  /// @throws UnsupportedOperationException if `target` is read-only
  // dtype if int8, uint8, int16, uint16, uint32
  // | /// @throws ArithmeticException if what the function gives does not fit int32
  // dtype end
  public Int32View map(IntUnaryOperator function, Int32View target) {
    return Int32Blocks.map(this, function, target);
  }

  /// Replaces each element by what `function` makes of it. An exception of the function's passes
  /// through unchanged; earlier elements may have changed by then.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  // dtype if int8, uint8, int16, uint16, uint32
  // | /// @throws ArithmeticException if what the function gives does not fit int32
  // dtype end
  public void mapInPlace(IntUnaryOperator function) {
    Int32Blocks.map(this, function, this);
  }

  /// A new view of the elements that `predicate` accepts, in order.
  public Int32View filter(IntPredicate predicate) {
    return Int32Blocks.filter(this, predicate);
  }

  /// Puts the elements that `predicate` accepts, in order, at the front of `target`, and returns
  /// the part of it that they fill.
  ///
  /// @throws IllegalArgumentException if they don't all fit; then those that do are in it
  /// @throws UnsupportedOperationException if `target` is read-only
  public Int32View filter(IntPredicate predicate, Int32View target) {
    return Int32Blocks.filter(this, predicate, target);
  }

  /// Folds the elements, from the first to the last: `operator` is given what it gave before, at
  /// first `identity`, and the next element. Returns what it gave at last.
  public int reduce(int identity, IntBinaryOperator operator) {
    return Int32Blocks.reduce(this, identity, operator);
  }

  /// These elements, with operations that are not done at once but together, a block of elements at
  /// a time, when a result is asked for.
  public LazyInt32View lazy() {
    return new LazyInt32View(this);
  }

  /// These elements, with operations that use several processors where that is faster. Results are
  /// the same, to the last bit.
  public ParallelInt32View parallel() {
    return new ParallelInt32View(this, ParallelParts.USUAL);
  }

  /// The elements where no other program can take them away. HotSpot of JDK 25 ends the JVM and
  /// does not throw an InternalError where a file that was cut is read by the one instruction that
  /// loads an `int` as a `long`.
  private Int32View onHeap() {
    return storage == Storage.MAPPED ? copy() : this;
  }

  /// The elements where loops over several arrays can read them.
  Int32View direct() {
    return isDirect() ? this : copy();
  }

  /// Where results for this view are written before [#takeFrom] gets them.
  Int32View writable() {
    requireWritable();
    return isDirect() ? this : zeros(size);
  }

  /// The elements side by side, and either apart from those of `target` or just there.
  Int32View readable(Int32View target) {
    return isDirect() && !overlapsPartly(target) ? this : copy();
  }

  /// The first `count` elements, to be written.
  Int32View room(long count) {
    requireRoom(count);
    return slice(0, count);
  }

  private static void fill(Int32View view, int element) {
    if (view.memory instanceof byte[] bytes) {
      int end = (int) (view.base + view.size * BYTES);
      for (int at = (int) view.base; at < end; at += (int) BYTES) {
        Elements.int32(bytes, at, element);
      }
    } else {
      for (long i = 0; i < view.size; i++) {
        view.set(i, Wrapping.int32(element));
      }
    }
  }

  @Override
  void readLongs(long from, int count, long[] to) {
    if (memory instanceof byte[] bytes && isContiguous()) {
      int at = (int) (base + from * BYTES);
      for (int i = 0; i < count; i++) {
        to[i] = Elements.int32(bytes, at + i * (int) BYTES);
      }
      return;
    }
    Int32View elements = slice(from, from + count).onHeap();
    for (int i = 0; i < count; i++) {
      to[i] = elements.get(i);
    }
  }

  @Override
  void writeLongs(long[] from, int count, long at) {
    for (int i = 0; i < count; i++) {
      set(at + i, Wrapping.int32(from[i]));
    }
  }

  WideSum total() {
    WideSum total = new WideSum();
    Int32View values = contiguous();
    Loops.SUMS.in(values.storage).sum(values.memorySegment(), values.base, size, total);
    return total;
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
    static final Kernels<Int32Sums> SUMS = Kernels.load(Int32Sums.class);
    static final Kernels<Int32Extremes> EXTREMES = Kernels.load(Int32Extremes.class);
    static final Kernels<Int32Deviations> DEVIATIONS = Kernels.scalar(Int32Deviations.class);
    static final PairKernels<Int32Products> PRODUCTS = PairKernels.scalar(Int32Products.class);
    static final PairKernels<Int32Distances> DISTANCES = PairKernels.scalar(Int32Distances.class);
  }
}
