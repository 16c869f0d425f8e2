package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Kernels;
import dev.recordwire.array.internal.kernel.Operator;
import dev.recordwire.array.internal.kernel.Storage;
import dev.recordwire.array.internal.kernel.Strides;
import dev.recordwire.array.internal.kernel.Unsigned;
import java.lang.foreign.MemorySegment;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

// Longer than other files: it is the whole list of what one can do with a view of unknown type.
/// A window on numbers of one type that lie in bytes somewhere: in an array, in native memory,
/// in a mapped file. Elements are little-endian and may start at any address; nothing is copied
/// to make a view, and what is written through one is seen by every other on the same memory.
///
/// Views compare by content: two are equal if they have the same type and the same elements,
/// wherever those lie. Floating-point elements compare as [Double#compare] does: every NaN
/// equals every other, and -0.0 differs from 0.0. The key of a map must not be changed while it
/// is one, and a view's elements may be changed through others: take a [#copy()] for that. A
/// view can be shared between threads as a [java.nio.ByteBuffer] can: writers must be kept
/// apart by the program.
///
/// A view of native memory is alive as long as its arena; after that, access throws
/// [IllegalStateException].
public abstract sealed class ArrayView implements ArrayStatistics, ArrayOrder
    permits Int8View,
        Uint8View,
        Int16View,
        Uint16View,
        Int32View,
        Uint32View,
        Int64View,
        Uint64View,
        Float32View,
        Float64View,
        ConvertingView {
  private static final int SHOWN_WHOLE = 1000;
  private static final int SHOWN_AT_EACH_END = 3;

  /// What the elements lie in: a `byte[]`, or else a [MemorySegment].
  final Object memory;

  /// The memory as a segment, once it has been asked for: operations would make a new one each
  /// time. Which thread makes it does not matter.
  private @Nullable MemorySegment all;

  /// Where in the memory element 0 starts, in bytes.
  final long base;

  /// How many bytes lie between the starts of neighbouring elements; negative where they are
  /// passed through backwards.
  final long stride;

  final long size;
  final Storage storage;
  final boolean readOnly;

  /// What [#segment()] returns, once it has been asked for. Threads may each make one: all are
  /// equal. A native call needs it every time, and to allocate it there costs more than the
  /// allocation: HotSpot clears new objects with 512-bit registers, after which C code that was
  /// compiled without AVX runs up to half as slow again.
  private @Nullable MemorySegment segment;

  /// A view on part of an array.
  ArrayView(byte[] bytes, long base, long size, TypeCode type) {
    this.memory = bytes;
    this.base = base;
    this.stride = type.byteSize();
    this.size = size;
    this.storage = Storage.BYTES;
    this.readOnly = false;
  }

  /// A view on a whole segment.
  ArrayView(MemorySegment segment, TypeCode type) {
    if (segment.byteSize() % type.byteSize() != 0) {
      throw new IllegalArgumentException(
          "a segment of "
              + segment.byteSize()
              + " bytes does not hold a whole number of "
              + type
              + " elements ("
              + type.byteSize()
              + " bytes each): pass a slice of it");
    }
    this.size = segment.byteSize() / type.byteSize();
    this.stride = type.byteSize();
    this.readOnly = segment.isReadOnly();
    if (segment.heapBase().orElse(null) instanceof byte[] bytes) {
      this.memory = bytes;
      this.base = segment.address();
      this.storage = Storage.BYTES;
    } else {
      this.memory = segment;
      this.all = segment;
      this.base = 0;
      this.storage = Storage.of(segment);
    }
  }

  /// A view on `size` elements of another of the same type, every `step`th from `first` on.
  /// The caller has checked that they lie within it.
  ArrayView(ArrayView whole, long first, long size, long step, boolean readOnly) {
    this.memory = whole.memory;
    this.all = whole.all;
    // Where there is no first element it has no place either.
    this.base = size > 0 ? whole.base + first * whole.stride : whole.base;
    // A single element has no neighbour to be apart from.
    this.stride = size > 1 ? whole.stride * step : whole.typeCode().byteSize();
    this.size = size;
    this.storage = whole.storage;
    this.readOnly = readOnly;
  }

  /// A new view of `count` zeros of a type.
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static ArrayView zeros(TypeCode type, long count) {
    return switch (type) {
      case INT8 -> Int8View.zeros(count);
      case UINT8 -> Uint8View.zeros(count);
      case INT16 -> Int16View.zeros(count);
      case UINT16 -> Uint16View.zeros(count);
      case INT32 -> Int32View.zeros(count);
      case UINT32 -> Uint32View.zeros(count);
      case INT64 -> Int64View.zeros(count);
      case UINT64 -> Uint64View.zeros(count);
      case FLOAT16 -> Float16View.zeros(count);
      case FLOAT32 -> Float32View.zeros(count);
      case FLOAT64 -> Float64View.zeros(count);
      case BOOL -> BoolView.zeros(count);
    };
  }

  /// A view on `count` elements of a type that start `offset` bytes into an array.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static ArrayView wrap(TypeCode type, byte[] bytes, int offset, long count) {
    return switch (type) {
      case INT8 -> Int8View.wrap(bytes, offset, count);
      case UINT8 -> Uint8View.wrap(bytes, offset, count);
      case INT16 -> Int16View.wrap(bytes, offset, count);
      case UINT16 -> Uint16View.wrap(bytes, offset, count);
      case INT32 -> Int32View.wrap(bytes, offset, count);
      case UINT32 -> Uint32View.wrap(bytes, offset, count);
      case INT64 -> Int64View.wrap(bytes, offset, count);
      case UINT64 -> Uint64View.wrap(bytes, offset, count);
      case FLOAT16 -> Float16View.wrap(bytes, offset, count);
      case FLOAT32 -> Float32View.wrap(bytes, offset, count);
      case FLOAT64 -> Float64View.wrap(bytes, offset, count);
      case BOOL -> BoolView.wrap(bytes, offset, count);
    };
  }

  /// A view on all of a segment, as elements of a type.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static ArrayView wrap(TypeCode type, MemorySegment segment) {
    return switch (type) {
      case INT8 -> Int8View.wrap(segment);
      case UINT8 -> Uint8View.wrap(segment);
      case INT16 -> Int16View.wrap(segment);
      case UINT16 -> Uint16View.wrap(segment);
      case INT32 -> Int32View.wrap(segment);
      case UINT32 -> Uint32View.wrap(segment);
      case INT64 -> Int64View.wrap(segment);
      case UINT64 -> Uint64View.wrap(segment);
      case FLOAT16 -> Float16View.wrap(segment);
      case FLOAT32 -> Float32View.wrap(segment);
      case FLOAT64 -> Float64View.wrap(segment);
      case BOOL -> BoolView.wrap(segment);
    };
  }

  /// The type of the elements.
  public abstract TypeCode typeCode();

  /// The number of elements.
  public final long size() {
    return size;
  }

  /// The number of bytes the elements take: [#size()] times the size of one.
  public final long byteSize() {
    return size * typeCode().byteSize();
  }

  /// Whether the elements can't be written through this view.
  public final boolean isReadOnly() {
    return readOnly;
  }

  /// Whether the elements lie side by side, in order: they do unless this view is a slice with
  /// a step.
  public final boolean isContiguous() {
    return stride == typeCode().byteSize();
  }

  /// Exactly the bytes of the elements, little-endian; read-only if this view is.
  ///
  /// @throws UnsupportedOperationException if they do not lie side by side
  public final MemorySegment segment() {
    MemorySegment known = segment;
    return known != null ? known : newSegment();
  }

  private MemorySegment newSegment() {
    if (!isContiguous()) {
      throw new UnsupportedOperationException(
          "the elements of this "
              + getClass().getSimpleName()
              + " lie "
              + stride
              + " bytes apart: take the segment of a copy() of it");
    }
    MemorySegment whole = memorySegment().asSlice(base, byteSize());
    MemorySegment exact = readOnly ? whole.asReadOnly() : whole;
    segment = exact;
    return exact;
  }

  /// The elements from `from` (inclusive) to `to` (exclusive), in the same memory.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `from` ≤ `to` ≤ [#size()]
  public abstract ArrayView slice(long from, long to);

  /// Every `step`th element from `from` (inclusive) on, up to `to` (exclusive), in the same
  /// memory. With a negative step they are passed through backwards, down to `to` (exclusive):
  /// `slice(size() - 1, -1, -1)` shows all elements in reverse.
  ///
  /// @throws IllegalArgumentException if `step` is 0
  /// @throws IndexOutOfBoundsException unless 0 ≤ `from` ≤ `to` ≤ [#size()], or, if `step` is
  ///     negative, [#size()] > `from` ≥ `to` ≥ -1
  public abstract ArrayView slice(long from, long to, long step);

  /// The same elements in the same memory, not writable through the new view.
  public abstract ArrayView asReadOnly();

  /// The same elements in new, writable memory of their own.
  public abstract ArrayView copy();

  /// This view if its elements lie side by side, and otherwise a [#copy()].
  public abstract ArrayView contiguous();

  /// The elements in new memory as another type: the nearest floating-point number, or the
  /// whole number that is left without the fraction. As a bool, whatever is not 0 is true.
  ///
  /// @throws ArithmeticException if an integer type can't hold an element
  public final ArrayView convert(TypeCode type) {
    return Conversion.convert(this, type, Overflow.THROW);
  }

  /// The elements in new memory as another type; what an integer type can't hold becomes what
  /// `overflow` says. NaN becomes 0 unless that is [Overflow#THROW].
  ///
  /// @throws ArithmeticException if an integer type can't hold an element and `overflow` is
  ///     [Overflow#THROW]
  public final ArrayView convert(TypeCode type, Overflow overflow) {
    return Conversion.convert(this, type, overflow);
  }

  /// The elements as float64, in a new array.
  ///
  /// @throws IllegalStateException if there are more than an array can hold
  public final double[] toDoubles() {
    double[] values = new double[arrayLength()];
    Conversion.toDoubles(this, values);
    return values;
  }

  @Override
  public final double getAsDouble(long index) {
    return doubles(checkIndex(index), 1)[0];
  }

  @Override
  public final double minAsDouble() {
    requireElements("min");
    return getAsDouble(argMin());
  }

  @Override
  public final double maxAsDouble() {
    requireElements("max");
    return getAsDouble(argMax());
  }

  /// The elements where `mask` is true, in new memory.
  ///
  /// @throws IllegalArgumentException if it does not have as many as this view
  public abstract ArrayView filter(BoolView mask);

  /// The sums of these elements and those of `other`, in the type that [TypeCode#promote]
  /// gives for the two.
  ///
  /// @throws ArithmeticException if that is an integer type and can't hold a result
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if both are bools
  public final ArrayView plus(ArrayView other) {
    return Promotion.combine(Operator.PLUS, this, other);
  }

  /// These elements minus those of `other`, in the type that [TypeCode#promote] gives for the
  /// two.
  ///
  /// @throws ArithmeticException if that is an integer type and can't hold a result
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if both are bools
  public final ArrayView minus(ArrayView other) {
    return Promotion.combine(Operator.MINUS, this, other);
  }

  /// The products of these elements and those of `other`, in the type that [TypeCode#promote]
  /// gives for the two.
  ///
  /// @throws ArithmeticException if that is an integer type and can't hold a result
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if both are bools
  public final ArrayView times(ArrayView other) {
    return Promotion.combine(Operator.TIMES, this, other);
  }

  /// These elements divided by those of `other`, in the type that [TypeCode#promote] gives for
  /// the two: integers make an integer, rounded towards 0.
  ///
  /// @throws ArithmeticException if that is an integer type and can't hold a result
  /// @throws IllegalArgumentException if they are not equally many
  /// @throws UnsupportedOperationException if both are bools
  public final ArrayView dividedBy(ArrayView other) {
    return Promotion.combine(Operator.DIVIDED_BY, this, other);
  }

  /// Whether each element is less than that of `other`, as numbers, whatever their
  /// types.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final BoolView lessThan(ArrayView other) {
    return Promotion.compare(Operator.LESS, this, other);
  }

  /// Whether each element is less than or equal to that of `other`, as numbers, whatever their
  /// types.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final BoolView lessThanOrEqual(ArrayView other) {
    return Promotion.compare(Operator.LESS_OR_EQUAL, this, other);
  }

  /// Whether each element is equal to that of `other`, as numbers, whatever their
  /// types.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final BoolView equalTo(ArrayView other) {
    return Promotion.compare(Operator.EQUAL, this, other);
  }

  /// Whether each element is not equal to that of `other`, as numbers, whatever their
  /// types.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final BoolView notEqualTo(ArrayView other) {
    return Promotion.compare(Operator.NOT_EQUAL, this, other);
  }

  /// Whether each element is greater than or equal to that of `other`, as numbers, whatever their
  /// types.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final BoolView greaterThanOrEqual(ArrayView other) {
    return Promotion.compare(Operator.GREATER_OR_EQUAL, this, other);
  }

  /// Whether each element is greater than that of `other`, as numbers, whatever their
  /// types.
  ///
  /// @throws IllegalArgumentException if they are not equally many
  public final BoolView greaterThan(ArrayView other) {
    return Promotion.compare(Operator.GREATER, this, other);
  }

  /// Whether `other` is a view of the same type with equal elements.
  @Override
  public final boolean equals(Object other) {
    return other instanceof ArrayView that
        && typeCode() == that.typeCode()
        && size == that.size
        && sameElements(that);
  }

  /// A hash of the elements.
  @Override
  public abstract int hashCode();

  /// The name of the view's type and its elements; of more than 1000, only the first and the
  /// last three.
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder(getClass().getSimpleName()).append('[');
    for (long i = 0; i < size; i++) {
      if (i > 0) {
        text.append(", ");
      }
      if (i == SHOWN_AT_EACH_END && size > SHOWN_WHOLE) {
        text.append("..., ");
        i = size - SHOWN_AT_EACH_END;
      }
      text.append(elementToString(i));
    }
    return text.append(']').toString();
  }

  abstract String elementToString(long index);

  /// Whether a view of the same type and size has equal elements.
  boolean sameElements(ArrayView that) {
    return contiguous().segment().mismatch(that.contiguous().segment()) < 0;
  }

  /// All of the memory, in which [#base] counts.
  final MemorySegment memorySegment() {
    MemorySegment known = all;
    if (known == null) {
      known = MemorySegment.ofArray((byte[]) memory);
      all = known;
    }
    return known;
  }

  /// How many elements `slice(from, to, step)` shows.
  final long checkSlice(long from, long to, long step) {
    if (step == 0) {
      throw new IllegalArgumentException("the step of a slice is not 0: use 1 for every element");
    }
    if (step > 0 ? from < 0 || from > to || to > size : to < -1 || to > from || from >= size) {
      throw new IndexOutOfBoundsException(
          "slice("
              + from
              + ", "
              + to
              + ", "
              + step
              + ") does not lie within a view of "
              + size
              + " elements");
    }
    // Beyond the distance a step is as good as any other, and its negation may not overflow.
    long distance = Math.abs(to - from);
    long stride = Math.abs(Math.max(step, -Long.MAX_VALUE));
    return distance / stride + (distance % stride == 0 ? 0 : 1);
  }

  /// Copies the elements to contiguous memory.
  final void copyTo(MemorySegment target) {
    if (isContiguous()) {
      target.copyFrom(segment());
    } else {
      Loops.STRIDES
          .in(storage)
          .gather(memorySegment(), base, stride, size, typeCode().byteSize(), target);
    }
  }

  /// Whether loops over several arrays can work on the memory as it is. If not, they work on a
  /// copy in a `byte[]`.
  final boolean isDirect() {
    return storage != Storage.OTHER && isContiguous();
  }

  /// Takes over the elements of `changed`: this view itself, or elements side by side.
  @SuppressWarnings("ReferenceEquality") // the question is whether it is a copy
  final void takeFrom(ArrayView changed) {
    if (changed == this) {
      return;
    }
    if (isContiguous()) {
      segment().copyFrom(changed.segment());
    } else {
      Loops.STRIDES
          .in(storage)
          .scatter(changed.segment(), memorySegment(), base, stride, size, typeCode().byteSize());
    }
  }

  /// `count` elements from index `from` on as float64.
  final double[] doubles(long from, int count) {
    double[] values = new double[count];
    doubles(from, count, values);
    return values;
  }

  /// Puts `count` elements from index `from` on, as float64, at the front of `to`.
  final void doubles(long from, int count, double[] to) {
    if (typeCode().isFloat()) {
      readDoubles(from, count, to);
    } else {
      long[] integers = new long[count];
      readLongs(from, count, integers);
      boolean bits = typeCode() == TypeCode.UINT64;
      for (int i = 0; i < count; i++) {
        to[i] = bits ? Unsigned.toDouble(integers[i]) : integers[i];
      }
    }
  }

  final long checkIndex(long index) {
    return Objects.checkIndex(index, size);
  }

  final void requireWritable() {
    if (readOnly) {
      throw new UnsupportedOperationException(
          "this " + getClass().getSimpleName() + " is read-only: change a copy() of it");
    }
  }

  /// Refuses an operation that has no answer without elements.
  final void requireElements(String operation) {
    if (size == 0) {
      throw new NoSuchElementException(
          "the " + operation + " of an empty " + getClass().getSimpleName());
    }
  }

  /// Reads whole numbers: those of integers and bools; a uint64 as its bits.
  void readLongs(long from, int count, long[] to) {
    throw new AssertionError(typeCode());
  }

  /// Reads floating-point numbers.
  void readDoubles(long from, int count, double[] to) {
    throw new AssertionError(typeCode());
  }

  /// Writes the low bits of whole numbers, or the nearest floating-point numbers.
  abstract void writeLongs(long[] from, int count, long at);

  /// Writes the nearest floating-point numbers, or whether they are other than 0.
  void writeDoubles(double[] from, int count, long at) {
    throw new AssertionError(typeCode());
  }

  /// Refuses an operation that pairs elements of this view with those of another.
  final void requireSameSize(ArrayView that) {
    if (size != that.size) {
      throw new IllegalArgumentException(
          "a view of "
              + size
              + " elements does not go with one of "
              + that.size
              + ": take a slice of the longer one");
    }
  }

  /// Refuses to write `count` elements to this view if it has room for fewer.
  final void requireRoom(long count) {
    if (count > size) {
      throw new IllegalArgumentException(
          count + " elements do not fit a target of " + size + ": use a longer one");
    }
  }

  /// Refuses what does not fit this view, a target that is full.
  final IllegalArgumentException full() {
    return new IllegalArgumentException(
        "there are more elements than fit a target: it is full, use a longer one");
  }

  /// Whether the memory of this view and that of another have bytes in common.
  final boolean overlaps(ArrayView that) {
    if (storage == Storage.BYTES && that.storage == Storage.BYTES) {
      return sameMemory(that) && start() < that.end() && that.start() < end();
    }
    // An array may hide behind a read-only segment, but only in storage OTHER.
    boolean related =
        (storage == Storage.BYTES) == (that.storage == Storage.BYTES)
            || storage == Storage.OTHER
            || that.storage == Storage.OTHER;
    return related && span().asOverlappingSlice(that.span()).isPresent();
  }

  /// Whether it would matter that elements are written through `target` while this view is
  /// read, both from the first element on.
  final boolean overlapsPartly(ArrayView target) {
    return !(sameMemory(target) && base == target.base && stride == target.stride)
        && overlaps(target);
  }

  @SuppressWarnings("ReferenceEquality") // the question is whether it is one and the same
  final boolean sameMemory(ArrayView that) {
    return memory == that.memory;
  }

  private MemorySegment span() {
    return memorySegment().asSlice(start(), end() - start());
  }

  /// The first byte of all elements.
  private long start() {
    return stride > 0 || size == 0 ? base : base + (size - 1) * stride;
  }

  /// The byte after the last of all elements.
  private long end() {
    return size == 0 ? base : Math.max(base, base + (size - 1) * stride) + typeCode().byteSize();
  }

  static void requireFinite(double factor) {
    if (!Double.isFinite(factor)) {
      throw new IllegalArgumentException("integers can't be scaled by " + factor);
    }
  }

  static IllegalArgumentException emptyRange(String low, String high) {
    return new IllegalArgumentException("no value lies between " + low + " and " + high);
  }

  final ArithmeticException outOfRange(long index, String operation) {
    return new ArithmeticException(
        elementToString(index)
            + " at index "
            + index
            + " "
            + operation
            + " does not fit "
            + typeCode()
            + ": convert to a wider type first, or pass Overflow.WRAP or Overflow.SATURATE");
  }

  final ArithmeticException unconvertible(long index, TypeCode type) {
    return new ArithmeticException(
        elementToString(index)
            + " at index "
            + index
            + " does not fit "
            + type
            + ": convert to a wider type, or pass Overflow.WRAP or Overflow.SATURATE");
  }

  /// [#size()] as the length of an array.
  final int arrayLength() {
    if (size > Integer.MAX_VALUE - 8) {
      throw new IllegalStateException(
          "a Java array can't hold " + size + " elements: take a slice of this view");
    }
    return (int) size;
  }

  static void checkRange(byte[] bytes, long offset, long count, TypeCode type) {
    long room = bytes.length - offset;
    if (offset < 0 || room < 0 || count < 0 || count > room / type.byteSize()) {
      throw new IndexOutOfBoundsException(
          count
              + " elements of "
              + type
              + " at offset "
              + offset
              + " do not lie within an array of "
              + bytes.length
              + " bytes");
    }
  }

  /// The loops, which are made when the first view with a step needs them.
  private static final class Loops {
    static final Kernels<Strides> STRIDES = Kernels.scalar(Strides.class);
  }
}
