package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.SpreadElements;
import dev.recordwire.array.internal.number.Unsigned;
import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where the elements of a view lie in memory, and how far they are apart. Operations work on this,
/// so that they need to know nothing of views.
abstract class MemoryWindow {
  /// The memory that the elements lie in: a `byte[]`, or else a [MemorySegment].
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

  /// How many bytes an element has: what [#typeCode()] says, but known without asking the type of
  /// the view, of which operations on all types have met many.
  final byte elementSize;

  /// The result of [#exactSegment()], once it has been asked for. Threads may each make one: all
  /// are equal. A native call needs it every time, and to allocate it there costs more than the
  /// allocation: HotSpot clears new objects with 512-bit registers, after which C code that was
  /// compiled without AVX runs up to half as slow again.
  private @Nullable MemorySegment segment;

  /// A view on `size` elements in an array, the first of them at byte `base` and each next one
  /// `stride` bytes on. The caller has checked that they lie within it, here and below.
  MemoryWindow(byte[] bytes, long base, long size, long stride, TypeCode type) {
    this.memory = bytes;
    this.base = base;
    this.elementSize = (byte) type.byteSize();
    this.stride = neighbours(size, stride);
    this.size = size;
    this.storage = Storage.BYTES;
    this.readOnly = false;
  }

  /// The same in a segment.
  MemoryWindow(MemorySegment segment, long base, long size, long stride, TypeCode type) {
    this.size = size;
    this.elementSize = (byte) type.byteSize();
    this.stride = neighbours(size, stride);
    this.readOnly = segment.isReadOnly();
    if (segment.heapBase().orElse(null) instanceof byte[] bytes) {
      this.memory = bytes;
      this.base = segment.address() + base;
      this.storage = Storage.BYTES;
    } else {
      this.memory = segment;
      this.all = segment;
      this.base = base;
      this.storage = Storage.of(segment);
    }
  }

  /// A view on `size` elements of another of the same type, every `step`th from `first` on.
  MemoryWindow(MemoryWindow whole, long first, long size, long step, boolean readOnly) {
    this.memory = whole.memory;
    this.all = whole.all;
    // Where there is no first element it has no place either.
    this.base = size > 0 ? whole.base + first * whole.stride : whole.base;
    this.elementSize = whole.elementSize;
    this.stride = neighbours(size, whole.stride * step);
    this.size = size;
    this.storage = whole.storage;
    this.readOnly = readOnly;
  }

  /// The distance of neighbours. A single element has none to be apart from.
  private long neighbours(long count, long distance) {
    return count > 1 ? distance : elementSize;
  }

  /// The type of the elements.
  abstract TypeCode typeCode();

  /// The elements from `from` (inclusive) to `to` (exclusive), in the same memory.
  abstract MemoryWindow slice(long from, long to);

  /// The same elements in new, writable memory of their own.
  abstract MemoryWindow copy();

  /// New memory for `count` elements of the same type, which are 0.
  abstract MemoryWindow newZeros(long count);

  /// An element as messages have it.
  abstract String elementToString(long index);

  /// Whether the elements lie side by side, in order.
  final boolean liesSideBySide() {
    return stride == elementSize;
  }

  /// Exactly the bytes of the elements; read-only if the elements are.
  ///
  /// @throws UnsupportedOperationException if they do not lie side by side
  final MemorySegment exactSegment() {
    MemorySegment known = segment;
    return known != null ? known : newSegment();
  }

  private MemorySegment newSegment() {
    if (!liesSideBySide()) {
      throw new UnsupportedOperationException(
          "the elements of this "
              + getClass().getSimpleName()
              + " lie "
              + stride
              + " bytes apart: take the segment of a copy() of it");
    }
    MemorySegment whole = memorySegment().asSlice(base, size * elementSize);
    MemorySegment exact = readOnly ? whole.asReadOnly() : whole;
    segment = exact;
    return exact;
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

  /// Refuses a slice that does not lie within the view.
  final void checkSlice(long from, long to) {
    if (from < 0 || from > to || to > size) {
      throw Refusal.slice(from + ", " + to, size);
    }
  }

  /// How many elements `slice(from, to, step)` shows.
  final long checkSlice(long from, long to, long step) {
    if (step == 0) {
      throw new IllegalArgumentException("the step of a slice is not 0: use 1 for every element");
    }
    if (step > 0 ? from < 0 || from > to || to > size : to < -1 || to > from || from >= size) {
      throw Refusal.slice(from + ", " + to + ", " + step, size);
    }
    // Beyond the distance a step is as good as any other, and its negation may not overflow.
    long distance = Math.abs(to - from);
    long stride = Math.abs(Math.max(step, -Long.MAX_VALUE));
    return distance / stride + (distance % stride == 0 ? 0 : 1);
  }

  /// Copies the elements to contiguous memory.
  final void copyTo(MemorySegment target) {
    if (liesSideBySide()) {
      target.copyFrom(exactSegment());
    } else {
      spread().gather(target);
    }
  }

  /// The elements side by side at the start of a block of the same type, to which they are copied.
  final MemoryWindow copiedTo(MemoryWindow block) {
    MemoryWindow copy = block.slice(0, size);
    copyTo(copy.exactSegment());
    return copy;
  }

  private SpreadElements spread() {
    return new SpreadElements(storage, memorySegment(), base, stride, size, elementSize);
  }

  /// Whether loops over several arrays can work on the memory as it is. If not, they work on a
  /// copy in a `byte[]`.
  final boolean isDirect() {
    return storage != Storage.OTHER && liesSideBySide();
  }

  /// Takes over the elements of `changed`: this view itself, or elements side by side.
  @SuppressWarnings("ReferenceEquality") // the question is whether it is a copy
  final void takeFrom(MemoryWindow changed) {
    if (changed != this) {
      copyFrom(changed.exactSegment());
    }
  }

  /// Takes over elements that lie side by side in a segment.
  final void copyFrom(MemorySegment source) {
    if (liesSideBySide()) {
      exactSegment().copyFrom(source);
    } else {
      spread().scatter(source);
    }
  }

  /// The elements where loops over several arrays can read them.
  final MemoryWindow direct() {
    return isDirect() ? this : copy();
  }

  /// Where results for this window are written before [#takeFrom] gets them.
  final MemoryWindow writable() {
    requireWritable();
    return isDirect() ? this : newZeros(size);
  }

  /// The elements side by side, and either apart from those of `target` or just there.
  final MemoryWindow readable(MemoryWindow target) {
    return isDirect() && !overlapsPartly(target) ? this : copy();
  }

  /// The elements side by side.
  final MemoryWindow packed() {
    return liesSideBySide() ? this : copy();
  }

  /// The first `count` elements, to be written.
  final MemoryWindow room(long count) {
    requireRoom(count);
    return slice(0, count);
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

  /// Refuses an operation that pairs elements of this view with those of another.
  final void requireSameSize(MemoryWindow that) {
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

  /// Whether the memory of this view and that of another have bytes in common.
  final boolean overlaps(MemoryWindow that) {
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
  final boolean overlapsPartly(MemoryWindow target) {
    return !(sameMemory(target) && base == target.base && stride == target.stride)
        && overlaps(target)
        && !(sameMemory(target)
            && Strided.interleave(
                target.base - base, stride, elementSize, target.stride, target.elementSize));
  }

  @SuppressWarnings("ReferenceEquality") // the question is whether it is one and the same
  final boolean sameMemory(MemoryWindow that) {
    return memory == that.memory;
  }

  private MemorySegment span() {
    return memorySegment().asSlice(start(), end() - start());
  }

  /// The first byte of all elements.
  final long start() {
    return stride > 0 || size == 0 ? base : base + (size - 1) * stride;
  }

  /// The byte after the last of all elements.
  private long end() {
    return size == 0 ? base : Math.max(base, base + (size - 1) * stride) + elementSize;
  }

  /// The number of elements as the length of an array.
  final int arrayLength() {
    if (size > Integer.MAX_VALUE - 8) {
      throw new IllegalStateException(
          "a Java array can't hold " + size + " elements: take a slice of this view");
    }
    return (int) size;
  }

  /// The exception for the result of an operation that the type can't hold.
  final ArithmeticException outOfRange(long index, String operation) {
    return Refusal.outOfRange(elementToString(index), index, operation, typeCode());
  }

  /// Puts elements at the front of this window, as many as fit, and returns that part of it.
  /// Refuses the others.
  final MemoryWindow filledWith(MemoryWindow elements) {
    MemoryWindow filled = slice(0, Math.min(elements.size, size));
    filled.takeFrom(elements.slice(0, filled.size));
    if (filled.size < elements.size) {
      throw Refusal.full();
    }
    return filled;
  }

  /// A window on the first `used` elements that has room for `count` more.
  final MemoryWindow withRoom(long used, long count) {
    if (size - used >= count) {
      return this;
    }
    MemoryWindow grown = newZeros(Math.max(used + count, 2 * used));
    MemorySegment.copy(
        memorySegment(), base, grown.memorySegment(), grown.base, used * elementSize);
    return grown;
  }

  /// The first `used` elements, in memory that is not much larger.
  final MemoryWindow trimmed(long used) {
    MemoryWindow trimmed = slice(0, used);
    return used >= size - size / 8 ? trimmed : trimmed.copy();
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
}
