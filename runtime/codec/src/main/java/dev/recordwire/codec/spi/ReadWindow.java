package dev.recordwire.codec.spi;

import static dev.recordwire.codec.spi.LengthPrefix.UINT16;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.internal.Layouts;
import dev.recordwire.codec.internal.LittleEndian;
import dev.recordwire.codec.internal.Segments;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bytes under a [WireReader]: checks that they exist, and gets numbers from them.
///
/// Bytes come from a window. For a byte array the window is the array itself. Other memory is
/// behind a [SegmentSource]: arrays that are too long for the window are copied from the segment
/// directly, and views are slices of it. So the code that runs for every field sees only byte
/// arrays, whatever memory the process has decoded from before.
abstract class ReadWindow {
  static final int MAX_ARRAY = ValueChecks.MAX_ARRAY;

  final @Nullable SegmentSource source;
  final DecodeLimits limits;
  byte[] window;

  /// The offset in the payload of the window's start; negative if the payload starts inside the
  /// window.
  long base;

  int position;

  /// The depth of the record that is being read.
  int depth = 1;

  private int limit;

  /// The elements without bytes so far, if the payload has any.
  private @Nullable EmptyElements empties;

  /// The payload's bytes that no container has claimed for its elements yet.
  private long unclaimed;

  ReadWindow(
      byte[] window, int position, int limit, @Nullable SegmentSource source, DecodeLimits limits) {
    this.window = window;
    this.position = position;
    this.limit = limit;
    this.base = -position;
    this.source = source;
    this.limits = limits;
    this.unclaimed = source == null ? limit - position : source.rest();
  }

  /// Continues where a walk is: in a record at that depth, after containers that claimed bytes and
  /// elements.
  final void resume(int depth, long unclaimed, @Nullable EmptyElements empties) {
    this.depth = depth;
    this.unclaimed = unclaimed;
    this.empties = empties;
  }

  final long unclaimed() {
    return unclaimed;
  }

  final @Nullable EmptyElements empties() {
    return empties;
  }

  /// The number of bytes of the payload that were read.
  public final long offset() {
    return base + position;
  }

  final long remaining() {
    int inWindow = limit - position;
    return source == null ? inWindow : inWindow + source.rest();
  }

  /// Checks that `bytes` more bytes exist and returns the position of the first, which is valid
  /// until the next call of this method or of one that takes a [LengthPrefix].
  ///
  /// @param run the components and their sizes in order, as in `id:4 value:8`
  /// @throws DecodeException if fewer remain, naming the component that is cut
  public final int take(int bytes, String run) {
    int at = position;
    if (bytes > limit - at) {
      // The calls here do not take `this`: the JIT can then keep the reader in registers, even
      // after it has seen payloads that are cut or lie in other memory.
      if (source == null) {
        throw DecodeErrors.cut(run, base + at, limit - at);
      }
      window = source.refill(window, at, limit, bytes, run);
      limit = source.filled();
      base = source.taken() - limit;
      at = 0;
    }
    position = at + bytes;
    return at;
  }

  /// Moves past bytes that are known to exist, and returns the position of the first in the window.
  final int pass(long bytes) {
    int at = position;
    position = at + (int) bytes;
    return at;
  }

  /// Moves past bytes that are known to exist, and returns them as a segment.
  final MemorySegment slice(long bytes) {
    if (source == null) {
      Segments.start();
      return MemorySegment.ofArray(window).asSlice(pass(bytes), bytes);
    }
    long at = offset();
    if (bytes <= limit - position) {
      position += (int) bytes;
    } else {
      source.skipTo(at + bytes);
      leaveWindow(at + bytes);
    }
    return source.segment().asSlice(at, bytes);
  }

  /// Goes on at an offset that the source has moved to, with nothing in the window.
  final void leaveWindow(long offset) {
    base = offset;
    position = 0;
    limit = 0;
  }

  /// Moves to a later offset; the bytes up to it are known to exist.
  final void skipTo(long offset) {
    if (inWindow(offset - offset())) {
      pass(offset - offset());
    } else {
      slice(offset - offset());
    }
  }

  /// Copies bytes that are known to exist, and moves past them.
  final void copyTo(byte[] target, int at, int bytes) {
    if (inWindow(bytes)) {
      System.arraycopy(window, pass(bytes), target, at, bytes);
    } else {
      MemorySegment.copy(slice(bytes), Layouts.INT8, 0, target, at, bytes);
    }
  }

  /// True if bytes that are known to exist are in the window.
  final boolean inWindow(long bytes) {
    return source == null || bytes <= limit - position;
  }

  /// The bool at `at`.
  ///
  /// @throws DecodeException if the byte is neither 0 nor 1
  public final boolean bool(int at, String component) {
    byte value = window[at];
    if ((value & ~1) != 0) {
      throw DecodeErrors.notBool(component, base + at, value);
    }
    return value != 0;
  }

  /// True if the presence byte at `at` announces a value.
  ///
  /// @throws DecodeException if the byte is neither 0 nor 1
  public final boolean present(int at, String component) {
    byte value = window[at];
    if ((value & ~1) != 0) {
      throw DecodeErrors.notPresence(component, base + at, value);
    }
    return value != 0;
  }

  /// The int8 at `at`.
  public final byte int8(int at) {
    return window[at];
  }

  /// The uint8 at `at`.
  public final int uint8(int at) {
    return window[at] & 0xFF;
  }

  /// The int16 at `at`.
  public final short int16(int at) {
    return (short) LittleEndian.SHORT.get(window, at);
  }

  /// The uint16 at `at`.
  public final int uint16(int at) {
    return (short) LittleEndian.SHORT.get(window, at) & 0xFFFF;
  }

  /// The int32 at `at`.
  public final int int32(int at) {
    return (int) LittleEndian.INT.get(window, at);
  }

  /// The uint32 at `at`.
  public final long uint32(int at) {
    return (int) LittleEndian.INT.get(window, at) & 0xFFFF_FFFFL;
  }

  /// The int64 at `at`.
  public final long int64(int at) {
    return (long) LittleEndian.LONG.get(window, at);
  }

  /// The uint64 at `at`: its bits.
  public final long uint64(int at) {
    return (long) LittleEndian.LONG.get(window, at);
  }

  /// The float32 at `at`, bits unchanged.
  public final float float32(int at) {
    return Float.intBitsToFloat((int) LittleEndian.INT.get(window, at));
  }

  /// The float64 at `at`, bits unchanged.
  public final double float64(int at) {
    return Double.longBitsToDouble((long) LittleEndian.LONG.get(window, at));
  }

  private long readPrefix(String component, LengthPrefix prefix) {
    int at = take(prefix.bytes(), component);
    return prefix == UINT16 ? uint16(at) : uint32(at);
  }

  /// Checks the length or count that comes next, without reading it.
  final void checkUpcoming(
      String component, LengthPrefix prefix, int max, String unit, String limit) {
    long number = readPrefix(component, prefix);
    position -= prefix.bytes();
    if (number > max) {
      throw DecodeErrors.beyond(component, offset(), number, unit, limit, max);
    }
  }

  /// Reads the length of a text or binary, and checks that this many bytes remain.
  final long length(String component, LengthPrefix prefix) {
    long bytes = readPrefix(component, prefix);
    if (bytes > remaining()) {
      throw DecodeErrors.tooLong(component, offset() - prefix.bytes(), bytes, 1, remaining());
    }
    return bytes;
  }

  /// Reads the number of elements that follow, and checks that the payload can hold them.
  ///
  /// Every element claims its fewest bytes from the payload, however deep it is nested. All
  /// containers together can't claim more than the payload has, which bounds the memory that is
  /// allocated for them.
  ///
  /// @param minBytes the fewest bytes that an element takes. If it is 0, the bytes that remain
  ///     bound nothing, and [DecodeLimits#maxEmptyElements] bounds all such elements of a payload
  ///     together
  /// @throws DecodeException if it can't
  public final int count(String component, LengthPrefix prefix, int minBytes) {
    long elements = arrayCount(component, prefix, minBytes);
    unclaimed -= elements * minBytes;
    if (unclaimed < 0) {
      throw DecodeErrors.claimedTwice(
          component, offset() - prefix.bytes(), elements, minBytes, -unclaimed);
    }
    if (minBytes == 0) {
      empties =
          EmptyElements.added(
              empties, elements, limits.maxEmptyElements(), component, offset() - prefix.bytes());
    }
    return atMost(MAX_ARRAY, component, prefix, elements);
  }

  /// Like [#count], for a list or array of elements that may take no bytes: of such elements only
  /// the first is read, and [#list] and [#array] repeat it as often as was counted.
  ///
  /// @throws DecodeException if the payload can't hold them
  public final int countToRead(String component, LengthPrefix prefix, int minBytes) {
    int elements = count(component, prefix, minBytes);
    return minBytes > 0 || elements == 0 || empties == null ? elements : empties.start(elements);
  }

  /// The list of the elements that [#countToRead] counted.
  ///
  /// @param <E> the type of all elements, which the caller vouches for
  @SuppressWarnings("TypeParameterUnusedInFormals") // generated code names it
  public final <E> List<E> list(@Nullable Object[] elements) {
    return empties == null ? Sequences.list(elements) : empties.list(elements);
  }

  /// The array of the elements that [#countToRead] counted.
  public final <E> E[] array(E[] elements) {
    return empties == null ? elements : empties.array(elements);
  }

  /// The memory segment that is being read; null for an array.
  final @Nullable MemorySegment segment() {
    return source == null ? null : source.segment();
  }

  /// The smaller of a number of elements and the number of bytes that remain.
  public final int room(int count) {
    return (int) Math.min(count, remaining());
  }

  /// The check for the keys of a set or map of `count` keys.
  public final Keys keys(KeyKind kind, int count) {
    return kind.keys(count, limits);
  }

  /// Reads the count of an array, and checks that the bytes of its elements remain.
  final long arrayCount(String component, LengthPrefix prefix, int elementBytes) {
    long elements = readPrefix(component, prefix);
    if (elements * elementBytes > remaining()) {
      throw DecodeErrors.tooLong(
          component, offset() - prefix.bytes(), elements, elementBytes, remaining());
    }
    if (elements > limits.maxCount()) {
      throw DecodeErrors.tooMany(component, offset() - prefix.bytes(), elements, limits.maxCount());
    }
    return elements;
  }

  /// Reads the count of an array that becomes a Java array.
  final int arrayLength(String component, LengthPrefix prefix, int elementBytes) {
    return atMost(MAX_ARRAY, component, prefix, arrayCount(component, prefix, elementBytes));
  }

  /// Reads the count of an array whose bytes must be in the window at once.
  final int windowLength(String component, LengthPrefix prefix, int elementBytes) {
    long elements = arrayCount(component, prefix, elementBytes);
    return atMost(MAX_ARRAY / elementBytes, component, prefix, elements);
  }

  /// Checks a number of elements against the limit of Java, and narrows it.
  final int atMost(int max, String component, LengthPrefix prefix, long elements) {
    if (elements > max) {
      throw DecodeErrors.tooLongForJava(component, offset() - prefix.bytes(), elements, max);
    }
    return (int) elements;
  }
}
