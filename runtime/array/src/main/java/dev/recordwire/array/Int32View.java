// Longer than 400 lines: it has all loops and accesses of a type.
package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Int32Deviations;
import dev.recordwire.array.internal.kernel.Int32Distances;
import dev.recordwire.array.internal.kernel.Int32Extremes;
import dev.recordwire.array.internal.kernel.Int32Products;
import dev.recordwire.array.internal.kernel.Int32Sums;
import dev.recordwire.array.internal.kernel.Kernels;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.PairKernels;
import dev.recordwire.array.internal.number.Deviations;
import dev.recordwire.array.internal.number.IntegerRanges;
import dev.recordwire.array.internal.number.RandomIntegers;
import dev.recordwire.array.internal.number.WideSum;
import dev.recordwire.array.internal.number.Wrapping;
import dev.recordwire.array.internal.statistics.IntegerProduct;
import dev.recordwire.array.internal.statistics.RunningProduct;
import dev.recordwire.array.internal.statistics.RunningSum;
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
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

// dtype bits: int[] values), Integer.BYTES
// dtype carrier: `int`, int[], new int, int..., int get, int value
// dtype computed: int element, int operand
// dtype computed: int least, int most, int lesser, int greater, int a, int b
// dtype computed: int low, int high, int reduce, int identity, IntStream, IntView
// dtype computed: Integer.compare, Integer.hashCode, Integer.toString
// dtype computed: IntBinaryOperator, IntPredicate, IntUnaryOperator
// dtype uint64: Integer.compare -> Long.compareUnsigned, Integer.toString -> Long.toUnsignedString
// dtype uint64: RandomIntegers.between -> RandomIntegers.betweenUnsigned
// dtype uint64: import dev.recordwire.array.internal.number.Unsigned
/// A view of int32 elements, represented as `int`: -2³¹ to 2³¹ - 1.
// dtype if uint64
// | ///
// | /// Elements of 2⁶³ and more are negative as `long`; methods of [Long] with "unsigned" in their
// | /// names take them for what they are.
// dtype end
public final class Int32View extends IntView<Int32View> {
  private static final TypeCode TYPE = TypeCode.INT32;
  private static final long BYTES = Integer.BYTES;

  private Int32View(byte[] bytes, long base, long size, long stride) {
    super(bytes, base, size, stride, TYPE);
  }

  private Int32View(MemorySegment segment, long base, long size, long stride) {
    super(segment, base, size, stride, TYPE);
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
        ? new Int32View(bytes, 0, count, BYTES)
        : wrap((MemorySegment) memory);
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
    IntegerRanges.int32(element);
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

  /// A new view of the elements of some views, one after the other.
  public static Int32View concatenate(Int32View... views) {
    return (Int32View) RearrangedElements.concatenate(zeros(0), views);
  }

  /// A new view of `count` random numbers from `low` (inclusive) to `high` (exclusive), each as
  /// likely as any other.
  ///
  /// @throws IllegalArgumentException if there is no such number, a number would be no int32, or
  ///     `count` is negative, or more than can be addressed
  public static Int32View random(long count, int low, int high, RandomGenerator generator) {
    IntegerRanges.int32(low);
    IntegerRanges.int32(high - 1);
    Int32View view = zeros(count);
    for (long i = 0; i < count; i++) {
      long number = RandomIntegers.between(low, high, generator);
      view.set(i, Wrapping.int32(number));
    }
    return view;
  }

  /// A new view of `count` elements that start `offset` bytes into an array with the highest byte
  /// of each first, as Java's streams, network protocols and many files have them.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static Int32View fromBigEndian(byte[] bytes, int offset, long count) {
    return (Int32View) BigEndian.reversed(wrap(bytes, offset, count));
  }

  /// A new view of all elements in a segment that has the highest byte of each first.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static Int32View fromBigEndian(MemorySegment segment) {
    return (Int32View) BigEndian.reversed(wrap(segment));
  }

  /// A new view of the elements between a buffer's position and its limit, with the highest byte of
  /// each first; the buffer's own order does not matter, and its position stays.
  ///
  /// @throws IllegalArgumentException if their size is not a multiple of the element's
  public static Int32View fromBigEndian(ByteBuffer buffer) {
    return fromBigEndian(MemorySegment.ofBuffer(buffer));
  }

  /// A view on `count` elements that start `offset` bytes into an array.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static Int32View wrap(byte[] bytes, int offset, long count) {
    Refusal.checkRange(bytes, offset, count, TYPE);
    return new Int32View(bytes, offset, count, BYTES);
  }

  /// A view on all of a segment, of any kind and at any alignment.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static Int32View wrap(MemorySegment segment) {
    return new Int32View(segment, 0, Strided.wholeElements(segment, TYPE), BYTES);
  }

  /// A view on `count` elements that lie apart in an array, as a column of a table does: the first
  /// starts `offset` bytes into the array, and each next one `stride` bytes after the one before,
  /// or before it if the stride is negative.
  ///
  /// @throws IllegalArgumentException if the elements would overlap: if there are several, and the
  ///     stride is less than the size of one in either direction
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static Int32View strided(byte[] bytes, int offset, long count, long stride) {
    Strided.check(bytes.length, "an array", offset, count, stride, TYPE);
    return new Int32View(bytes, offset, count, stride);
  }

  /// A view on `count` elements that lie apart in a segment, as a column of a table does: the first
  /// starts `offset` bytes into the segment, and each next one `stride` bytes after the one before,
  /// or before it if the stride is negative.
  ///
  /// @throws IllegalArgumentException if the elements would overlap: if there are several, and the
  ///     stride is less than the size of one in either direction
  /// @throws IndexOutOfBoundsException if they do not all lie within the segment
  public static Int32View strided(MemorySegment segment, long offset, long count, long stride) {
    Strided.check(segment.byteSize(), "a segment", offset, count, stride, TYPE);
    return new Int32View(segment, offset, count, stride);
  }

  /// A view on all of an array, without a copy.
  public static Int32View wrap(int[] values) {
    return wrap(Memory.of(values));
  }

  // dtype if uint16
  // | /// A view on all of an array of UTF-16 code units, without a copy.
  // | public static Int32View wrap(char[] values) {
  // |   return wrap(Memory.of(values));
  // | }
  // |
  // dtype end
  /// A read-only view on all of a file, which is mapped for as long as the view is reachable.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  /// @throws IOException if it can't be mapped
  public static Int32View mapFile(Path file) throws IOException {
    return mapFile(file, FileChannel.MapMode.READ_ONLY, Arena.ofAuto());
  }

  /// A view on all of a file, which is mapped for as long as `arena` is open. With
  /// [FileChannel.MapMode#READ_WRITE] what is written goes to the file. Elements that are used
  /// after the arena's end need a [#copy()].
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  /// @throws IOException if it can't be mapped
  public static Int32View mapFile(Path file, FileChannel.MapMode mode, Arena arena)
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
  public static Int32View mapFile(
      Path file, FileChannel.MapMode mode, long offset, long count, Arena arena)
      throws IOException {
    long bytes = Storage.byteSize(count, BYTES);
    return wrap(Memory.map(file, mode, offset, bytes, arena));
  }

  /// Reads the array of a `.npy` file of NumPy into memory of its own.
  ///
  /// @throws NpyFormatException if it does not hold one dimension of int32
  /// @throws IOException if it can't be read
  public static Int32View load(Path file) throws IOException {
    return wrap(NpyFiles.load(file, TYPE).elements());
  }

  /// A read-only view on the array of a `.npy` file of NumPy, which is mapped for as long as the
  /// view is reachable.
  ///
  /// @throws NpyFormatException if it does not hold one dimension of int32
  /// @throws IOException if it can't be mapped
  public static Int32View mapNpy(Path file) throws IOException {
    return mapNpy(file, FileChannel.MapMode.READ_ONLY, Arena.ofAuto());
  }

  /// A view on the array of a `.npy` file of NumPy, which is mapped for as long as `arena` is
  /// open. With [FileChannel.MapMode#READ_WRITE] what is written goes to the file.
  ///
  /// @throws NpyFormatException if it does not hold one dimension of int32
  /// @throws IOException if it can't be mapped
  public static Int32View mapNpy(Path file, FileChannel.MapMode mode, Arena arena)
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
  public int get(long index) {
    long at = base + checkIndex(index) * stride;
    if (memory instanceof byte[] bytes) {
      return Elements.int32(bytes, (int) at);
    }
    MemorySegment segment = (MemorySegment) memory;
    if (storage == Storage.NATIVE) {
      return NativeElements.int32(segment, at);
    }
    if (storage == Storage.MAPPED) {
      // dtype if int8, uint8, int16, uint16, uint32, int64, uint64
      // | return MappedElements.int32(segment, at);
      // dtype else
      return MappedElements.halvesOfInt(segment, at);
      // dtype end
    }
    return OtherElements.int32(segment, at);
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
      Elements.int32(bytes, (int) at, IntegerRanges.int32(value));
    } else if (storage == Storage.NATIVE) {
      NativeElements.int32((MemorySegment) memory, at, IntegerRanges.int32(value));
    } else if (storage == Storage.MAPPED) {
      MappedElements.int32((MemorySegment) memory, at, IntegerRanges.int32(value));
    } else {
      OtherElements.int32((MemorySegment) memory, at, IntegerRanges.int32(value));
    }
  }

  @Override
  Int32View part(long first, long count, long step, boolean readOnly) {
    return new Int32View(this, first, count, step, readOnly);
  }

  @Override
  public Int32View copy() {
    Int32View copy = zeros(size);
    copyTo(copy.segment());
    return copy;
  }

  @Override
  public Int32View reversed() {
    Int32View reversed = copy();
    reversed.reverse();
    return reversed;
  }

  @Override
  Int32View newZeros(long count) {
    return zeros(count);
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

  @Override
  public IntStream stream() {
    return LongStream.range(0, size).mapToInt(this::get); // dtype computed long: mapToInt -> map
  }

  @Override
  WideSum total() {
    if (isLongColumn()) {
      return lazy().total();
    }
    WideSum total = new WideSum();
    Int32View values = contiguous();
    Loops.SUMS.in(values.storage, size).sum(values.memorySegment(), values.base, size, total);
    return total;
  }

  @Override
  int least() {
    if (isLongColumn()) {
      return Loops.EXTREMES
          .in(storage, size)
          .columnMin(memorySegment(), start(), size, Math.abs(stride));
    }
    Int32View values = contiguous();
    return Loops.EXTREMES.in(values.storage, size).min(values.memorySegment(), values.base, size);
  }

  @Override
  int most() {
    if (isLongColumn()) {
      return Loops.EXTREMES
          .in(storage, size)
          .columnMax(memorySegment(), start(), size, Math.abs(stride));
    }
    Int32View values = contiguous();
    return Loops.EXTREMES.in(values.storage, size).max(values.memorySegment(), values.base, size);
  }

  @Override
  int lesser(int a, int b) {
    return Math.min(a, b); // dtype uint64: Math -> Unsigned
  }

  @Override
  int greater(int a, int b) {
    return Math.max(a, b); // dtype uint64: Math -> Unsigned
  }

  @Override
  IntegerProduct factors() {
    return new IntegerProduct(onHeap()::get, size, true); // dtype uint64: true -> false
  }

  @Override
  WideSum products(Int32View other) {
    requireSameSize(other);
    Int32View x = contiguous();
    Int32View y = other.contiguous();
    WideSum total = new WideSum();
    Loops.PRODUCTS
        .in(x.storage, y.storage, x.size)
        .dot(x.memorySegment(), x.base, size, y.memorySegment(), y.base, total);
    return total;
  }

  @Override
  public double distance(Int32View other) {
    requireSameSize(other);
    return Math.sqrt(
        isLongColumn() || other.isLongColumn()
            ? ColumnPairs.sum(this, other, Int32View::squares)
            : squares(contiguous(), other.contiguous()));
  }

  private static double squares(Int32View x, Int32View y) {
    return Loops.DISTANCES
        .in(x.storage, y.storage, x.size)
        .squaredDistance(x.memorySegment(), x.base, x.size, y.memorySegment(), y.base);
  }

  @Override
  Deviations deviations(double mean) {
    if (isLongColumn()) {
      return lazy().deviations(mean);
    }
    Int32View values = contiguous();
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
  public Int32Summary summary() {
    requireElements("summary");
    return Int32SummaryPass.summary(this);
  }

  @Override
  public long argMin() {
    requireElements("argMin");
    return isLongColumn() ? indexOf(least()) : Int32ViewSearches.argMin(contiguous());
  }

  @Override
  public long argMax() {
    requireElements("argMax");
    return isLongColumn() ? indexOf(most()) : Int32ViewSearches.argMax(contiguous());
  }

  @Override
  public long indexOf(int element) {
    return isLongColumn()
        ? firstIndex(block -> block.indexOf(element))
        : Int32ViewSearches.indexOf(contiguous(), 0, IntegerRanges.int32(element));
  }

  @Override
  public long searchSorted(int element) {
    long low = 0;
    long high = size;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (Integer.compare(get(middle), element) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public long searchSortedRight(int element) {
    long low = 0;
    long high = size;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (Integer.compare(get(middle), element) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public Int32View unique() {
    return of(Int32ViewSearches.distinct(sorted().toArray()));
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

  /// The products of the elements up to and including each.
  ///
  /// @throws ArithmeticException if one does not fit 64 bits
  public Int64View cumprod() { // dtype unsigned: Int64View -> Uint64View
    Int64View products = Int64View.zeros(size); // dtype unsigned: Int64View -> Uint64View
    Int32View elements = onHeap();
    long product = 1;
    for (long i = 0; i < size; i++) {
      // dtype if unsigned
      // | product = RunningProduct.nextUnsigned(product, elements.get(i), i);
      // dtype else
      product = RunningProduct.next(product, elements.get(i), i);
      // dtype end
      products.set(i, product);
    }
    return products;
  }

  @Override
  Int32View combined(Operator operator, Overflow overflow, Int32View other) {
    Int32View result = zeros(size);
    Int32Elementwise.fill(operator, overflow, this, other, result);
    return result;
  }

  @Override
  Int32View combined(Operator operator, Overflow overflow, Int32View other, Int32View target) {
    Int32Elementwise.combine(operator, overflow, this, other, target);
    return target;
  }

  @Override
  Int32View combined(Operator operator, Overflow overflow, int operand) {
    Int32View result = zeros(size);
    Int32Elementwise.fill(operator, overflow, this, operand, result);
    return result;
  }

  @Override
  Int32View combined(Operator operator, Overflow overflow, int operand, Int32View target) {
    Int32Elementwise.combine(operator, overflow, this, operand, target);
    return target;
  }

  @Override
  Int32View changed(Operator operator, Overflow overflow) {
    Int32View result = zeros(size);
    Int32Elementwise.fill(operator, overflow, this, 0, result);
    return result;
  }

  @Override
  Int32View changed(Operator operator, Overflow overflow, Int32View target) {
    Int32Elementwise.combine(operator, overflow, this, 0, target);
    return target;
  }

  @Override
  void compare(Operator operator, Int32View other, BoolView mask) {
    Int32Elementwise.compare(operator, this, other, mask);
  }

  @Override
  void compare(Operator operator, int operand, BoolView mask) {
    Int32Elementwise.compare(operator, this, operand, mask);
  }

  @Override
  public void sort() {
    requireWritable();
    int[] values = toArray();
    Arrays.sort(values); // dtype uint64: Arrays -> Unsigned
    for (int i = 0; i < values.length; i++) {
      set(i, values[i]);
    }
  }

  @Override
  public void reverse() {
    requireWritable();
    for (long i = 0, j = size - 1; i < j; i++, j--) {
      int element = get(i); // dtype carrier: int
      set(i, get(j));
      set(j, element);
    }
  }

  @Override
  public void scale(double factor, Overflow overflow) {
    requireWritable();
    Refusal.requireFinite(factor);
    Int32View extremes =
        overflow == Overflow.THROW && size > 0
            ? of(Wrapping.int32(least()), Wrapping.int32(most()))
            : this;
    Int32Elementwise.scale(this, factor, overflow, extremes);
  }

  @Override
  public Int32View clip(int low, int high, Int32View target) {
    Int32Elementwise.clip(this, low, high, target);
    return target;
  }

  @Override
  public void fill(int element) {
    IntegerRanges.int32(element);
    requireWritable();
    Int32View target = like(writable());
    fill(target, element);
    takeFrom(target);
  }

  @Override
  Int32View map(IntUnaryOperator function, Int32View target, long first) {
    Int32LambdaBlocks.map(this, function, target, first);
    return target;
  }

  @Override
  public Int32View filter(IntPredicate predicate) {
    return like(Int32LambdaBlocks.filter(this, predicate));
  }

  @Override
  public Int32View filter(IntPredicate predicate, Int32View target) {
    return like(Int32LambdaBlocks.filter(this, predicate, target));
  }

  @Override
  public int reduce(int identity, IntBinaryOperator operator) {
    return Int32LambdaBlocks.reduce(this, identity, operator);
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
