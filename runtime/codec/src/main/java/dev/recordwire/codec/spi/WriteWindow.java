package dev.recordwire.codec.spi;

import static dev.recordwire.codec.spi.LengthPrefix.UINT16;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.Utf8View;
import dev.recordwire.codec.internal.LittleEndian;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// The bytes under a [WireWriter]: makes room for them, and sets numbers in them.
///
/// Bytes go to a window. For a byte array the window is the array itself; other memory is behind a
/// [SegmentSink], and values that are too long for the window go there directly. So the code that
/// runs for every field sees only byte arrays, whatever memory the process has encoded to before.
abstract class WriteWindow {
  private final @Nullable SegmentSink sink;
  private int start;
  byte[] window;
  int position;
  int limit;

  /// Added to the levels if readers have other limits than the default. The sum is never positive,
  /// so that the common case takes one test, of a number that is at hand.
  private static final int BOUNDED = Integer.MIN_VALUE;

  /// The levels of records that readers accept inside the record that is being written.
  private int levels = DecodeLimits.DEFAULT.maxDepth();

  /// Memory for texts, of a pooled writer.
  @Nullable TextScratch texts;

  WriteWindow(byte[] window, int start, int limit, @Nullable SegmentSink sink) {
    this.window = window;
    this.start = start;
    this.position = start;
    this.limit = limit;
    this.sink = sink;
  }

  /// Starts another payload between two positions of an array.
  final void start(byte[] bytes, int from, int to) {
    window = bytes;
    start = from;
    position = from;
    limit = to;
  }

  /// Sets the limits of the readers.
  @SuppressWarnings("ReferenceEquality") // quick, and equal limits only take the longer way
  final void start(DecodeLimits limits) {
    levels = limits.maxDepth() + (limits == DecodeLimits.DEFAULT ? 0 : BOUNDED);
  }

  /// The limits of the readers. A pooled writer has them beside its memory for texts, so that a
  /// writer of one short record stays small.
  final DecodeLimits limits() {
    return limits(texts);
  }

  private static DecodeLimits limits(@Nullable TextScratch texts) {
    return texts == null || texts.rules == null ? DecodeLimits.DEFAULT : texts.rules.limits;
  }

  /// Starts a record that may contain others. A record without others does not call this: to count
  /// the level of each point in a list would triple the time of the point.
  public final void enter() {
    levels--;
  }

  /// Ends a record that was [entered][#enter].
  public final void leave() {
    levels++;
  }

  /// Returns a record that is to be written inside another.
  ///
  /// @throws EncodeException if it is null, or readers accept no more levels
  final <V> V nested(String component, @Nullable V value) {
    return value != null && levels > 0 ? value : nested(component, value, levels, texts);
  }

  private static <V> V nested(
      String component, @Nullable V value, int levels, @Nullable TextScratch texts) {
    if (value == null) {
      throw EncodeErrors.absent(component);
    }
    if (levels == 0 || levels == BOUNDED) {
      throw EncodeErrors.tooDeep(component, limits(texts).maxDepth());
    }
    return value;
  }

  /// Completes the target and returns how many bytes were written.
  public final long finish() {
    if (sink == null) {
      return (long) position - start;
    }
    return flushed().written();
  }

  /// The number of bytes that were written, the window's included.
  final long offset() {
    return sink == null ? position - start : sink.written() + position;
  }

  /// Sets the uint32 at an earlier offset.
  final void patch(long offset, int value) {
    if (sink == null) {
      LittleEndian.INT.set(window, start + (int) offset, value);
    } else if (offset >= sink.written()) {
      LittleEndian.INT.set(window, (int) (offset - sink.written()), value);
    } else {
      sink.patch(offset, value);
    }
  }

  /// Reserves `bytes` bytes and returns the position of the first, which is valid until the next
  /// call of this method or of one that takes a [LengthPrefix].
  public final int take(int bytes) {
    int at = position;
    if (bytes > limit - at) {
      // The calls here do not take `this`: the JIT can then keep the writer in registers, even
      // after it has seen targets that are full or lie in other memory.
      if (sink == null) {
        throw new TargetFullException();
      }
      window = sink.makeRoom(window, at, bytes);
      limit = window.length;
      at = 0;
    }
    position = at + bytes;
    return at;
  }

  /// The sink, with everything up to the position in it.
  final SegmentSink flushed() {
    if (sink == null) {
      throw new TargetFullException();
    }
    sink.append(window, position);
    position = 0;
    return sink;
  }

  /// Checks that bytes that are going to be copied were not overwritten.
  ///
  /// @param to the end of the written part of the window
  final void checkApart(String component, MemorySegment bytes, int to) {
    if (sink == null ? isOver(bytes, to) : sink.isOver(bytes)) {
      throw EncodeErrors.overwritten(component);
    }
  }

  @SuppressWarnings("ReferenceEquality") // the same memory, not the same bytes
  private boolean isOver(MemorySegment bytes, int to) {
    boolean elsewhere = bytes.address() >= to || bytes.address() + bytes.byteSize() <= start;
    if (bytes.isNative() || elsewhere) {
      return false;
    }
    Object array = bytes.heapBase().orElse(null);
    if (array == null) { // read-only memory hides its array
      return MemorySegment.ofArray(window)
          .asSlice(start, to - start)
          .asOverlappingSlice(bytes)
          .isPresent();
    }
    return array == window;
  }

  /// Checks that bytes that are going to be copied were not overwritten.
  @SuppressWarnings("ReferenceEquality") // the same memory, not the same bytes
  final void checkApart(String component, byte[] bytes, int to) {
    if (sink == null && bytes == window && to > start) {
      throw EncodeErrors.overwritten(component);
    }
  }

  /// Checks that a text that is going to be copied was not overwritten.
  ///
  /// @param to the end of the written part of the window
  final void checkApart(String component, Utf8View text, int to) {
    if (sink == null ? text.overlaps(window, start, to) : sink.isOver(text)) {
      throw EncodeErrors.overwritten(component);
    }
  }

  /// Returns an array, which must be neither null nor the memory of the target.
  final <V> V source(String component, @Nullable V values) {
    V present = ValueChecks.present(component, values);
    if (sink != null && sink.isOver(present)) {
      throw EncodeErrors.overwritten(component);
    }
    return present;
  }

  final boolean fits(long bytes) {
    return bytes <= limit - position;
  }

  /// Puts a bool at `at`.
  public final void bool(int at, boolean value) {
    window[at] = (byte) (value ? 1 : 0);
  }

  /// Puts an int8 at `at`.
  public final void int8(int at, byte value) {
    window[at] = value;
  }

  /// Puts an int16 at `at`.
  public final void int16(int at, short value) {
    LittleEndian.SHORT.set(window, at, value);
  }

  /// Puts an int32 at `at`.
  public final void int32(int at, int value) {
    LittleEndian.INT.set(window, at, value);
  }

  /// Puts an int64 at `at`.
  public final void int64(int at, long value) {
    LittleEndian.LONG.set(window, at, value);
  }

  /// Puts a uint64 at `at`: the bits of `value`.
  public final void uint64(int at, long value) {
    LittleEndian.LONG.set(window, at, value);
  }

  /// Puts a float32 at `at`, bits unchanged.
  public final void float32(int at, float value) {
    LittleEndian.INT.set(window, at, Float.floatToRawIntBits(value));
  }

  /// Puts a float64 at `at`, bits unchanged.
  public final void float64(int at, double value) {
    LittleEndian.LONG.set(window, at, Double.doubleToRawLongBits(value));
  }

  /// Puts a uint8 at `at`.
  ///
  /// @throws EncodeException if `value` is not in 0…255
  public final void uint8(int at, String component, int value) {
    if ((value & ~0xFF) != 0) {
      throw EncodeErrors.outOfRange(component, value, 0xFF);
    }
    window[at] = (byte) value;
  }

  /// Puts a uint16 at `at`.
  ///
  /// @throws EncodeException if `value` is not in 0…65 535
  public final void uint16(int at, String component, int value) {
    if ((value & ~0xFFFF) != 0) {
      throw EncodeErrors.outOfRange(component, value, 0xFFFF);
    }
    LittleEndian.SHORT.set(window, at, (short) value);
  }

  /// Puts a uint32 at `at`.
  ///
  /// @throws EncodeException if `value` is not in 0…4 294 967 295
  public final void uint32(int at, String component, long value) {
    if ((value & ~0xFFFF_FFFFL) != 0) {
      throw EncodeErrors.outOfRange(component, value, 0xFFFF_FFFFL);
    }
    LittleEndian.INT.set(window, at, (int) value);
  }

  final void putPrefix(int at, LengthPrefix prefix, long value) {
    if (prefix == UINT16) {
      LittleEndian.SHORT.set(window, at, (short) value);
    } else {
      LittleEndian.INT.set(window, at, (int) value);
    }
  }

  /// Writes the number of elements that follow.
  ///
  /// @throws EncodeException if the count exceeds its prefix or the readers' limits
  public final void count(String component, LengthPrefix prefix, long elements) {
    ValueChecks.checkCount(component, prefix, elements);
    if (levels < 0 && texts != null && texts.rules != null) {
      texts.rules.checkCount(component, elements);
    }
    putPrefix(take(prefix.bytes()), prefix, elements);
  }

  /// Writes the number of elements that follow.
  ///
  /// @param minBytes the fewest bytes that an element takes; [DecodeLimits#maxEmptyElements] bounds
  ///     the elements without bytes
  /// @throws EncodeException if the count exceeds its prefix or the readers' limits
  public final void count(String component, LengthPrefix prefix, long elements, int minBytes) {
    if (minBytes == 0) {
      addEmpties(component, elements);
    }
    count(component, prefix, elements);
  }

  private void addEmpties(String component, long elements) {
    WriteRules rules = texts == null ? null : texts.rules;
    if (rules == null) {
      rules = new WriteRules();
      if (texts != null) {
        texts.rules = rules;
      }
    }
    rules.addEmpties(component, elements);
  }

  final void length(String component, LengthPrefix prefix, long bytes) {
    ValueChecks.checkLength(component, prefix, bytes);
    putPrefix(take(prefix.bytes()), prefix, bytes);
  }
}
