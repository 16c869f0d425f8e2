// Longer than 400 lines: a method for each wire type that starts with a length or count.
package dev.recordwire.codec.spi;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.UnknownFields;
import dev.recordwire.codec.UnknownVariant;
import dev.recordwire.codec.Utf8View;
import dev.recordwire.codec.internal.FieldHeader;
import dev.recordwire.codec.internal.Layouts;
import dev.recordwire.codec.internal.Segments;
import dev.recordwire.codec.internal.StrictUtf8;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/// The cursor that a codec's `write` moves over the bytes of a payload.
///
/// A run of fixed-size components is reserved at once, `int at = out.take(12)`, and its values are
/// then set at `at + 0`, `at + 4` and so on. Variable-size values reserve their own bytes, and take
/// the component's name for the exception if they can't be written: null, too long, not encodable.
public final class WireWriter extends FieldWriter {
  private WireWriter(byte[] window, int start, int limit, @Nullable SegmentSink sink) {
    super(window, start, limit, sink);
  }

  /// A writer of the bytes between two positions of an array.
  public static WireWriter over(byte[] bytes, int from, int to) {
    return new WireWriter(bytes, from, to, null);
  }

  /// A writer that goes through a window to a sink.
  static WireWriter over(byte[] window, SegmentSink sink) {
    return new WireWriter(window, 0, window.length, sink);
  }

  /// Returns `value`, which must not be null.
  ///
  /// @throws EncodeException if it is null
  public static <V> V present(String component, @Nullable V value) {
    return ValueChecks.present(component, value);
  }

  /// Returns `value`, which must be empty where there is no value.
  ///
  /// @throws EncodeException if it is null
  public static <V> Optional<V> present(String component, Optional<V> value) {
    if (value == null) {
      throw EncodeErrors.absentOptional(component, "Optional");
    }
    return value;
  }

  /// Returns `value`, which must be empty where there is no value.
  ///
  /// @throws EncodeException if it is null
  public static OptionalInt present(String component, OptionalInt value) {
    if (value == null) {
      throw EncodeErrors.absentOptional(component, "OptionalInt");
    }
    return value;
  }

  /// Returns `value`, which must be empty where there is no value.
  ///
  /// @throws EncodeException if it is null
  public static OptionalLong present(String component, OptionalLong value) {
    if (value == null) {
      throw EncodeErrors.absentOptional(component, "OptionalLong");
    }
    return value;
  }

  /// Returns `value`, which must be empty where there is no value.
  ///
  /// @throws EncodeException if it is null
  public static OptionalDouble present(String component, OptionalDouble value) {
    if (value == null) {
      throw EncodeErrors.absentOptional(component, "OptionalDouble");
    }
    return value;
  }

  /// Checks that a collection gave as many elements as its `size()`.
  ///
  /// @throws EncodeException if it gave more or fewer
  public static void unchanged(String component, int count, int written) {
    ValueChecks.checkUnchanged(component, count, written);
  }

  /// The exception for a failure at an element of a component.
  public static RuntimeException inside(String component, long index, RuntimeException thrown) {
    return EncodeErrors.insideElement(component, index, thrown);
  }

  /// The exception for a failure at an entry of a component.
  ///
  /// @param key the entry's key, or null if it is not known
  public static RuntimeException inside(
      String component, long index, @Nullable Object key, RuntimeException thrown) {
    return EncodeErrors.insideEntry(component, index, key, thrown);
  }

  /// Checks that readers find no element of a set twice, and not too many of one hash code.
  ///
  /// @throws EncodeException if they would
  public void distinct(String component, Set<?> elements, int count, KeyKind kind) {
    Distinct.check(component, elements, count, kind, limits());
  }

  /// Checks that readers find no key of a map twice, and not too many of one hash code.
  ///
  /// @throws EncodeException if they would
  public void distinct(String component, Map<?, ?> entries, int count, KeyKind kind) {
    Distinct.check(component, entries, count, kind, limits());
  }

  /// Checks that readers, which go by natural order, find no element of a sorted set twice.
  ///
  /// @throws EncodeException if they would
  public void ordered(String component, SortedSet<?> elements, int count, KeyKind kind) {
    Distinct.checkOrdered(component, elements, count, elements.comparator(), kind);
  }

  /// Checks that readers, which go by natural order, find no key of a sorted map twice.
  ///
  /// @throws EncodeException if they would
  public void ordered(String component, SortedMap<?, ?> entries, int count, KeyKind kind) {
    Distinct.checkOrdered(component, entries.keySet(), count, entries.comparator(), kind);
  }

  /// Writes a text: its length in bytes, then strict UTF-8.
  ///
  /// @throws EncodeException if it is null, too long, or has an unpaired surrogate
  public void utf8(String component, LengthPrefix prefix, @Nullable String value) {
    value = present(component, value);
    int at = position;
    int from = at + prefix.bytes();
    int to = Utf8.encode(component, value, texts, window, from, limit);
    if (to < 0) {
      flushed().append(component, prefix, value);
      return;
    }
    ValueChecks.checkLength(component, prefix, to - from);
    putPrefix(at, prefix, to - from);
    position = to;
  }

  /// Writes a text: its length in bytes, then its bytes.
  ///
  /// @throws EncodeException if it is null, too long, or no longer UTF-8
  public void utf8(String component, LengthPrefix prefix, @Nullable Utf8View value) {
    value = present(component, value);
    int size = value.byteSize();
    length(component, prefix, size);
    if (fits(size)) {
      checkApart(component, value, position);
      copy(component, value, take(size));
    } else {
      append(component, value, size);
    }
  }

  /// Appends a text for which the window has no room, and checks it as it was written.
  private void append(String component, Utf8View text, int size) {
    SegmentSink to = flushed();
    checkApart(component, text, 0);
    try {
      text.copyTo(to.segment(), to.claim(size));
    } catch (IllegalStateException | WrongThreadException e) {
      throw new CallersMemoryException(e);
    }
    if (!StrictUtf8.isValid(to.last(size), window)) {
      throw EncodeErrors.notUtf8(component, to.last(size));
    }
  }

  /// Writes a binary: its length, then the bytes.
  ///
  /// @throws EncodeException if it is null or too long
  public void binary(String component, LengthPrefix prefix, byte @Nullable [] value) {
    value = present(component, value);
    length(component, prefix, value.length);
    append(component, value);
  }

  /// Writes a binary: its length, then the bytes.
  ///
  /// @throws EncodeException if it is null or too long
  public void binary(String component, LengthPrefix prefix, @Nullable MemorySegment value) {
    value = present(component, value);
    length(component, prefix, value.byteSize());
    Segments.start();
    try {
      append(component, value);
    } catch (IllegalStateException | WrongThreadException e) {
      throw new CallersMemoryException(e);
    }
  }

  private void append(String component, byte[] bytes) {
    checkApart(component, bytes, position);
    if (fits(bytes.length)) {
      System.arraycopy(bytes, 0, window, take(bytes.length), bytes.length);
    } else {
      Segments.start();
      append(component, MemorySegment.ofArray(bytes));
    }
  }

  private void append(String component, MemorySegment bytes) {
    long size = bytes.byteSize();
    if (fits(size)) {
      checkApart(component, bytes, position);
      MemorySegment.copy(bytes, Layouts.INT8, 0, window, take((int) size), (int) size);
    } else {
      SegmentSink to = flushed();
      checkApart(component, bytes, 0);
      MemorySegment.copy(bytes, 0, to.segment(), to.claim(size), size);
    }
  }

  /// Checks the bools that were just appended, in the written bytes, since the view's elements may
  /// have changed.
  private void checkAppendedBools(String component, long size) {
    MemorySegment written =
        position >= size
            ? MemorySegment.ofArray(window).asSlice(position - size, size)
            : flushed().last(size);
    checkBools(component, written);
  }

  /// Writes the elements of a view: their count, then the elements.
  ///
  /// @throws EncodeException if it is null or too long, or a bool is neither 0 nor 1
  public void view(String component, LengthPrefix prefix, @Nullable ArrayView value) {
    value = present(component, value);
    count(component, prefix, value.size());
    Segments.start();
    try {
      append(component, value.contiguous().segment());
      if (value instanceof BoolView) {
        checkAppendedBools(component, value.size());
      }
    } catch (IllegalStateException | WrongThreadException e) {
      throw new CallersMemoryException(e);
    }
  }

  /// Writes a nested record's components.
  ///
  /// @throws EncodeException if it is null, has a component that can't be written, or is nested
  ///     deeper than readers accept
  public <T> void record(String component, RecordWriter<T> codec, @Nullable T value) {
    // With more bytecode than this, HotSpot stops inlining it into the loops that call it.
    T nested = nested(component, value);
    try {
      codec.write(this, nested);
    } catch (Exception | AssertionError e) {
      throw EncodeErrors.inside(component, e);
    }
  }

  /// Writes unknown fields unchanged.
  ///
  /// @throws EncodeException if they are null, or the record knows one of them
  public void unknown(String component, @Nullable UnknownFields fields, KnownIds known) {
    fields = present(component, fields);
    if (!fields.isEmpty()) {
      known.requireUnknown(component, fields);
      append(component, fields.toByteArray());
    }
  }

  /// Writes a record of a union: its tag, then its components.
  ///
  /// @throws EncodeException if a component can't be written
  public <T> void variant(int tag, RecordWriter<T> codec, T value) {
    window[take(1)] = (byte) tag;
    codec.write(this, value);
  }

  /// Writes an unknown record of a union: its tag, then its length and fields, unchanged.
  ///
  /// @throws EncodeException if it is null, or the union knows it
  public void unknown(String component, @Nullable UnknownVariant variant, KnownIds known) {
    variant = present(component, variant);
    known.requireUnknown(component, variant);
    byte[] fields = variant.toByteArray();
    int at = take(1 + FieldHeader.LENGTH_BYTES);
    window[at] = (byte) variant.tag();
    int32(at + 1, fields.length);
    append(component, fields);
  }

  /// The exception for a record that its union's codec does not know.
  public static EncodeException unknownVariant(Object value) {
    return EncodeErrors.unknownVariant(value.getClass());
  }

  /// The exception for a value that an adapter's method rejects.
  ///
  /// @param method its name, as in `MoneyAdapter.toWire`
  public static EncodeException adapterFailed(String component, String method, Throwable thrown) {
    return EncodeErrors.adapterFailed(component, method, thrown);
  }

  /// Writes an array of bool.
  ///
  /// @throws EncodeException if it is null or too long
  public void boolArray(String component, LengthPrefix prefix, boolean @Nullable [] values) {
    values = source(component, values);
    count(component, prefix, values.length);
    int at = take(values.length);
    ArrayCopy.putBool(values, window, at);
  }

  /// Writes an array of int8.
  ///
  /// @throws EncodeException if it is null or too long
  public void int8Array(String component, LengthPrefix prefix, byte @Nullable [] values) {
    values = source(component, values);
    count(component, prefix, values.length);
    append(component, values);
  }

  /// Writes an array of int16.
  ///
  /// @throws EncodeException if it is null or too long
  public void int16Array(String component, LengthPrefix prefix, short @Nullable [] values) {
    values = source(component, values);
    count(component, prefix, values.length);
    long bytes = 2L * values.length;
    if (fits(bytes)) {
      ArrayCopy.put(values, window, take((int) bytes));
    } else {
      SegmentSink to = flushed();
      MemorySegment.copy(values, 0, to.segment(), Layouts.INT16, to.claim(bytes), values.length);
    }
  }

  /// Writes an array of int32.
  ///
  /// @throws EncodeException if it is null or too long
  public void int32Array(String component, LengthPrefix prefix, int @Nullable [] values) {
    values = source(component, values);
    count(component, prefix, values.length);
    long bytes = 4L * values.length;
    if (fits(bytes)) {
      ArrayCopy.put(values, window, take((int) bytes));
    } else {
      SegmentSink to = flushed();
      MemorySegment.copy(values, 0, to.segment(), Layouts.INT32, to.claim(bytes), values.length);
    }
  }

  /// Writes an array of int64.
  ///
  /// @throws EncodeException if it is null or too long
  public void int64Array(String component, LengthPrefix prefix, long @Nullable [] values) {
    values = source(component, values);
    count(component, prefix, values.length);
    long bytes = 8L * values.length;
    if (fits(bytes)) {
      ArrayCopy.put(values, window, take((int) bytes));
    } else {
      SegmentSink to = flushed();
      MemorySegment.copy(values, 0, to.segment(), Layouts.INT64, to.claim(bytes), values.length);
    }
  }

  /// Writes an array of float32.
  ///
  /// @throws EncodeException if it is null or too long
  public void float32Array(String component, LengthPrefix prefix, float @Nullable [] values) {
    values = source(component, values);
    count(component, prefix, values.length);
    long bytes = 4L * values.length;
    if (fits(bytes)) {
      ArrayCopy.put(values, window, take((int) bytes));
    } else {
      SegmentSink to = flushed();
      MemorySegment.copy(values, 0, to.segment(), Layouts.FLOAT32, to.claim(bytes), values.length);
    }
  }

  /// Writes an array of float64.
  ///
  /// @throws EncodeException if it is null or too long
  public void float64Array(String component, LengthPrefix prefix, double @Nullable [] values) {
    values = source(component, values);
    count(component, prefix, values.length);
    long bytes = 8L * values.length;
    if (fits(bytes)) {
      ArrayCopy.put(values, window, take((int) bytes));
    } else {
      SegmentSink to = flushed();
      MemorySegment.copy(values, 0, to.segment(), Layouts.FLOAT64, to.claim(bytes), values.length);
    }
  }

  /// Writes an array of uint64: the bits of each element.
  ///
  /// @throws EncodeException if it is null or too long
  public void uint64Array(String component, LengthPrefix prefix, long @Nullable [] values) {
    int64Array(component, prefix, values);
  }

  /// Writes an array of uint8.
  ///
  /// @throws EncodeException if it is null or too long, or an element is out of range
  public void uint8Array(String component, LengthPrefix prefix, int @Nullable [] values) {
    values = source(component, values);
    count(component, prefix, values.length);
    int at = take(values.length);
    if ((ArrayCopy.putUint8(values, window, at) & ~0xFF) != 0) {
      throw EncodeErrors.element(component, values, 0xFF);
    }
  }

  /// Writes an array of uint8.
  ///
  /// @throws EncodeException if it is null or too long, or an element is out of range
  public void uint8Array(String component, LengthPrefix prefix, short @Nullable [] values) {
    values = source(component, values);
    count(component, prefix, values.length);
    int at = take(values.length);
    if ((ArrayCopy.putUint8(values, window, at) & ~0xFF) != 0) {
      throw EncodeErrors.element(component, values, 0xFF);
    }
  }

  /// Writes an array of uint16.
  ///
  /// @throws EncodeException if it is null or too long, or an element is out of range
  public void uint16Array(String component, LengthPrefix prefix, int @Nullable [] values) {
    values = source(component, values);
    count(component, prefix, values.length);
    int at = take(ValueChecks.narrowed(component, 2L * values.length));
    if ((ArrayCopy.putUint16(values, window, at) & ~0xFFFF) != 0) {
      throw EncodeErrors.element(component, values, 0xFFFF);
    }
  }

  /// Writes an array of uint16.
  ///
  /// @throws EncodeException if it is null or too long
  public void uint16Array(String component, LengthPrefix prefix, char @Nullable [] values) {
    values = source(component, values);
    count(component, prefix, values.length);
    long bytes = 2L * values.length;
    if (fits(bytes)) {
      ArrayCopy.put(values, window, take((int) bytes));
    } else {
      SegmentSink to = flushed();
      MemorySegment.copy(values, 0, to.segment(), Layouts.UINT16, to.claim(bytes), values.length);
    }
  }

  /// Writes an array of uint32.
  ///
  /// @throws EncodeException if it is null or too long, or an element is out of range
  public void uint32Array(String component, LengthPrefix prefix, long @Nullable [] values) {
    values = source(component, values);
    count(component, prefix, values.length);
    int at = take(ValueChecks.narrowed(component, 4L * values.length));
    if ((ArrayCopy.putUint32(values, window, at) & ~0xFFFF_FFFFL) != 0) {
      throw EncodeErrors.element(component, values, 0xFFFF_FFFFL);
    }
  }
}
