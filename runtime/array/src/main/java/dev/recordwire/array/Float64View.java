package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Deviations;
import dev.recordwire.array.internal.kernel.Elements;
import dev.recordwire.array.internal.kernel.Float64Deviations;
import dev.recordwire.array.internal.kernel.Float64Distances;
import dev.recordwire.array.internal.kernel.Float64Extremes;
import dev.recordwire.array.internal.kernel.Float64Products;
import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.kernel.Kernels;
import dev.recordwire.array.internal.kernel.MappedElements;
import dev.recordwire.array.internal.kernel.NativeElements;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.OtherElements;
import dev.recordwire.array.internal.kernel.PairKernels;
import dev.recordwire.array.internal.kernel.Storage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

// Longer than other files: it is the whole list of what one can do with a view.
// dtype held: `double`, double..., double[] toArray, double[] values, new double
// dtype held: double get, double value, double min, double max, double minNumber, double maxNumber
// dtype held: double operand, double element, double reduce, double identity, Double
// dtype held: DoubleBinaryOperator, DoublePredicate, DoubleUnaryOperator
// dtype keep: for float64, in float64, Iterable<Double>
/// A view of float64 elements, held as `double`.
public final class Float64View extends ArrayView implements Iterable<Double> {
  private static final TypeCode TYPE = TypeCode.FLOAT64;
  private static final long BYTES = Double.BYTES;

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
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static Float64View zeros(long count) {
    Object memory = Storage.allocate(count, BYTES);
    return memory instanceof byte[] bytes
        ? new Float64View(bytes, 0, count)
        : new Float64View((MemorySegment) memory);
  }

  /// A new view of `count` ones.
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static Float64View ones(long count) {
    return full(count, 1);
  }

  /// A new view of `count` elements that all are `value`.
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static Float64View full(long count, double value) {
    Float64View view = zeros(count);
    fill(view, value);
    return view;
  }

  /// A new view of the numbers from `start` on, each `step` from the one before, up to `stop`
  /// (exclusive). Element i is `start + i * step`; their number is (`stop` - `start`) /
  /// `step`, rounded up, and none if that is negative. Both are taken in float64, so that
  /// rounding may bring the last one up to `stop`; for a given number of them there is
  /// [#linspace].
  ///
  /// @throws IllegalArgumentException if `step` is 0, one of them is infinite or NaN, or there
  ///     would be more elements than can be addressed
  public static Float64View arange(double start, double stop, double step) {
    Float64View view = zeros(Ramps.count(start, stop, step));
    for (long i = 0; i < view.size; i++) {
      view.set(i, Ramps.at(start, step, i)); // dtype float32: Ramps -> (float) Ramps
    }
    return view;
  }

  /// A new view of `count` numbers at equal distances, the first of them `start` and the last
  /// one `stop`. A single one is `start`.
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static Float64View linspace(double start, double stop, long count) {
    Float64View view = zeros(count);
    Linspace numbers = new Linspace(start, stop, count - 1);
    for (long i = 0; i < count; i++) {
      view.set(i, numbers.at(i)); // dtype float32: numbers -> (float) numbers
    }
    return view;
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

  /// A view on all of an array, without a copy.
  public static Float64View wrap(double[] values) {
    return new Float64View(Memory.of(values));
  }

  /// A read-only view on all of a file, which is mapped for as long as the view is reachable.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  /// @throws IOException if it can't be mapped
  public static Float64View map(Path file) throws IOException {
    return map(file, FileChannel.MapMode.READ_ONLY, Arena.ofAuto());
  }

  /// A view on all of a file, which is mapped for as long as `arena` is open. With
  /// [FileChannel.MapMode#READ_WRITE] what is written goes to the file.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  /// @throws IOException if it can't be mapped
  public static Float64View map(Path file, FileChannel.MapMode mode, Arena arena)
      throws IOException {
    return new Float64View(Memory.map(file, mode, arena));
  }

  /// A view on `count` elements that start `offset` bytes into a file, which is mapped for as
  /// long as `arena` is open; with [FileChannel.MapMode#READ_WRITE] a shorter file is
  /// extended, or made. Where mapping fails, the file is left as it was.
  ///
  /// @throws IllegalArgumentException if `offset` or `count` is negative, or more than can be
  ///     addressed
  /// @throws IOException if they can't be mapped, or the file is shorter and `mode` is not
  ///     [FileChannel.MapMode#READ_WRITE]
  public static Float64View map(
      Path file, FileChannel.MapMode mode, long offset, long count, Arena arena)
      throws IOException {
    long bytes = Storage.byteSize(count, BYTES);
    return new Float64View(Memory.map(file, mode, offset, bytes, arena));
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
    return to - from == size ? this : new Float64View(this, from, to - from, 1, readOnly);
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

  /// The sum of the elements, taken in float64; 0 if there are none.
  ///
  /// The order of the additions is fixed, so that the same elements have the same sum, to the
  /// last bit, on every machine.
  public double sum() {
    Float64View values = contiguous();
    return Loops.SUMS.in(values.storage).sum(values.memorySegment(), values.base, size);
  }

  @Override
  public double sumAsDouble() {
    return sum();
  }

  /// The mean of the elements: their sum divided by their number. It is finite where they are,
  /// even if their sum is not.
  ///
  /// @throws NoSuchElementException if there are none
  @Override
  public double mean() {
    requireElements("mean");
    double sum = sum();
    return Rescaled.isNumber(sum) ? sum / size : Rescaled.mean(this);
  }

  /// The smallest element, as [Math#min] orders them: NaN if there is one, and -0.0 before
  /// 0.0.
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

  /// The smallest element that is not NaN, or NaN if all are.
  ///
  /// @throws NoSuchElementException if there is none
  public double minNumber() {
    double min = min();
    if (Double.isNaN(min)) {
      for (long i = 0; i < size; i++) {
        min = Double.isNaN(get(i)) ? min : Double.isNaN(min) ? get(i) : Math.min(min, get(i));
      }
    }
    return min;
  }

  /// The largest element that is not NaN, or NaN if all are.
  ///
  /// @throws NoSuchElementException if there is none
  public double maxNumber() {
    double max = max();
    if (Double.isNaN(max)) {
      for (long i = 0; i < size; i++) {
        max = Double.isNaN(get(i)) ? max : Double.isNaN(max) ? get(i) : Math.max(max, get(i));
      }
    }
    return max;
  }

  /// The sum of the elements as if it had been rounded once only; 0 if there are none. The
  /// rounding errors of additions are summed apart and added at last, and where that would not
  /// be enough, because large elements cancel out, the sum is taken in whole numbers.
  public double sumCompensated() {
    return size == 0 ? 0.0 : CompensatedSum.of(this, Math.max(-min(), max()));
  }

  /// The product of the elements; 1 if there are none. Like that of the sum, its order is
  /// fixed.
  public double product() {
    return FloatProduct.of(this);
  }

  /// The sum of the products of these elements and those of `other`; 0 if there are none.
  /// Products are rounded and then summed as [#sum()] does it.
  ///
  /// @throws IllegalArgumentException if `other` has another size
  public double dot(Float64View other) {
    requireSameSize(other);
    Float64View x = contiguous();
    Float64View y = other.contiguous();
    return Loops.PRODUCTS
        .in(x.storage, y.storage)
        .dot(x.memorySegment(), x.base, size, y.memorySegment(), y.base);
  }

  /// The length of this as a vector: the square root of the sum of the squares; 0 without
  /// elements.
  @Override
  public double norm() {
    double squares = dot(this);
    return Rescaled.isSafe(squares) ? Math.sqrt(squares) : normByScale();
  }

  /// The norm where squares may be too large or too small for float64.
  private double normByScale() {
    double largest = size == 0 ? 0 : Math.max(Math.abs(min()), Math.abs(max()));
    if (!(largest > 0 && largest < Double.POSITIVE_INFINITY)) {
      return largest;
    }
    int exponent = Math.max(Math.getExponent(largest), -1000);
    Float64View scaled = copy();
    scaled.scale(Math.scalb(1.0, -exponent));
    return Math.scalb(Math.sqrt(scaled.dot(scaled)), exponent);
  }

  /// How far this is from `other`, as vectors: the square root of the sum of the squares of
  /// the differences; 0 without elements.
  ///
  /// @throws IllegalArgumentException if `other` has another size
  public double distance(Float64View other) {
    requireSameSize(other);
    Float64View x = contiguous();
    Float64View y = other.contiguous();
    double squares =
        Loops.DISTANCES
            .in(x.storage, y.storage)
            .squaredDistance(x.memorySegment(), x.base, size, y.memorySegment(), y.base);
    return Rescaled.isSafe(squares) ? Math.sqrt(squares) : Rescaled.distance(x, y, squares);
  }

  /// The variance: the mean of the squared differences from the mean.
  ///
  /// It is taken in two passes, the mean first, and corrected for what that has been rounded
  /// by.
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
    double variance = deviations(mean()).variance(size, ddof);
    return Rescaled.isSafe(variance) ? variance : Rescaled.variance(this, ddof);
  }

  /// How far the elements are from `mean`.
  Deviations deviations(double mean) {
    Float64View values = contiguous();
    Deviations result = new Deviations();
    Loops.DEVIATIONS
        .in(values.storage)
        .deviations(values.memorySegment(), values.base, size, mean, result);
    return result;
  }

  /// The standard deviation: the square root of the variance, and a number even where that is
  /// too large or too small to be one.
  ///
  /// @throws NoSuchElementException if there are no elements
  @Override
  public double std() {
    return std(0);
  }

  /// The square root of the variance with `ddof` degrees of freedom less.
  ///
  /// @throws NoSuchElementException if there are no elements
  @Override
  public double std(int ddof) {
    requireElements("variance");
    double variance = deviations(mean()).variance(size, ddof);
    return Rescaled.isSafe(variance) ? Math.sqrt(variance) : Rescaled.std(this, ddof);
  }

  /// The number, sum, mean, extremes and variance of the elements, in one pass over the
  /// memory.
  ///
  /// @throws NoSuchElementException if there are no elements
  public Float64Summary summary() {
    requireElements("summary");
    return Float64Summarizing.summary(contiguous());
  }

  /// The median: the middle element of the sorted ones, or the mean of the two in the middle.
  /// NaN if there is one.
  ///
  /// @throws NoSuchElementException if there are no elements
  @Override
  public double median() {
    requireElements("median");
    return Quantiles.median(doubles(0, arrayLength()));
  }

  /// The quantile at `q`: the element at `q * (size() - 1)` of the sorted ones, or between its
  /// neighbours, in proportion, where that is no whole number. NaN if there is one.
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
  public Float64View quantiles(double... qs) { // dtype keep: Float64View, double...
    requireElements("quantile");
    return Quantiles.quantiles(doubles(0, arrayLength()), qs);
  }

  /// How many elements lie in each of `bins` bins of equal width between the smallest and the
  /// largest.
  ///
  /// @throws IllegalArgumentException if `bins` is less than 1 or too many for float64 to tell
  ///     their ends apart, or an element is infinite or NaN
  @Override
  public Histogram histogram(int bins) {
    return size == 0 ? histogram(bins, 0, 1) : histogram(bins, min(), max());
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
    return Float64ViewSearching.argMin(contiguous());
  }

  /// The index of the first of the largest elements, as [#max()] has them: `get(argMax())` is
  /// `max()`.
  ///
  /// @throws NoSuchElementException if there are no elements
  @Override
  public long argMax() {
    requireElements("argMax");
    return Float64ViewSearching.argMax(contiguous());
  }

  /// The index of the first element that equals `value` as [Double#compare] has it, or -1 if
  /// there is none.
  public long indexOf(double value) {
    return Float64ViewSearching.indexOf(contiguous(), 0, value);
  }

  /// Where `value` belongs among these elements, which are sorted: before all that are not
  /// less.
  ///
  /// @return an index from 0 to [#size()]
  public long searchSorted(double value) {
    return Float64ViewSearching.searchSorted(value, this);
  }

  /// Where `value` belongs among these elements, which are sorted: after all that are not
  /// greater.
  ///
  /// @return an index from 0 to [#size()]
  public long searchSortedRight(double value) {
    return Float64ViewSearching.searchSortedRight(value, this);
  }

  /// The elements in ascending order, as [Double#compare] has it: -0.0 before 0.0, NaN last.
  @Override
  public Float64View sorted() {
    Float64View sorted = copy();
    sorted.sort();
    return sorted;
  }

  /// The order of the elements: the index of the smallest, of the next one, and so on. Equal
  /// elements keep their order.
  @Override
  public Int64View argSort() {
    long[] keys = new long[arrayLength()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ArgSort.key(get(i));
    }
    return ArgSort.of(keys);
  }

  /// The different elements, in ascending order. Those that [Double#compare] tells apart are
  /// different; all NaN are one.
  @Override
  public Float64View unique() {
    return Float64ViewSearching.unique(this);
  }

  /// The elements in reverse.
  @Override
  public Float64View reversed() {
    Float64View reversed = copy();
    reversed.reverse();
    return reversed;
  }

  /// The sums of the elements up to and including each. They are added one after the other, in
  /// float64.
  public Float64View cumsum() {
    Float64View sums = zeros(size);
    double sum = -0.0;
    for (long i = 0; i < size; i++) {
      sum += get(i);
      sums.set(i, sum); // dtype float32: sum) -> (float) sum)
    }
    return sums;
  }

  /// The difference of each element but the first from the one before it.
  public Float64View diff() {
    Float64View differences = zeros(Math.max(0, size - 1));
    for (long i = 0; i < differences.size; i++) {
      differences.set(i, get(i + 1) - get(i));
    }
    return differences;
  }

  /// The elements in units of their standard deviation from the mean: the result has the mean
  /// 0 and the standard deviation 1. NaN if all elements are equal.
  ///
  /// @throws NoSuchElementException if there are no elements
  public Float64View normalize() {
    StandardUnits units = StandardUnits.of(this);
    Float64View normalized = zeros(size);
    for (long i = 0; i < size; i++) {
      normalized.set(i, units.of(get(i))); // dtype float32: units -> (float) units
    }
    return normalized;
  }

  /// The means of all runs of `window` neighbours: as many as there are elements, less
  /// `window`, plus 1; none if there are less.
  ///
  /// @throws IllegalArgumentException if `window` is less than 1
  public Float64View rollingMean(long window) { // dtype keep: Float64View
    return RollingMean.of(doubles(0, arrayLength()), window);
  }

  /// The sums of these elements and those of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View plus(Float64View other) {
    return plus(other, zeros(size));
  }

  /// The sums of these elements and `operand`.
  public Float64View plus(double operand) {
    return plus(operand, zeros(size));
  }

  /// These elements minus those of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View minus(Float64View other) {
    return minus(other, zeros(size));
  }

  /// These elements minus `operand`.
  public Float64View minus(double operand) {
    return minus(operand, zeros(size));
  }

  /// The products of these elements and those of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View times(Float64View other) {
    return times(other, zeros(size));
  }

  /// The products of these elements and `operand`.
  public Float64View times(double operand) {
    return times(operand, zeros(size));
  }

  /// These elements divided by those of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View dividedBy(Float64View other) {
    return dividedBy(other, zeros(size));
  }

  /// These elements divided by `operand`.
  public Float64View dividedBy(double operand) {
    return dividedBy(operand, zeros(size));
  }

  /// The smaller of each element and that of `other`, as [Math#min] orders them.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View minimum(Float64View other) {
    return minimum(other, zeros(size));
  }

  /// The smaller of each element and that of `other`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View minimum(Float64View other, Float64View target) {
    return Float64Elementwise.combine(Operator.MINIMUM, this, other, target);
  }

  /// The larger of each element and that of `other`, as [Math#max] orders them.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View maximum(Float64View other) {
    return maximum(other, zeros(size));
  }

  /// The larger of each element and that of `other`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View maximum(Float64View other, Float64View target) {
    return Float64Elementwise.combine(Operator.MAXIMUM, this, other, target);
  }

  /// The elements with their signs changed.
  public Float64View negate() {
    return negate(zeros(size));
  }

  /// The elements without their signs.
  public Float64View abs() {
    return abs(zeros(size));
  }

  /// The square roots of the elements; NaN for those less than 0.
  public Float64View sqrt() {
    return sqrt(zeros(size));
  }

  /// Each element times `factor`, rounded, plus `addend`.
  public Float64View timesPlus(double factor, double addend) { // dtype held: double
    return timesPlus(factor, addend, zeros(size));
  }

  /// Whether each element is less than that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView lessThan(Float64View other) {
    return Float64Elementwise.compare(Operator.LESS, this, other);
  }

  /// Whether each element is less than `operand`.
  public BoolView lessThan(double operand) {
    return Float64Elementwise.compare(Operator.LESS, this, operand);
  }

  /// Whether each element is less than or equal to that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView lessThanOrEqual(Float64View other) {
    return Float64Elementwise.compare(Operator.LESS_OR_EQUAL, this, other);
  }

  /// Whether each element is less than or equal to `operand`.
  public BoolView lessThanOrEqual(double operand) {
    return Float64Elementwise.compare(Operator.LESS_OR_EQUAL, this, operand);
  }

  /// Whether each element is equal to that of `other`. NaN is unequal to all.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView equalTo(Float64View other) {
    return Float64Elementwise.compare(Operator.EQUAL, this, other);
  }

  /// Whether each element is equal to `operand`. NaN is unequal to all.
  public BoolView equalTo(double operand) {
    return Float64Elementwise.compare(Operator.EQUAL, this, operand);
  }

  /// Whether each element is not equal to that of `other`. NaN is unequal to all.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView notEqualTo(Float64View other) {
    return Float64Elementwise.compare(Operator.NOT_EQUAL, this, other);
  }

  /// Whether each element is not equal to `operand`. NaN is unequal to all.
  public BoolView notEqualTo(double operand) {
    return Float64Elementwise.compare(Operator.NOT_EQUAL, this, operand);
  }

  /// Whether each element is greater than or equal to that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView greaterThanOrEqual(Float64View other) {
    return Float64Elementwise.compare(Operator.GREATER_OR_EQUAL, this, other);
  }

  /// Whether each element is greater than or equal to `operand`.
  public BoolView greaterThanOrEqual(double operand) {
    return Float64Elementwise.compare(Operator.GREATER_OR_EQUAL, this, operand);
  }

  /// Whether each element is greater than that of `other`.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public BoolView greaterThan(Float64View other) {
    return Float64Elementwise.compare(Operator.GREATER, this, other);
  }

  /// Whether each element is greater than `operand`.
  public BoolView greaterThan(double operand) {
    return Float64Elementwise.compare(Operator.GREATER, this, operand);
  }

  /// The element of this view where `mask` is true, and that of `other` elsewhere.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public Float64View select(BoolView mask, Float64View other) {
    return select(mask, other, zeros(size));
  }

  /// The same, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View select(BoolView mask, Float64View other, Float64View target) {
    return Float64Elementwise.select(this, mask, other, target);
  }

  /// The elements where `mask` is true.
  ///
  /// @throws IllegalArgumentException if it does not have as many as this view
  @Override
  public Float64View filter(BoolView mask) {
    return Float64Elementwise.filter(this, mask);
  }

  /// The elements where `mask` is true, written to the start of `target`. Returns that part of
  /// it.
  ///
  /// @throws IllegalArgumentException if `mask` does not have as many as this view, or
  ///     `target` has no room for them; then nothing has changed
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View filter(BoolView mask, Float64View target) {
    return Float64Elementwise.filter(this, mask, target);
  }

  /// Puts the elements in ascending order, as [Double#compare] has it: -0.0 before 0.0, NaN
  /// last.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  @Override
  public void sort() {
    requireWritable();
    double[] values = toArray();
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
      double element = get(i);
      set(i, get(j));
      set(j, element);
    }
  }

  /// Multiplies every element by `factor`, in place. Products are rounded to float64.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void scale(double factor) {
    multiply(factor); // dtype float32: factor -> (float) factor
  }

  /// Raises elements less than `low` to it and lowers those greater than `high` to it, in
  /// place. NaN stays NaN.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high` as [Double#compare] has it,
  ///     as 0.0 is than -0.0, or one of them is NaN
  /// @throws UnsupportedOperationException if this view is read-only
  public void clip(double low, double high) { // dtype held: double
    clip(low, high, this);
  }

  /// The elements, raised to `low` if they are less and lowered to `high` if they are greater,
  /// written to `target`, which is returned. NaN stays NaN.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high` as [Double#compare] has it,
  ///     as 0.0 is than -0.0, one of them is NaN, or `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View clip(double low, double high, Float64View target) { // dtype held: double
    if (Double.isNaN(low) || Double.isNaN(high) || Double.compare(low, high) > 0) {
      throw emptyRange(Double.toString(low), Double.toString(high));
    }
    return Float64Elementwise.clip(this, low, high, target);
  }

  /// Makes every element `value`.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void fill(double value) {
    requireWritable();
    Float64View target = writable();
    fill(target, value);
    takeFrom(target);
  }

  /// Adds the elements of `other` to these, in place.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if this view is read-only
  public void add(Float64View other) {
    plus(other, this);
  }

  /// Adds `operand` to these, in place.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void add(double operand) {
    plus(operand, this);
  }

  /// Subtracts the elements of `other` from these, in place.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if this view is read-only
  public void subtract(Float64View other) {
    minus(other, this);
  }

  /// Subtracts `operand` from these, in place.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void subtract(double operand) {
    minus(operand, this);
  }

  /// Multiplies these by the elements of `other`, in place.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if this view is read-only
  public void multiply(Float64View other) {
    times(other, this);
  }

  /// Multiplies these by `operand`, in place.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void multiply(double operand) {
    times(operand, this);
  }

  /// Divides these by the elements of `other`, in place.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if this view is read-only
  public void divide(Float64View other) {
    dividedBy(other, this);
  }

  /// Divides these by `operand`, in place.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void divide(double operand) {
    dividedBy(operand, this);
  }

  /// The sums of these elements and those of `other`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View plus(Float64View other, Float64View target) {
    return Float64Elementwise.combine(Operator.PLUS, this, other, target);
  }

  /// The sums of these elements and `operand`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View plus(double operand, Float64View target) {
    return Float64Elementwise.combine(Operator.PLUS, this, operand, target);
  }

  /// These elements minus those of `other`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View minus(Float64View other, Float64View target) {
    return Float64Elementwise.combine(Operator.MINUS, this, other, target);
  }

  /// These elements minus `operand`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View minus(double operand, Float64View target) {
    return Float64Elementwise.combine(Operator.MINUS, this, operand, target);
  }

  /// The products of these elements and those of `other`, written to `target`, which is
  /// returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View times(Float64View other, Float64View target) {
    return Float64Elementwise.combine(Operator.TIMES, this, other, target);
  }

  /// The products of these elements and `operand`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View times(double operand, Float64View target) {
    return Float64Elementwise.combine(Operator.TIMES, this, operand, target);
  }

  /// These elements divided by those of `other`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View dividedBy(Float64View other, Float64View target) {
    return Float64Elementwise.combine(Operator.DIVIDED_BY, this, other, target);
  }

  /// These elements divided by `operand`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View dividedBy(double operand, Float64View target) {
    return Float64Elementwise.combine(Operator.DIVIDED_BY, this, operand, target);
  }

  /// The elements with their signs changed, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View negate(Float64View target) {
    return Float64Elementwise.combine(Operator.NEGATE, this, 0, target);
  }

  /// The elements without their signs, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View abs(Float64View target) {
    return Float64Elementwise.combine(Operator.ABS, this, 0, target);
  }

  /// The square roots of the elements; NaN for those less than 0, written to `target`, which
  /// is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View sqrt(Float64View target) {
    return Float64Elementwise.combine(Operator.SQRT, this, 0, target);
  }

  /// Each element times `factor`, rounded, plus `addend`, written to `target`, which is
  /// returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View timesPlus(
      double factor, double addend, Float64View target) { // dtype held: double
    return Float64Elementwise.timesPlus(this, factor, addend, target);
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

  /// These elements, with operations that are not done at once but together, a block of elements at
  /// a time, when a result is asked for.
  public LazyFloat64View lazy() {
    return new LazyFloat64View(this);
  }

  /// These elements, with operations that use several processors where that is faster. Results are
  /// the same, to the last bit.
  public ParallelFloat64View parallel() {
    return new ParallelFloat64View(this, ParallelParts.USUAL);
  }

  /// The elements where loops over several arrays can read them.
  Float64View direct() {
    return isDirect() ? this : copy();
  }

  /// Where results for this view are written before [#takeFrom] gets them.
  Float64View writable() {
    requireWritable();
    return isDirect() ? this : zeros(size);
  }

  /// The elements side by side, and either apart from those of `target` or just there.
  Float64View readable(Float64View target) {
    return isDirect() && !overlapsPartly(target) ? this : copy();
  }

  /// The first `count` elements, to be written.
  Float64View room(long count) {
    requireRoom(count);
    return slice(0, count);
  }

  private static void fill(Float64View view, double value) {
    if (view.memory instanceof byte[] bytes) {
      int end = (int) (view.base + view.size * BYTES);
      for (int at = (int) view.base; at < end; at += (int) BYTES) {
        Elements.float64(bytes, at, value);
      }
    } else {
      for (long i = 0; i < view.size; i++) {
        view.set(i, value);
      }
    }
  }

  @Override
  void readDoubles(long from, int count, double[] to) {
    if (memory instanceof byte[] bytes && isContiguous()) {
      int at = (int) (base + from * BYTES);
      for (int i = 0; i < count; i++) {
        to[i] = Elements.float64(bytes, at + i * (int) BYTES);
      }
      return;
    }
    for (int i = 0; i < count; i++) {
      to[i] = get(from + i);
    }
  }

  @Override
  void writeDoubles(double[] from, int count, long at) {
    for (int i = 0; i < count; i++) {
      set(at + i, from[i]); // dtype float32: from -> (float) from
    }
  }

  @Override
  void writeLongs(long[] from, int count, long at) {
    for (int i = 0; i < count; i++) {
      set(at + i, (double) from[i]); // dtype held: double
    }
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
    static final Kernels<Float64Deviations> DEVIATIONS = Kernels.load(Float64Deviations.class);
    static final PairKernels<Float64Products> PRODUCTS = PairKernels.load(Float64Products.class);
    static final PairKernels<Float64Distances> DISTANCES = PairKernels.load(Float64Distances.class);
  }
}
