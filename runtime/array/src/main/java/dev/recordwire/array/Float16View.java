package dev.recordwire.array;

import dev.recordwire.array.internal.number.Floats;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.OtherElements;
import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/// A view of float16 elements, represented as `float`. It is for getting at numbers that came in
/// this type: to compute with them, [#convert] them.
public final class Float16View extends ConvertingView<Float16View>
    implements Float16Arithmetic, Float16Functions, Float16Operands, Iterable<Float> {
  private static final TypeCode TYPE = TypeCode.FLOAT16;
  private static final long BYTES = 2;

  private Float16View(byte[] bytes, long base, long size, long stride) {
    super(bytes, base, size, stride, TYPE);
  }

  private Float16View(MemorySegment segment, long base, long size, long stride) {
    super(segment, base, size, stride, TYPE);
  }

  private Float16View(Float16View whole, long first, long size, long step, boolean readOnly) {
    super(whole, first, size, step, readOnly);
  }

  /// A new view that holds the float16 nearest to the given values.
  public static Float16View of(float... values) {
    Float16View view = zeros(values.length);
    for (long i = 0; i < values.length; i++) {
      view.set(i, values[Math.toIntExact(i)]);
    }
    return view;
  }

  /// A new view of `count` zeros.
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static Float16View zeros(long count) {
    Object memory = Storage.allocate(count, BYTES);
    return memory instanceof byte[] bytes
        ? new Float16View(bytes, 0, count, BYTES)
        : wrap((MemorySegment) memory);
  }

  /// A new view of `count` elements that all are the float16 nearest to `value`.
  ///
  /// @throws IllegalArgumentException if `count` is negative, or more than can be addressed
  public static Float16View full(long count, float value) {
    Float16View view = zeros(count);
    view.fill(value);
    return view;
  }

  /// A new view of the elements of some views, one after the other.
  public static Float16View concatenate(Float16View... views) {
    return (Float16View) RearrangedElements.concatenate(zeros(0), views);
  }

  /// A new view of `count` elements that start `offset` bytes into an array with the highest byte
  /// of each first, as Java's streams, network protocols and many files have them.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static Float16View fromBigEndian(byte[] bytes, int offset, long count) {
    return (Float16View) BigEndian.reversed(wrap(bytes, offset, count));
  }

  /// A new view of all elements in a segment that has the highest byte of each first.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static Float16View fromBigEndian(MemorySegment segment) {
    return (Float16View) BigEndian.reversed(wrap(segment));
  }

  /// A new view of the elements between a buffer's position and its limit, with the highest byte of
  /// each first; the buffer's own order does not matter, and its position stays.
  ///
  /// @throws IllegalArgumentException if their size is not a multiple of the element's
  public static Float16View fromBigEndian(ByteBuffer buffer) {
    return fromBigEndian(MemorySegment.ofBuffer(buffer));
  }

  /// A view on `count` elements that start `offset` bytes into an array.
  ///
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static Float16View wrap(byte[] bytes, int offset, long count) {
    Refusal.checkRange(bytes, offset, count, TYPE);
    return new Float16View(bytes, offset, count, BYTES);
  }

  /// A view on all of a segment, of any kind and at any alignment.
  ///
  /// @throws IllegalArgumentException if its size is not a multiple of the element's
  public static Float16View wrap(MemorySegment segment) {
    return new Float16View(segment, 0, Strided.wholeElements(segment, TYPE), BYTES);
  }

  /// A view on `count` elements that lie apart in an array, as a column of a table does: the first
  /// starts `offset` bytes into the array, and each next one `stride` bytes after the one before,
  /// or before it if the stride is negative.
  ///
  /// @throws IllegalArgumentException if the elements would overlap: if there are several, and the
  ///     stride is less than the size of one in either direction
  /// @throws IndexOutOfBoundsException if they do not all lie within the array
  public static Float16View strided(byte[] bytes, int offset, long count, long stride) {
    Strided.check(bytes.length, "an array", offset, count, stride, TYPE);
    return new Float16View(bytes, offset, count, stride);
  }

  /// A view on `count` elements that lie apart in a segment, as a column of a table does: the first
  /// starts `offset` bytes into the segment, and each next one `stride` bytes after the one before,
  /// or before it if the stride is negative.
  ///
  /// @throws IllegalArgumentException if the elements would overlap: if there are several, and the
  ///     stride is less than the size of one in either direction
  /// @throws IndexOutOfBoundsException if they do not all lie within the segment
  public static Float16View strided(MemorySegment segment, long offset, long count, long stride) {
    Strided.check(segment.byteSize(), "a segment", offset, count, stride, TYPE);
    return new Float16View(segment, offset, count, stride);
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
    return Float.float16ToFloat(
        memory instanceof byte[] bytes
            ? Elements.int16(bytes, (int) at)
            : OtherElements.int16((MemorySegment) memory, at));
  }

  /// Makes the float16 nearest to `value` the element at `index`.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `index` < [#size()]
  /// @throws UnsupportedOperationException if this view is read-only
  public void set(long index, float value) {
    long at = base + checkIndex(index) * stride;
    requireWritable();
    if (memory instanceof byte[] bytes) {
      Elements.int16(bytes, (int) at, Float.floatToFloat16(value));
    } else {
      OtherElements.int16((MemorySegment) memory, at, Float.floatToFloat16(value));
    }
  }

  @Override
  public Float16View slice(long from, long to) {
    checkSlice(from, to);
    return to - from == size ? this : new Float16View(this, from, to - from, 1, readOnly);
  }

  @Override
  public Float16View slice(long from, long to, long step) {
    return new Float16View(this, from, checkSlice(from, to, step), step, readOnly);
  }

  @Override
  Float16View newZeros(long count) {
    return zeros(count);
  }

  @Override
  public Float16View asReadOnly() {
    return readOnly ? this : new Float16View(this, 0, size, 1, true);
  }

  @Override
  public Float16View copy() {
    Float16View copy = zeros(size);
    copyTo(copy.segment());
    return copy;
  }

  @Override
  public Float16View contiguous() {
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
  public Iterator<Float> iterator() {
    return LongStream.range(0, size).mapToObj(this::get).iterator();
  }

  /// Makes every element the float16 nearest to `value`.
  ///
  /// @throws UnsupportedOperationException if this view is read-only
  public void fill(float value) {
    requireWritable();
    for (long i = 0; i < size; i++) {
      set(i, value);
    }
  }

  @Override
  void readDoubles(long from, int count, double[] to) {
    for (int i = 0; i < count; i++) {
      to[i] = get(from + i);
    }
  }

  @Override
  void writeDoubles(double[] from, int count, long at) {
    Int16View bits = Int16View.wrap(segment());
    for (int i = 0; i < count; i++) {
      bits.set(at + i, Floats.toFloat16(from[i]));
    }
  }

  /// Rounded twice, which does no harm: whatever float32 does not hold is beyond float16.
  @Override
  void writeLongs(long[] from, int count, long at) {
    for (int i = 0; i < count; i++) {
      set(at + i, (float) from[i]);
    }
  }

  @Override
  Float32View numbers() {
    return (Float32View) convert(TypeCode.FLOAT32);
  }

  @Override
  Float16View converted(ArrayView numbers) {
    return (Float16View) numbers.convert(TYPE);
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
    Float16View other = (Float16View) that;
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
}
