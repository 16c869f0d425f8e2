// Longer than 400 lines: it is the list of what one can do with a view of unknown type.
package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

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
/// A view of native memory, or of a mapped file, is alive as long as its arena. After that, access
/// throws the JDK's [IllegalStateException], "Already closed", which does not name the file: keep
/// the arena open while its views are used, or take a [#copy()] before it is closed.
public abstract sealed class ArrayView extends MemoryWindow
    implements ArrayAnalysis,
        ArrayArithmetic,
        ArrayFunctions,
        ArrayIndexing,
        ArrayOrder,
        ArraySets,
        ArrayShape,
        ArrayStatistics,
        ArrayTests
    permits NumberView, ConvertingView {
  private static final int SHOWN_WHOLE = 1000;
  private static final int SHOWN_AT_EACH_END = 3;

  ArrayView(byte[] bytes, long base, long size, long stride, TypeCode type) {
    super(bytes, base, size, stride, type);
  }

  ArrayView(MemorySegment segment, long base, long size, long stride, TypeCode type) {
    super(segment, base, size, stride, type);
  }

  ArrayView(ArrayView whole, long first, long size, long step, boolean readOnly) {
    super(whole, first, size, step, readOnly);
  }

  /// A new view of `count` zeros of a type.
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static ArrayView zeros(TypeCode type, long count) {
    return ViewsByType.zeros(type, count);
  }

  /// A view on `count` elements of a type that start `offset` bytes into an array.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static ArrayView wrap(TypeCode type, byte[] bytes, int offset, long count) {
    return ViewsByType.wrap(type, bytes, offset, count);
  }

  /// A new view of `count` elements of a type that start `offset` bytes into an array with the
  /// highest byte of each first, as Java's streams, network protocols and many files have them.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static ArrayView fromBigEndian(TypeCode type, byte[] bytes, int offset, long count) {
    return (ArrayView) BigEndian.reversed(wrap(type, bytes, offset, count));
  }

  /// A new view of all elements of a type in a segment that has the highest byte of each first.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static ArrayView fromBigEndian(TypeCode type, MemorySegment segment) {
    return (ArrayView) BigEndian.reversed(wrap(type, segment));
  }

  /// A new view of the elements of a type between a buffer's position and its limit, with the
  /// highest byte of each first; the buffer's own order does not matter, and its position stays.
  ///
  /// @throws IllegalArgumentException if their size is not a multiple of the element's
  public static ArrayView fromBigEndian(TypeCode type, ByteBuffer buffer) {
    return fromBigEndian(type, MemorySegment.ofBuffer(buffer));
  }

  /// A view on all of a segment, as elements of a type.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static ArrayView wrap(TypeCode type, MemorySegment segment) {
    return ViewsByType.wrap(type, segment);
  }

  /// A view on `count` elements of a type that lie apart in an array, as a column of a table does:
  /// the first starts `offset` bytes into the array, and each next one `stride` bytes after the one
  /// before, or before it if the stride is negative.
  ///
  /// @throws IllegalArgumentException if the elements would overlap: if there are several, and the
  ///     stride is less than the size of one in either direction
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static ArrayView strided(
      TypeCode type, byte[] bytes, int offset, long count, long stride) {
    return ViewsByType.strided(type, bytes, offset, count, stride);
  }

  /// A view on `count` elements of a type that lie apart in a segment, as a column of a table does:
  /// the first starts `offset` bytes into the segment, and each next one `stride` bytes after the
  /// one before, or before it if the stride is negative.
  ///
  /// @throws IllegalArgumentException if the elements would overlap: if there are several, and the
  ///     stride is less than the size of one in either direction
  /// @throws IndexOutOfBoundsException if they do not all lie within the segment
  public static ArrayView strided(
      TypeCode type, MemorySegment segment, long offset, long count, long stride) {
    return ViewsByType.strided(type, segment, offset, count, stride);
  }

  /// The elements of some views, one after the other, in new memory and in the type that
  /// [TypeCode#promote] gives for all of theirs.
  ///
  /// @throws IllegalArgumentException if there is no view
  public static ArrayView concatenate(ArrayView... views) {
    return Promotion.concatenate(views);
  }

  /// Reads the array of a `.npy` file of NumPy into memory of its own: one dimension of bool,
  /// int8 to uint64 or float16 to float64, little-endian.
  ///
  /// @throws NpyFormatException if it is no such file, or is shorter than its header promises
  /// @throws IOException if it can't be read
  public static ArrayView load(Path file) throws IOException {
    NpyFiles.Content content = NpyFiles.load(file, null);
    return wrap(content.type(), content.elements());
  }

  /// A read-only view on the array of a `.npy` file of NumPy, which is mapped for as long as the
  /// view is reachable.
  ///
  /// @throws NpyFormatException if it is no such file, or is shorter than its header promises
  /// @throws IOException if it can't be mapped
  public static ArrayView mapNpy(Path file) throws IOException {
    return mapNpy(file, FileChannel.MapMode.READ_ONLY, Arena.ofAuto());
  }

  /// A view on the array of a `.npy` file of NumPy, which is mapped for as long as `arena` is
  /// open. With [FileChannel.MapMode#READ_WRITE] what is written goes to the file.
  ///
  /// @throws NpyFormatException if it is no such file, or is shorter than its header promises
  /// @throws IOException if it can't be mapped
  public static ArrayView mapNpy(Path file, FileChannel.MapMode mode, Arena arena)
      throws IOException {
    NpyFiles.Content content = NpyFiles.map(file, null, mode, arena);
    return wrap(content.type(), content.elements());
  }

  /// Writes the elements as a `.npy` file of NumPy, byte for byte as `numpy.save` does. A file of
  /// that name is replaced once all is written: whoever opens it sees the old file or the new one.
  ///
  /// @throws IOException if it can't be written
  public final void save(Path file) throws IOException {
    NpyFiles.save(this, file);
  }

  /// The type of the elements.
  @Override
  public abstract TypeCode typeCode();

  /// The number of elements.
  public final long size() {
    return size;
  }

  /// The number of bytes the elements take: [#size()] times the size of one.
  public final long byteSize() {
    return size * elementSize;
  }

  /// How many bytes lie between the starts of neighbouring elements: the size of one if they lie
  /// side by side, and negative if they are passed through backwards. Less than two elements have
  /// no neighbours, and count as side by side.
  public final long strideBytes() {
    return stride;
  }

  /// Whether the elements can't be written through this view.
  public final boolean isReadOnly() {
    return readOnly;
  }

  /// Whether the elements lie side by side, in order: they do unless this view is a slice with
  /// a step, or has been made with a stride.
  public final boolean isContiguous() {
    return liesSideBySide();
  }

  /// Exactly the bytes of the elements, little-endian; read-only if this view is.
  ///
  /// @throws UnsupportedOperationException if they do not lie side by side
  public final MemorySegment segment() {
    return exactSegment();
  }

  /// The elements from `from` (inclusive) to `to` (exclusive), in the same memory.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `from` ≤ `to` ≤ [#size()]
  @Override
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
  ///
  /// A view keeps all memory that it is a window on from being freed: a few elements of a large
  /// payload keep the payload. Keep a copy of these instead.
  @Override
  public abstract ArrayView copy();

  /// This view if its elements lie side by side, and otherwise a [#copy()].
  public abstract ArrayView contiguous();

  /// The elements in new memory as another type: the nearest floating-point number, or the
  /// whole number that is left without the fraction. As a bool, whatever is not 0 is true.
  ///
  /// @throws ArithmeticException if an integer type can't hold an element
  public final ArrayView convert(TypeCode type) {
    return convert(type, Overflow.THROW);
  }

  /// The elements in new memory as another type; what an integer type can't hold becomes what
  /// `overflow` says. NaN becomes 0 unless that is [Overflow#THROW].
  ///
  /// @throws ArithmeticException if an integer type can't hold an element and `overflow` is
  ///     [Overflow#THROW]
  public final ArrayView convert(TypeCode type, Overflow overflow) {
    if (typeCode() == type) {
      return copy();
    }
    ArrayView target = zeros(type, size);
    Conversion.convert(this, target, overflow);
    return target;
  }

  /// The elements as float64, in a new array.
  ///
  /// @throws IllegalStateException if there are more than an array can hold
  public final double[] toDoubles() {
    double[] values = new double[arrayLength()];
    Conversion.convert(this, Float64View.wrap(values), Overflow.WRAP);
    return values;
  }

  @Override
  public final double getAsDouble(long index) {
    return doubles(checkIndex(index), 1)[0];
  }

  @Override
  public double minAsDouble() {
    requireElements("min");
    return getAsDouble(argMin());
  }

  @Override
  public double maxAsDouble() {
    requireElements("max");
    return getAsDouble(argMax());
  }

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

  /// Whether a view of the same type and size has equal elements.
  boolean sameElements(ArrayView that) {
    return contiguous().segment().mismatch(that.contiguous().segment()) < 0;
  }
}
