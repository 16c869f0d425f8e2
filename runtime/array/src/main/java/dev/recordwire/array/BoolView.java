package dev.recordwire.array;

import dev.recordwire.array.internal.storage.OtherElements;
import dev.recordwire.array.internal.storage.Storage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// A view of bool elements, one byte each: 0 is false, and any other byte reads as true.
public final class BoolView extends ConvertingView<BoolView>
    implements BoolLogic, BoolOperands, Iterable<Boolean> {
  private static final TypeCode TYPE = TypeCode.BOOL;
  private static final long BYTES = 1;

  private BoolView(byte[] bytes, long base, long size, long stride) {
    super(bytes, base, size, stride, TYPE);
  }

  private BoolView(MemorySegment segment, long base, long size, long stride) {
    super(segment, base, size, stride, TYPE);
  }

  private BoolView(BoolView whole, long first, long size, long step, boolean readOnly) {
    super(whole, first, size, step, readOnly);
  }

  /// A new view that holds the given values.
  public static BoolView of(boolean... values) {
    BoolView view = zeros(values.length);
    for (long i = 0; i < values.length; i++) {
      view.set(i, values[Math.toIntExact(i)]);
    }
    return view;
  }

  /// A new view of `count` zeros.
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static BoolView zeros(long count) {
    Object memory = Storage.allocate(count, BYTES);
    return memory instanceof byte[] bytes
        ? new BoolView(bytes, 0, count, BYTES)
        : wrap((MemorySegment) memory);
  }

  /// A new view of the elements of some views, one after the other.
  public static BoolView concatenate(BoolView... views) {
    return (BoolView) RearrangedElements.concatenate(zeros(0), views);
  }

  /// A new view of `count` elements that all are `value`.
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static BoolView full(long count, boolean value) {
    BoolView view = zeros(count);
    view.fill(value);
    return view;
  }

  /// A new view of `count` bools of a bit each, from bit `offset` of a segment on: the first of a
  /// byte is its lowest bit, as in the validity of Apache Arrow.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the segment
  /// @throws IllegalArgumentException if `count` is more than can be addressed
  public static BoolView fromBitmap(MemorySegment bitmap, long offset, long count) {
    return (BoolView) BoolBits.unpack(zeros(0), bitmap, offset, count);
  }

  /// [#fromBitmap(MemorySegment, long, long)] of an array.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static BoolView fromBitmap(byte[] bitmap, long offset, long count) {
    return fromBitmap(MemorySegment.ofArray(bitmap), offset, count);
  }

  /// A view on `count` elements that start `offset` bytes into an array.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static BoolView wrap(byte[] bytes, int offset, long count) {
    Refusal.checkRange(bytes, offset, count, TYPE);
    return new BoolView(bytes, offset, count, BYTES);
  }

  /// A view on all of a segment, of any kind and at any alignment.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static BoolView wrap(MemorySegment segment) {
    return new BoolView(segment, 0, Strided.wholeElements(segment, TYPE), BYTES);
  }

  /// A view on `count` elements that lie apart in an array, as a column of a table does: the first
  /// starts `offset` bytes into the array, and each next one `stride` bytes after the one before,
  /// or before it if the stride is negative.
  ///
  /// @throws IllegalArgumentException if the elements would overlap: if there are several, and the
  ///     stride is less than the size of one in either direction
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static BoolView strided(byte[] bytes, int offset, long count, long stride) {
    Strided.check(bytes.length, "an array", offset, count, stride, TYPE);
    return new BoolView(bytes, offset, count, stride);
  }

  /// A view on `count` elements that lie apart in a segment, as a column of a table does: the first
  /// starts `offset` bytes into the segment, and each next one `stride` bytes after the one before,
  /// or before it if the stride is negative.
  ///
  /// @throws IllegalArgumentException if the elements would overlap: if there are several, and the
  ///     stride is less than the size of one in either direction
  /// @throws IndexOutOfBoundsException if they do not all lie within the segment
  public static BoolView strided(MemorySegment segment, long offset, long count, long stride) {
    Strided.check(segment.byteSize(), "a segment", offset, count, stride, TYPE);
    return new BoolView(segment, offset, count, stride);
  }

  /// Reads the array of a `.npy` file of NumPy into memory of its own.
  ///
  /// @throws NpyFormatException if it does not hold one dimension of bool
  /// @throws IOException if it can't be read
  public static BoolView load(Path file) throws IOException {
    return wrap(NpyFiles.load(file, TYPE).elements());
  }

  /// A read-only view on the array of a `.npy` file of NumPy, which is mapped for as long as the
  /// view is reachable.
  ///
  /// @throws NpyFormatException if it does not hold one dimension of bool
  /// @throws IOException if it can't be mapped
  public static BoolView mapNpy(Path file) throws IOException {
    return mapNpy(file, FileChannel.MapMode.READ_ONLY, Arena.ofAuto());
  }

  /// A view on the array of a `.npy` file of NumPy, which is mapped for as long as `arena` is
  /// open. With [FileChannel.MapMode#READ_WRITE] what is written goes to the file.
  ///
  /// @throws NpyFormatException if it does not hold one dimension of bool
  /// @throws IOException if it can't be mapped
  public static BoolView mapNpy(Path file, FileChannel.MapMode mode, Arena arena)
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
  public boolean get(long index) {
    long at = base + checkIndex(index) * stride;
    return (memory instanceof byte[] bytes
            ? bytes[(int) at]
            : OtherElements.int8((MemorySegment) memory, at))
        != 0;
  }

  /// Makes `value` the element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws UnsupportedOperationException if this view is read-only
  public void set(long index, boolean value) {
    long at = base + checkIndex(index) * stride;
    requireWritable();
    if (memory instanceof byte[] bytes) {
      bytes[(int) at] = (byte) (value ? 1 : 0);
    } else {
      OtherElements.int8((MemorySegment) memory, at, (byte) (value ? 1 : 0));
    }
  }

  @Override
  public BoolView slice(long from, long to) {
    checkSlice(from, to);
    return to - from == size ? this : new BoolView(this, from, to - from, 1, readOnly);
  }

  @Override
  public BoolView slice(long from, long to, long step) {
    return new BoolView(this, from, checkSlice(from, to, step), step, readOnly);
  }

  @Override
  BoolView newZeros(long count) {
    return zeros(count);
  }

  @Override
  public BoolView asReadOnly() {
    return readOnly ? this : new BoolView(this, 0, size, 1, true);
  }

  @Override
  public BoolView copy() {
    BoolView copy = zeros(size);
    copyTo(copy.segment());
    return copy;
  }

  @Override
  public BoolView contiguous() {
    return isContiguous() ? this : copy();
  }

  /// The elements in a new array.
  ///
  /// @throws IllegalStateException if there are more than an array can hold
  public boolean[] toArray() {
    boolean[] values = new boolean[arrayLength()];
    for (long i = 0; i < size; i++) {
      values[Math.toIntExact(i)] = get(i);
    }
    return values;
  }

  /// The elements as a stream, in order.
  public Stream<Boolean> stream() {
    return LongStream.range(0, size).mapToObj(this::get);
  }

  @Override
  public Iterator<Boolean> iterator() {
    return stream().iterator();
  }

  /// How many elements are true.
  public long count() {
    return MaskedElements.count(this);
  }

  /// Whether an element is true; of none, false.
  public boolean any() {
    return count() > 0;
  }

  /// Whether all elements are true, as they are if there are none.
  public boolean all() {
    return count() == size;
  }

  /// The indices of the true elements, from the first on.
  public Int64View where() {
    return MaskedElements.indices(this);
  }

  /// Makes every element `value`.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void fill(boolean value) {
    requireWritable();
    if (isContiguous()) {
      segment().fill((byte) (value ? 1 : 0));
      return;
    }
    for (long i = 0; i < size; i++) {
      set(i, value);
    }
  }

  @Override
  void readLongs(long from, int count, long[] to) {
    if (memory instanceof byte[] bytes && isContiguous()) {
      int at = (int) (base + from);
      for (int i = 0; i < count; i++) {
        to[i] = bytes[at + i] != 0 ? 1 : 0;
      }
      return;
    }
    for (int i = 0; i < count; i++) {
      to[i] = get(from + i) ? 1 : 0;
    }
  }

  @Override
  void writeLongs(long[] from, int count, long at) {
    if (memory instanceof byte[] bytes && isContiguous() && !readOnly) {
      int first = (int) (base + at);
      for (int i = 0; i < count; i++) {
        bytes[first + i] = (byte) (from[i] != 0 ? 1 : 0);
      }
      return;
    }
    for (int i = 0; i < count; i++) {
      set(at + i, from[i] != 0);
    }
  }

  @Override
  void writeDoubles(double[] from, int count, long at) {
    for (int i = 0; i < count; i++) {
      set(at + i, from[i] != 0);
    }
  }

  @Override
  ArrayView numbers() {
    return convert(TypeCode.UINT8);
  }

  @Override
  BoolView converted(ArrayView numbers) {
    return (BoolView) numbers.convert(TYPE);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (long i = 0; i < size; i++) {
      hash = 31 * hash + Boolean.hashCode(get(i));
    }
    return hash;
  }

  @Override
  boolean sameElements(ArrayView that) {
    BoolView other = (BoolView) that;
    for (long i = 0; i < size; i++) {
      if (get(i) != other.get(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  String elementToString(long index) {
    return Boolean.toString(get(index));
  }
}
