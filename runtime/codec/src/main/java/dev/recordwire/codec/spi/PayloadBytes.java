package dev.recordwire.codec.spi;

import dev.recordwire.codec.internal.Layouts;
import dev.recordwire.codec.internal.LittleEndian;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// The bytes of a payload where they lie: in an array, or in a segment of other memory.
///
/// An array is read as an array and not through a segment over it, so that the machine code for
/// arrays does not depend on the kinds of segments that the process has read before.
abstract class PayloadBytes {
  private static final byte[] NONE = {};

  /// The array; without use where there is a segment.
  byte[] array;

  /// The memory that is no byte array; null for an array.
  @Nullable MemorySegment segment;

  /// No bytes yet.
  PayloadBytes() {
    array = NONE;
  }

  /// The bytes of another.
  PayloadBytes(PayloadBytes other) {
    array = other.array;
    segment = other.segment;
  }

  /// Takes the bytes of an array.
  final void share(byte[] bytes) {
    array = bytes;
    segment = null;
  }

  /// Takes the bytes of a segment that is not over a byte array.
  final void share(MemorySegment bytes) {
    array = NONE;
    segment = bytes;
  }

  // At most 35 bytes of code each: HotSpot inlines a larger method only where it was called often,
  // and a process that has read lengths of two bytes has seldom asked for four.

  final byte byteAt(long at) {
    return segment == null ? array[(int) at] : segment.get(Layouts.INT8, at);
  }

  final short shortAt(long at) {
    return segment == null ? (short) LittleEndian.SHORT.get(array, (int) at) : shortIn(segment, at);
  }

  private static short shortIn(MemorySegment segment, long at) {
    return segment.get(Layouts.INT16, at);
  }

  final int intAt(long at) {
    return segment == null ? (int) LittleEndian.INT.get(array, (int) at) : intIn(segment, at);
  }

  /// The int at `at`, of two shorts.
  ///
  /// HotSpot loads an int that becomes a long by one instruction, which its signal handler can't
  /// skip when another program has cut a mapped file: the JVM would end.
  private static int intIn(MemorySegment segment, long at) {
    return segment.get(Layouts.UINT16, at) | segment.get(Layouts.INT16, at + 2) << 16;
  }

  final long longAt(long at) {
    return segment == null ? (long) LittleEndian.LONG.get(array, (int) at) : longIn(segment, at);
  }

  private static long longIn(MemorySegment segment, long at) {
    return segment.get(Layouts.INT64, at);
  }

  /// The length or count at `at`.
  final long prefixAt(long at, LengthPrefix prefix) {
    return prefix == LengthPrefix.UINT16 ? shortAt(at) & 0xFFFF : intAt(at) & 0xFFFF_FFFFL;
  }

  /// A copy of bytes.
  final byte[] copy(long at, int length) {
    byte[] bytes = new byte[length];
    if (segment == null) {
      System.arraycopy(array, (int) at, bytes, 0, length);
    } else {
      MemorySegment.copy(segment, Layouts.INT8, at, bytes, 0, length);
    }
    return bytes;
  }

  /// Bytes where they lie.
  final MemorySegment slice(long at, long length) {
    return (segment == null ? MemorySegment.ofArray(array) : segment).asSlice(at, length);
  }
}
