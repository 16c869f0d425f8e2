package dev.recordwire.codec.spi;

import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.internal.LittleEndian;
import org.jspecify.annotations.Nullable;

/// The part of a [WireWriter] that writes the field headers and lengths of evolvable records.
///
/// A length is not known before its value is written. So `open` reserves the length and returns the
/// offset of the value, and `close` sets the length after the value.
abstract class FieldWriter extends WriteValues {
  private static final long MAX_LENGTH = 0xFFFF_FFFFL;

  FieldWriter(byte[] window, int start, int limit, @Nullable SegmentSink sink) {
    super(window, start, limit, sink);
  }

  /// Puts a field's tag at `at`.
  public final void header(int at, int header) {
    LittleEndian.SHORT.set(window, at, (short) header);
  }

  /// Puts a field's header and its int32 at `at`, and two zeros after them: for a field that
  /// another field of the same reservation follows, which is put later. One store costs less than
  /// two.
  public final void int32Field(int at, int header, int value) {
    LittleEndian.LONG.set(window, at, (value & 0xFFFF_FFFFL) << 16 | header);
  }

  /// Puts a field's tag and its float32 at `at`, bits unchanged, and two zeros after them, like
  /// [#int32Field].
  public final void float32Field(int at, int header, float value) {
    int32Field(at, header, Float.floatToRawIntBits(value));
  }

  /// Writes a field's tag.
  public final void header(int header) {
    header(take(2), header);
  }

  /// Reserves the length of a record, and returns the argument for [#close(String, long)].
  public final long open() {
    take(4);
    return offset();
  }

  /// Writes a field's header, reserves its length, and returns the argument for
  /// [#close(String, long)].
  public final long open(int header) {
    header(take(6), header);
    return offset();
  }

  /// Sets the length that `open` reserved.
  ///
  /// @throws EncodeException if the bytes exceed the largest length
  public final void close(String component, long opened) {
    long bytes = offset() - opened;
    if (bytes > MAX_LENGTH) {
      throw EncodeErrors.tooLongForField(component, bytes);
    }
    patch(opened - 4, (int) bytes);
  }
}
