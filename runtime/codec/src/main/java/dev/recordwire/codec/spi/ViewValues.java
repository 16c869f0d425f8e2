package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.OpenEnum;
import dev.recordwire.codec.Utf8View;
import dev.recordwire.codec.internal.Layouts;
import dev.recordwire.codec.internal.LittleEndian;
import dev.recordwire.codec.internal.StrictUtf8;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// The part of a [PartView] that gets single values from the bytes.
///
/// Each method takes a position and an offset from it, so that none is overridden by chance by the
/// method that a generated view has for a component. Values of a fixed size lie in runs that were
/// found whole; values of variable size check their own length, and every value is checked as a
/// reader checks it.
///
/// The calls for faults do not take `this`: the JIT can then keep a local view in registers, even
/// after it has seen malformed payloads.
abstract class ViewValues extends PayloadBytes {
  /// The position of the record's first byte.
  protected long start;

  /// The position of the payload's first byte, where this record or one around it starts.
  long payloadStart;

  /// The position after the last byte of the payload.
  long end;

  /// The codec of the whole payload.
  GeneratedCodec<?> payload;

  DecodeLimits limits;

  /// True if a walk has verified the payload.
  boolean isVerified;

  // The constructors set each field once: a large constructor is not inlined where it was compiled
  // before, and a local view is then allocated.

  ViewValues(GeneratedCodec<?> payload) {
    this.payload = payload;
    this.limits = DecodeLimits.DEFAULT;
  }

  ViewValues(ViewValues container) {
    super(container);
    this.payload = container.payload;
    this.limits = container.limits;
    this.isVerified = container.isVerified;
    this.payloadStart = container.payloadStart;
    this.end = container.end;
  }

  /// Checks that a run of `bytes` bytes is in the payload, and returns its position.
  protected final long run(long at, int bytes) {
    if (bytes > end - at) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return at;
  }

  /// The position after a length or count and its elements, with `run` more bytes in the payload.
  protected final long behind(long at, LengthPrefix prefix, int elementBytes, int run) {
    long elements = elementsAt(at, prefix);
    long bytes = prefixAt(at, prefix) * elementBytes;
    if (bytes > end - elements - run) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return elements + bytes;
  }

  /// The position after a count and its texts, with `run` more bytes in the payload.
  protected final long behindTexts(long at, LengthPrefix prefix, int run) {
    long next = elementsAt(at, prefix);
    for (long left = prefixAt(at, prefix); left > 0; left--) {
      next = behind(next, prefix, 1, 0);
    }
    return run(next, run);
  }

  /// The position of the first element after a count.
  final long elementsAt(long at, LengthPrefix prefix) {
    long elements = at + prefix.bytes();
    if (elements > end) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return elements;
  }

  /// Checks that a length or count is at most `max`, and returns its position.
  ///
  /// @param at the position, or -1 if the payload lacks the value
  protected final long atMost(long at, LengthPrefix prefix, int max) {
    if (at < 0) {
      return at;
    }
    elementsAt(at, prefix);
    if (prefixAt(at, prefix) > max) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return at;
  }

  /// True if the presence byte announces a value.
  protected final boolean present(long at, int offset) {
    return bool(run(at + offset, 1), 0);
  }

  /// The bool at an offset.
  protected final boolean bool(long at, int offset) {
    byte value = byteAt(at + offset);
    if ((value & ~1) != 0) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return value != 0;
  }

  /// The int8 at an offset.
  protected final byte int8(long at, int offset) {
    return byteAt(at + offset);
  }

  /// The uint8 at an offset.
  protected final int uint8(long at, int offset) {
    return byteAt(at + offset) & 0xFF;
  }

  /// The int16 at an offset.
  protected final short int16(long at, int offset) {
    return shortAt(at + offset);
  }

  /// The uint16 at an offset.
  protected final int uint16(long at, int offset) {
    return shortAt(at + offset) & 0xFFFF;
  }

  /// The int32 at an offset.
  protected final int int32(long at, int offset) {
    return intAt(at + offset);
  }

  /// The uint32 at an offset.
  protected final long uint32(long at, int offset) {
    return intAt(at + offset) & 0xFFFF_FFFFL;
  }

  /// The int64 at an offset.
  protected final long int64(long at, int offset) {
    return longAt(at + offset);
  }

  /// The uint64 at an offset: its bits.
  protected final long uint64(long at, int offset) {
    return longAt(at + offset);
  }

  /// The float16 at an offset.
  protected final float float16(long at, int offset) {
    return Float16.toFloat32(shortAt(at + offset));
  }

  /// The float32 at an offset, bits unchanged.
  protected final float float32(long at, int offset) {
    return Float.intBitsToFloat(intAt(at + offset));
  }

  /// The float64 at an offset, bits unchanged.
  protected final double float64(long at, int offset) {
    return Double.longBitsToDouble(longAt(at + offset));
  }

  /// The constant of the one-byte code at an offset.
  protected final <E extends Enum<E>> E enum8(long at, int offset, EnumCodes<E> codes) {
    E constant = codes.constant(byteAt(at + offset) & 0xFF);
    if (constant == null) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return constant;
  }

  /// The constant of the two-byte code at an offset.
  protected final <E extends Enum<E>> E enum16(long at, int offset, EnumCodes<E> codes) {
    E constant = codes.constant(shortAt(at + offset) & 0xFFFF);
    if (constant == null) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return constant;
  }

  /// The constant of the one-byte code at an offset, or the code.
  protected final <E extends Enum<E>> OpenEnum<E> openEnum8(
      long at, int offset, EnumCodes<E> codes) {
    return codes.open(byteAt(at + offset) & 0xFF);
  }

  /// The constant of the two-byte code at an offset, or the code.
  protected final <E extends Enum<E>> OpenEnum<E> openEnum16(
      long at, int offset, EnumCodes<E> codes) {
    return codes.open(shortAt(at + offset) & 0xFFFF);
  }

  /// The text after its length.
  protected final String utf8(long at, LengthPrefix prefix) {
    int bytes = length(at, prefix);
    long from = at + prefix.bytes();
    String text =
        segment == null
            ? Utf8.decode(array, (int) from, bytes)
            : Utf8.decode(copy(from, bytes), 0, bytes);
    if (text == null) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return text;
  }

  /// The text after its length, where it lies. The text of a payload that was verified is not
  /// looked at again.
  protected final Utf8View utf8View(long at, LengthPrefix prefix) {
    return utf8View(at + prefix.bytes(), length(at, prefix));
  }

  /// The text at an offset, before the zeros that fill up its `bytes` bytes, where it lies.
  protected final Utf8View paddedUtf8View(long at, int offset, int bytes) {
    long from = at + offset;
    long to = from + bytes;
    while (to > from && byteAt(to - 1) == 0) {
      to--;
    }
    return utf8View(from, (int) (to - from));
  }

  private Utf8View utf8View(long from, int bytes) {
    if (!isVerified && !isUtf8(array, segment, from, bytes)) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return Utf8View.unverified(array, segment, from, bytes);
  }

  /// The bytes are checked before there is a view of them: the check is too large to be inlined,
  /// and a view that is passed to it would be allocated, also where the payload is verified.
  private static boolean isUtf8(
      byte[] array, @Nullable MemorySegment segment, long from, int bytes) {
    return segment == null
        ? StrictUtf8.isValid(array, (int) from, (int) from + bytes)
        : StrictUtf8.firstMalformed(segment.asSlice(from, bytes)) < 0;
  }

  /// A copy of the binary after its length.
  protected final byte[] binary(long at, LengthPrefix prefix) {
    return copy(at + prefix.bytes(), length(at, prefix));
  }

  /// The binary after its length, where it lies.
  protected final MemorySegment binarySegment(long at, LengthPrefix prefix) {
    long to = behind(at, prefix, 1, 0);
    long from = at + prefix.bytes();
    return slice(from, to - from);
  }

  private int length(long at, LengthPrefix prefix) {
    long bytes = behind(at, prefix, 1, 0) - at - prefix.bytes();
    if (bytes > WalkValues.MAX_ARRAY) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return (int) bytes;
  }

  /// Reads a value with a reader that starts at a position.
  ///
  /// @throws DecodeException if it is malformed
  protected final <R extends @Nullable Object> R read(long at, int offset, ValueReader<R> value) {
    try {
      return value.read(PartReader.of(this, at + offset, end, limits));
    } catch (Exception | AssertionError | StackOverflowError e) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits, e);
    }
  }

  /// Sets a bool.
  protected final void setBool(long at, int offset, boolean value) {
    setInt8(at, offset, (byte) (value ? 1 : 0));
  }

  /// Sets an int8.
  protected final void setInt8(long at, int offset, byte value) {
    if (segment == null) {
      array[(int) at + offset] = value;
    } else {
      segment.set(Layouts.INT8, at + offset, value);
    }
  }

  /// Sets an int16.
  protected final void setInt16(long at, int offset, short value) {
    if (segment == null) {
      LittleEndian.SHORT.set(array, (int) at + offset, value);
    } else {
      segment.set(Layouts.INT16, at + offset, value);
    }
  }

  /// Sets an int32.
  protected final void setInt32(long at, int offset, int value) {
    if (segment == null) {
      LittleEndian.INT.set(array, (int) at + offset, value);
    } else {
      segment.set(Layouts.INT32, at + offset, value);
    }
  }

  /// Sets an int64.
  protected final void setInt64(long at, int offset, long value) {
    if (segment == null) {
      LittleEndian.LONG.set(array, (int) at + offset, value);
    } else {
      segment.set(Layouts.INT64, at + offset, value);
    }
  }

  /// Sets a uint64 by its bits.
  protected final void setUint64(long at, int offset, long value) {
    setInt64(at, offset, value);
  }

  /// Sets a float32, bits unchanged.
  protected final void setFloat32(long at, int offset, float value) {
    setInt32(at, offset, Float.floatToRawIntBits(value));
  }

  /// Sets a float64, bits unchanged.
  protected final void setFloat64(long at, int offset, double value) {
    setInt64(at, offset, Double.doubleToRawLongBits(value));
  }

  /// Sets a value of `bytes` bytes.
  ///
  /// @throws EncodeException if the format can't represent it; the bytes then stay as they were
  protected final void write(long at, int offset, int bytes, FixedWriter value) {
    byte[] written = new byte[bytes];
    WireWriter out = WireWriter.over(written, 0, bytes);
    try {
      value.write(out, out.take(bytes));
    } catch (EncodeException e) {
      throw EncodeErrors.outermost(type().getSimpleName(), e, segment);
    }
    if (segment == null) {
      System.arraycopy(written, 0, array, (int) at + offset, bytes);
    } else {
      MemorySegment.copy(written, 0, segment, Layouts.INT8, at + offset, bytes);
    }
  }

  /// The class of the record.
  abstract Class<?> type();
}
