// Longer than 400 lines: it has all loops and accesses of a type.
package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Float64Deviations;
import dev.recordwire.array.internal.kernel.Float64Distances;
import dev.recordwire.array.internal.kernel.Float64Extremes;
import dev.recordwire.array.internal.kernel.Float64Products;
import dev.recordwire.array.internal.kernel.Float64Sums;
import dev.recordwire.array.internal.kernel.Kernels;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.PairKernels;
import dev.recordwire.array.internal.number.Deviations;
import dev.recordwire.array.internal.statistics.Geomspace;
import dev.recordwire.array.internal.statistics.Linspace;
import dev.recordwire.array.internal.statistics.StandardUnits;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.MappedElements;
import dev.recordwire.array.internal.storage.Memory;
import dev.recordwire.array.internal.storage.NativeElements;
import dev.recordwire.array.internal.storage.OtherElements;
import dev.recordwire.array.internal.storage.Storage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

// dtype carrier: `double`, double..., double[] toArray, double[] values, new double
// dtype carrier: double get, double value, double min, double max, double minNumber
// dtype carrier: double maxNumber, (double)]
// dtype carrier: double operand, double element, double reduce, double identity, Double
// dtype carrier: DoubleBinaryOperator, DoublePredicate, DoubleUnaryOperator
// dtype keep: in float64, Iterable<Double>
/// A view of float64 elements, represented as `double`.
public final class Float64View extends FloatView<Float64View>
    implements Float64Operands, Iterable<Double> {
  private static final TypeCode TYPE = TypeCode.FLOAT64;
  private static final long BYTES = Double.BYTES;

  private Float64View(byte[] bytes, long base, long size, long stride) {
    super(bytes, base, size, stride, TYPE);
  }

  private Float64View(MemorySegment segment, long base, long size, long stride) {
    super(segment, base, size, stride, TYPE);
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
        ? new Float64View(bytes, 0, count, BYTES)
        : wrap((MemorySegment) memory);
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
    return linspace(start, stop, count, true);
  }

  /// A new view of the elements of some views, one after the other.
  public static Float64View concatenate(Float64View... views) {
    return (Float64View) RearrangedElements.concatenate(zeros(0), views);
  }

  /// A new view of `count` numbers at equal distances, the first of them `start`, and without the
  /// last one where that would be `stop`: each is (`stop` - `start`) / `count` from the one before.
  ///
  /// @param endpoint whether `stop` is the last one, as it is of [#linspace(double, double, long)]
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static Float64View linspace(double start, double stop, long count, boolean endpoint) {
    Float64View view = zeros(count);
    Linspace numbers = new Linspace(start, stop, endpoint ? count - 1 : count);
    for (long i = 0; i < count; i++) {
      view.set(i, numbers.at(i)); // dtype float32: numbers -> (float) numbers
    }
    return view;
  }

  /// A new view of `count` powers of `base`, whose exponents lie at equal distances from `start` to
  /// `stop`. They are those of [StrictMath#pow], which are the same on every machine.
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static Float64View logspace(double start, double stop, long count, double base) {
    Float64View view = zeros(count);
    Linspace exponents = new Linspace(start, stop, count - 1);
    for (long i = 0; i < count; i++) {
      double power = StrictMath.pow(base, exponents.at(i));
      view.set(i, power); // dtype float32: power -> (float) power
    }
    return view;
  }

  /// A new view of `count` numbers, each the same multiple of the one before, the first of them
  /// `start` and the last one `stop`. A single one is `start`.
  ///
  /// @throws IllegalArgumentException if `start` or `stop` is 0, infinite or NaN, they differ in
  ///     their signs, or `count` is negative, or more than can be addressed
  public static Float64View geomspace(double start, double stop, long count) {
    Float64View view = zeros(count);
    Geomspace numbers = new Geomspace(start, stop, count - 1);
    for (long i = 0; i < count; i++) {
      view.set(i, numbers.at(i)); // dtype float32: numbers -> (float) numbers
    }
    return view;
  }

  /// A new view of `count` random numbers from 0 (inclusive) to 1 (exclusive).
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static Float64View random(long count, RandomGenerator generator) {
    Float64View view = zeros(count);
    for (long i = 0; i < count; i++) {
      view.set(i, generator.nextDouble()); // dtype float32: nextDouble -> nextFloat
    }
    return view;
  }

  /// A new view of `count` random numbers of the normal distribution with the mean 0 and the
  /// standard deviation 1.
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static Float64View randomNormal(long count, RandomGenerator generator) {
    Float64View view = zeros(count);
    for (long i = 0; i < count; i++) {
      view.set(i, generator.nextGaussian()); // dtype float32: generator -> (float) generator
    }
    return view;
  }

  /// A new view of `count` elements that start `offset` bytes into an array with the highest byte
  /// of each first, as Java's streams, network protocols and many files have them.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static Float64View fromBigEndian(byte[] bytes, int offset, long count) {
    return (Float64View) BigEndian.reversed(wrap(bytes, offset, count));
  }

  /// A new view of all elements in a segment that has the highest byte of each first.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static Float64View fromBigEndian(MemorySegment segment) {
    return (Float64View) BigEndian.reversed(wrap(segment));
  }

  /// A new view of the elements between a buffer's position and its limit, with the highest byte of
  /// each first; the buffer's own order does not matter, and its position stays.
  ///
  /// @throws IllegalArgumentException if their size is not a multiple of the element's
  public static Float64View fromBigEndian(ByteBuffer buffer) {
    return fromBigEndian(MemorySegment.ofBuffer(buffer));
  }

  /// A view on `count` elements that start `offset` bytes into an array.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static Float64View wrap(byte[] bytes, int offset, long count) {
    Refusal.checkRange(bytes, offset, count, TYPE);
    return new Float64View(bytes, offset, count, BYTES);
  }

  /// A view on all of a segment, of any kind and at any alignment.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static Float64View wrap(MemorySegment segment) {
    return new Float64View(segment, 0, Strided.wholeElements(segment, TYPE), BYTES);
  }

  /// A view on `count` elements that lie apart in an array, as a column of a table does: the first
  /// starts `offset` bytes into the array, and each next one `stride` bytes after the one before,
  /// or before it if the stride is negative.
  ///
  /// @throws IllegalArgumentException if the elements would overlap: if there are several, and the
  ///     stride is less than the size of one in either direction
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static Float64View strided(byte[] bytes, int offset, long count, long stride) {
    Strided.check(bytes.length, "an array", offset, count, stride, TYPE);
    return new Float64View(bytes, offset, count, stride);
  }

  /// A view on `count` elements that lie apart in a segment, as a column of a table does: the first
  /// starts `offset` bytes into the segment, and each next one `stride` bytes after the one before,
  /// or before it if the stride is negative.
  ///
  /// @throws IllegalArgumentException if the elements would overlap: if there are several, and the
  ///     stride is less than the size of one in either direction
  /// @throws IndexOutOfBoundsException if they do not all lie within the segment
  public static Float64View strided(MemorySegment segment, long offset, long count, long stride) {
    Strided.check(segment.byteSize(), "a segment", offset, count, stride, TYPE);
    return new Float64View(segment, offset, count, stride);
  }

  /// A view on all of an array, without a copy.
  public static Float64View wrap(double[] values) {
    return wrap(Memory.of(values));
  }

  /// A read-only view on all of a file, which is mapped for as long as the view is reachable.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  /// @throws IOException if it can't be mapped
  public static Float64View mapFile(Path file) throws IOException {
    return mapFile(file, FileChannel.MapMode.READ_ONLY, Arena.ofAuto());
  }

  /// A view on all of a file, which is mapped for as long as `arena` is open. With
  /// [FileChannel.MapMode#READ_WRITE] what is written goes to the file. Elements that are used
  /// after the arena's end need a [#copy()].
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  /// @throws IOException if it can't be mapped
  public static Float64View mapFile(Path file, FileChannel.MapMode mode, Arena arena)
      throws IOException {
    return wrap(Strided.requireWhole(Memory.map(file, mode, arena), file, TYPE));
  }

  /// A view on `count` elements that start `offset` bytes into a file, which is mapped for as
  /// long as `arena` is open; with [FileChannel.MapMode#READ_WRITE] a shorter file is
  /// extended, or made. Where mapping fails, the file is left as it was.
  ///
  /// @throws IllegalArgumentException if `offset` or `count` is negative, or more than can be
  ///     addressed
  /// @throws IOException if they can't be mapped, or the file is shorter and `mode` is not
  ///     [FileChannel.MapMode#READ_WRITE]
  public static Float64View mapFile(
      Path file, FileChannel.MapMode mode, long offset, long count, Arena arena)
      throws IOException {
    long bytes = Storage.byteSize(count, BYTES);
    return wrap(Memory.map(file, mode, offset, bytes, arena));
  }

  /// Reads the array of a `.npy` file of NumPy into memory of its own.
  ///
  /// @throws NpyFormatException if it does not hold one dimension of float64
  /// @throws IOException if it can't be read
  public static Float64View load(Path file) throws IOException {
    return wrap(NpyFiles.load(file, TYPE).elements());
  }

  /// A read-only view on the array of a `.npy` file of NumPy, which is mapped for as long as the
  /// view is reachable.
  ///
  /// @throws NpyFormatException if it does not hold one dimension of float64
  /// @throws IOException if it can't be mapped
  public static Float64View mapNpy(Path file) throws IOException {
    return mapNpy(file, FileChannel.MapMode.READ_ONLY, Arena.ofAuto());
  }

  /// A view on the array of a `.npy` file of NumPy, which is mapped for as long as `arena` is
  /// open. With [FileChannel.MapMode#READ_WRITE] what is written goes to the file.
  ///
  /// @throws NpyFormatException if it does not hold one dimension of float64
  /// @throws IOException if it can't be mapped
  public static Float64View mapNpy(Path file, FileChannel.MapMode mode, Arena arena)
      throws IOException {
    return wrap(NpyFiles.map(file, TYPE, mode, arena).elements());
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
  Float64View part(long first, long count, long step, boolean readOnly) {
    return new Float64View(this, first, count, step, readOnly);
  }

  @Override
  public Float64View copy() {
    Float64View copy = zeros(size);
    copyTo(copy.segment());
    return copy;
  }

  @Override
  public Float64View reversed() {
    Float64View reversed = copy();
    reversed.reverse();
    return reversed;
  }

  @Override
  Float64View newZeros(long count) {
    return zeros(count);
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

  @Override
  public double sum() {
    if (isLongColumn()) {
      return lazy().sum();
    }
    Float64View values = contiguous();
    return Loops.SUMS.in(values.storage, size).sum(values.memorySegment(), values.base, size);
  }

  /// The smallest element, as [Math#min] orders them: NaN if there is one, and -0.0 before
  /// 0.0.
  ///
  /// @throws NoSuchElementException if there is none
  public double min() {
    requireElements("min");
    if (isLongColumn()) {
      return lazy().min();
    }
    Float64View values = contiguous();
    return Loops.EXTREMES.in(values.storage, size).min(values.memorySegment(), values.base, size);
  }

  /// The largest element, as [Math#max] orders them: NaN if there is one, and 0.0 after -0.0.
  ///
  /// @throws NoSuchElementException if there is none
  public double max() {
    requireElements("max");
    if (isLongColumn()) {
      return lazy().max();
    }
    Float64View values = contiguous();
    return Loops.EXTREMES.in(values.storage, size).max(values.memorySegment(), values.base, size);
  }

  @Override
  public double minAsDouble() {
    return min();
  }

  @Override
  public double maxAsDouble() {
    return max();
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

  @Override
  public double dot(Float64View other) {
    requireSameSize(other);
    return isLongColumn() || other.isLongColumn()
        ? ColumnPairs.sum(this, other, Float64View::product)
        : product(contiguous(), other.contiguous());
  }

  // dtype if float32
  // | /// The sum of the products of these elements and others at the same index, taken in
  // | /// float32: faster than [#dot], which takes it in float64, and less exact. Each product and
  // | /// each sum is rounded to float32, in an order that is the same on every machine. The error
  // | /// is below `24 * 2^-24` times the sum of the products' absolute values for up to 1 024
  // | /// elements, and `2^-24` times it more whenever there are twice as many. 0 if there are
  // | /// none.
  // | ///
  // | /// @throws IllegalArgumentException if the views have different sizes
  // | public float dotInFloat32(Float32View other) {
  // |   return SinglePrecision.dot(this, other);
  // | }
  // |
  // dtype end
  private static double product(Float64View x, Float64View y) {
    return Loops.PRODUCTS
        .in(x.storage, y.storage, x.size)
        .dot(x.memorySegment(), x.base, x.size, y.memorySegment(), y.base);
  }

  @Override
  public double distance(Float64View other) {
    requireSameSize(other);
    double squares =
        isLongColumn() || other.isLongColumn()
            ? ColumnPairs.sum(this, other, Float64View::squares)
            : squares(contiguous(), other.contiguous());
    return Rescaled.isSafe(squares)
        ? Math.sqrt(squares)
        : Rescaled.distance(contiguous(), other.contiguous(), squares);
  }

  private static double squares(Float64View x, Float64View y) {
    return Loops.DISTANCES
        .in(x.storage, y.storage, x.size)
        .squaredDistance(x.memorySegment(), x.base, x.size, y.memorySegment(), y.base);
  }

  @Override
  Deviations deviations(double mean) {
    if (isLongColumn()) {
      return lazy().deviations(mean);
    }
    Float64View values = contiguous();
    Deviations result = new Deviations();
    Loops.DEVIATIONS
        .in(values.storage, size)
        .deviations(values.memorySegment(), values.base, size, mean, result);
    return result;
  }

  /// The number, sum, mean, extremes and variance of the elements, in one pass over the
  /// memory.
  ///
  /// @throws NoSuchElementException if there are no elements
  public Float64Summary summary() {
    requireElements("summary");
    Float64Summary direct = Float64SummaryPass.summary(this);
    boolean hasSum = Rescaled.isNumber(direct.sum());
    boolean hasSquares = Rescaled.isSafe(direct.variance());
    return hasSum && hasSquares
        ? direct
        : new Float64Summary(
            size,
            direct.sum(),
            hasSum ? direct.mean() : Rescaled.mean(this),
            direct.min(),
            direct.max(),
            hasSquares ? direct.variance() : Rescaled.variance(this, 0));
  }

  @Override
  public long argMin() {
    requireElements("argMin");
    return isLongColumn() ? indexOf(min()) : Float64ViewSearches.argMin(contiguous());
  }

  @Override
  public long argMax() {
    requireElements("argMax");
    return isLongColumn() ? indexOf(max()) : Float64ViewSearches.argMax(contiguous());
  }

  /// The index of the first element that equals `value` as [Double#compare] has it, or -1 if
  /// there is none.
  public long indexOf(double value) {
    return isLongColumn()
        ? firstIndex(block -> block.indexOf(value))
        : Float64ViewSearches.indexOf(contiguous(), 0, value);
  }

  /// Where `value` belongs among these elements, which are sorted: before all that are not
  /// less.
  ///
  /// @return an index from 0 to [#size()]
  public long searchSorted(double value) {
    long low = 0;
    long high = size;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (Double.compare(get(middle), value) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Where `value` belongs among these elements, which are sorted: after all that are not
  /// greater.
  ///
  /// @return an index from 0 to [#size()]
  public long searchSortedRight(double value) {
    long low = 0;
    long high = size;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (Double.compare(get(middle), value) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public Float64View unique() {
    return of(Float64ViewSearches.distinct(sorted().toArray()));
  }

  @Override
  public Float64View cumsum() {
    Float64View sums = zeros(size);
    double sum = -0.0;
    for (long i = 0; i < size; i++) {
      sum += get(i);
      sums.set(i, sum); // dtype float32: sum) -> (float) sum)
    }
    return sums;
  }

  @Override
  public Float64View cumprod() {
    Float64View products = zeros(size);
    double product = 1;
    for (long i = 0; i < size; i++) {
      product *= get(i);
      products.set(i, product); // dtype float32: product) -> (float) product)
    }
    return products;
  }

  @Override
  public Float64View diff() {
    Float64View differences = zeros(Math.max(0, size - 1));
    for (long i = 0; i < differences.size; i++) {
      differences.set(i, get(i + 1) - get(i));
    }
    return differences;
  }

  @Override
  public Float64View normalize() {
    StandardUnits units = units();
    Float64View normalized = zeros(size);
    for (long i = 0; i < size; i++) {
      normalized.set(i, units.of(get(i))); // dtype float32: units -> (float) units
    }
    return normalized;
  }

  /// The sums of these elements and `operand`.
  // dtype if float64
  @Override
  // dtype end
  public Float64View plus(double operand) {
    return combined(Operator.PLUS, operand, zeros(size));
  }

  /// These elements minus `operand`.
  // dtype if float64
  @Override
  // dtype end
  public Float64View minus(double operand) {
    return combined(Operator.MINUS, operand, zeros(size));
  }

  /// The products of these elements and `operand`.
  // dtype if float64
  @Override
  // dtype end
  public Float64View times(double operand) {
    return combined(Operator.TIMES, operand, zeros(size));
  }

  /// These elements divided by `operand`.
  // dtype if float64
  @Override
  // dtype end
  public Float64View dividedBy(double operand) {
    return combined(Operator.DIVIDED_BY, operand, zeros(size));
  }

  /// Each element times `factor`, rounded, plus `addend`.
  public Float64View timesPlus(double factor, double addend) { // dtype carrier: double
    return timesPlus(factor, addend, zeros(size));
  }

  /// Whether each element is less than `operand`.
  // dtype if float64
  @Override
  // dtype end
  public BoolView lessThan(double operand) {
    return compared(Operator.LESS, operand);
  }

  /// Whether each element is less than or equal to `operand`.
  // dtype if float64
  @Override
  // dtype end
  public BoolView lessThanOrEqual(double operand) {
    return compared(Operator.LESS_OR_EQUAL, operand);
  }

  /// Whether each element is equal to `operand`. NaN is unequal to all.
  // dtype if float64
  @Override
  // dtype end
  public BoolView equalTo(double operand) {
    return compared(Operator.EQUAL, operand);
  }

  /// Whether each element is not equal to `operand`. NaN is unequal to all.
  // dtype if float64
  @Override
  // dtype end
  public BoolView notEqualTo(double operand) {
    return compared(Operator.NOT_EQUAL, operand);
  }

  /// Whether each element is greater than or equal to `operand`.
  // dtype if float64
  @Override
  // dtype end
  public BoolView greaterThanOrEqual(double operand) {
    return compared(Operator.GREATER_OR_EQUAL, operand);
  }

  /// Whether each element is greater than `operand`.
  // dtype if float64
  @Override
  // dtype end
  public BoolView greaterThan(double operand) {
    return compared(Operator.GREATER, operand);
  }

  private BoolView compared(Operator operator, double operand) {
    BoolView mask = BoolView.zeros(size);
    Float64Elementwise.compare(operator, this, operand, mask);
    return mask;
  }

  @Override
  BoolView tested(Operator operator) {
    return compared(operator, 0);
  }

  @Override
  void compare(Operator operator, Float64View other, BoolView mask) {
    Float64Elementwise.compare(operator, this, other, mask);
  }

  @Override
  public void sort() {
    requireWritable();
    double[] values = toArray();
    Arrays.sort(values);
    for (int i = 0; i < values.length; i++) {
      set(i, values[i]);
    }
  }

  @Override
  public void reverse() {
    requireWritable();
    for (long i = 0, j = size - 1; i < j; i++, j--) {
      double element = get(i);
      set(i, get(j));
      set(j, element);
    }
  }

  @Override
  public void scale(double factor) {
    multiply(factor); // dtype float32: factor -> (float) factor
  }

  /// Raises elements less than `low` to it and lowers those greater than `high` to it, in
  /// place. NaN stays NaN.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high` as [Double#compare] has it,
  ///     as 0.0 is than -0.0, or one of them is NaN
  /// @throws UnsupportedOperationException if this view is read-only
  public void clip(double low, double high) { // dtype carrier: double
    clip(low, high, this);
  }

  /// The elements, raised to `low` if they are less and lowered to `high` if they are greater,
  /// written to `target`, which is returned. NaN stays NaN.
  ///
  /// @throws IllegalArgumentException if `low` is greater than `high` as [Double#compare] has it,
  ///     as 0.0 is than -0.0, one of them is NaN, or `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View clip(double low, double high, Float64View target) { // dtype carrier: double
    Float64Elementwise.clip(this, low, high, target);
    return target;
  }

  /// Makes every element `value`.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void fill(double value) {
    requireWritable();
    Float64View target = like(writable());
    fill(target, value);
    takeFrom(target);
  }

  /// Adds `operand` to these, in place.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void add(double operand) {
    combined(Operator.PLUS, operand, this);
  }

  /// Subtracts `operand` from these, in place.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void subtract(double operand) {
    combined(Operator.MINUS, operand, this);
  }

  /// Multiplies these by `operand`, in place.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void multiply(double operand) {
    combined(Operator.TIMES, operand, this);
  }

  /// Divides these by `operand`, in place.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void divide(double operand) {
    combined(Operator.DIVIDED_BY, operand, this);
  }

  /// The sums of these elements and `operand`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View plus(double operand, Float64View target) {
    return combined(Operator.PLUS, operand, target);
  }

  /// These elements minus `operand`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View minus(double operand, Float64View target) {
    return combined(Operator.MINUS, operand, target);
  }

  /// The products of these elements and `operand`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View times(double operand, Float64View target) {
    return combined(Operator.TIMES, operand, target);
  }

  /// These elements divided by `operand`, written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View dividedBy(double operand, Float64View target) {
    return combined(Operator.DIVIDED_BY, operand, target);
  }

  /// Each element to the power of `operand`, with the special cases of C99.
  // dtype if float64
  @Override
  // dtype end
  public Float64View pow(double operand) {
    return combined(Operator.POW, operand, zeros(size));
  }

  /// [#pow(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View pow(double operand, Float64View target) {
    return combined(Operator.POW, operand, target);
  }

  /// The square roots of the sum of the squares of each element and `operand`, without overflow on
  /// the way.
  // dtype if float64
  @Override
  // dtype end
  public Float64View hypot(double operand) {
    return combined(Operator.HYPOT, operand, zeros(size));
  }

  /// [#hypot(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View hypot(double operand, Float64View target) {
    return combined(Operator.HYPOT, operand, target);
  }

  /// The angles, from -π to π, of the points that have each element as their y and `operand` as
  /// their x.
  // dtype if float64
  @Override
  // dtype end
  public Float64View atan2(double operand) {
    return combined(Operator.ATAN2, operand, zeros(size));
  }

  /// [#atan2(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View atan2(double operand, Float64View target) {
    return combined(Operator.ATAN2, operand, target);
  }

  /// The remainder of each element divided by `operand`, with the sign of the divisor.
  public Float64View mod(double operand) {
    return combined(Operator.MOD, operand, zeros(size));
  }

  /// [#mod(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View mod(double operand, Float64View target) {
    return combined(Operator.MOD, operand, target);
  }

  /// The quotient of each element and `operand`, rounded down to a whole number.
  public Float64View floorDivide(double operand) {
    return combined(Operator.FLOOR_DIVIDE, operand, zeros(size));
  }

  /// [#floorDivide(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View floorDivide(double operand, Float64View target) {
    return combined(Operator.FLOOR_DIVIDE, operand, target);
  }

  /// The smaller of each element and `operand`; where one is NaN the other one.
  public Float64View fmin(double operand) {
    return combined(Operator.FMIN, operand, zeros(size));
  }

  /// [#fmin(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View fmin(double operand, Float64View target) {
    return combined(Operator.FMIN, operand, target);
  }

  /// The larger of each element and `operand`; where one is NaN the other one.
  public Float64View fmax(double operand) {
    return combined(Operator.FMAX, operand, zeros(size));
  }

  /// [#fmax(double)], written to `target`, which is returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View fmax(double operand, Float64View target) {
    return combined(Operator.FMAX, operand, target);
  }

  @Override
  Float64View combined(Operator operator, Float64View other) {
    Float64View result = zeros(size);
    Float64Elementwise.combine(operator, this, other, result);
    return result;
  }

  @Override
  Float64View combined(Operator operator, Float64View other, Float64View target) {
    Float64Elementwise.combine(operator, this, other, target);
    return target;
  }

  /// The results of an operator on each of these elements and an operand, in a target, which is
  /// returned.
  Float64View combined(Operator operator, double operand, Float64View target) {
    Float64Elementwise.combine(operator, this, operand, target);
    return target;
  }

  @Override
  Float64View changed(Operator operator) {
    Float64View result = zeros(size);
    Float64Elementwise.combine(operator, this, 0, result);
    return result;
  }

  @Override
  Float64View changed(Operator operator, Float64View target) {
    Float64Elementwise.combine(operator, this, 0, target);
    return target;
  }

  /// Each element times `factor`, rounded, plus `addend`, written to `target`, which is
  /// returned.
  ///
  /// @throws IllegalArgumentException if `target` does not have as many as this view
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View timesPlus(
      double factor, double addend, Float64View target) { // dtype carrier: double
    Float64Elementwise.timesPlus(this, factor, addend, target);
    return target;
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
    Float64LambdaBlocks.map(this, function, target);
    return target;
  }

  /// Replaces each element by what `function` makes of it. An exception of the function's passes
  /// through unchanged; earlier elements may have changed by then.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void mapInPlace(DoubleUnaryOperator function) {
    Float64LambdaBlocks.map(this, function, this);
  }

  /// A new view of the elements that `predicate` accepts, in order.
  public Float64View filter(DoublePredicate predicate) {
    return like(Float64LambdaBlocks.filter(this, predicate));
  }

  /// Puts the elements that `predicate` accepts, in order, at the front of `target`, and returns
  /// the part of it that they fill.
  ///
  /// @throws IllegalArgumentException if they don't all fit; then those that do are in it
  /// @throws UnsupportedOperationException if `target` is read-only
  public Float64View filter(DoublePredicate predicate, Float64View target) {
    return like(Float64LambdaBlocks.filter(this, predicate, target));
  }

  /// Folds the elements, from the first to the last: `operator` is given what it gave before, at
  /// first `identity`, and the next element. Returns what it gave at last.
  public double reduce(double identity, DoubleBinaryOperator operator) {
    return Float64LambdaBlocks.reduce(this, identity, operator);
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
      set(at + i, (double) from[i]); // dtype carrier: double
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
