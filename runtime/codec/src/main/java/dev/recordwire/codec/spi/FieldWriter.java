package dev.recordwire.codec.spi;

import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.internal.LittleEndian;
import org.jspecify.annotations.Nullable;

/// The tags and lengths of evolvable records.
///
/// A length is not known before its value is written. So its place is opened, which gives the
/// offset of the value, and set when the value is closed.
abstract class FieldWriter extends WriteValues {
  private static final long MAX_LENGTH = 0xFFFF_FFFFL;

  FieldWriter(byte[] window, int start, int limit, @Nullable SegmentSink sink) {
    super(window, start, limit, sink);
  }

  /// Puts a field's tag at `at`.
  public final void header(int at, int header) {
    LittleEndian.SHORT.set(window, at, (short) header);
  }

  /// Puts a field's tag and its int32 at `at`, and two zeros behind them: for fields that have
  /// another behind them in what was reserved, and are put before it. One store costs less than
  /// two.
  public final void int32Field(int at, int header, int value) {
    LittleEndian.LONG.set(window, at, (value & 0xFFFF_FFFFL) << 16 | header);
  }

  /// Puts a field's tag and its float32 at `at`, bits as they are, and two zeros behind them, like
  /// [#int32Field].
  public final void float32Field(int at, int header, float value) {
    int32Field(at, header, Float.floatToRawIntBits(value));
  }

  /// Writes a field's tag.
  public final void header(int header) {
    header(take(2), header);
  }

  /// Opens a record, whose length comes first, and returns what [#close(String, long)] wants.
  public final long open() {
    take(4);
    return offset();
  }

  /// Opens a field, whose tag and length come first, and returns what [#close(String, long)]
  /// wants.
  public final long open(int header) {
    header(take(6), header);
    return offset();
  }

  /// Sets the length of what was opened.
  ///
  /// @throws EncodeException if a length can't say so many bytes
  public final void close(String component, long opened) {
    long bytes = offset() - opened;
    if (bytes > MAX_LENGTH) {
      throw EncodeErrors.tooLongForField(component, bytes);
    }
    patch(opened - 4, (int) bytes);
  }
}
