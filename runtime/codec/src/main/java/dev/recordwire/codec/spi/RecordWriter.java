package dev.recordwire.codec.spi;

import dev.recordwire.codec.EncodeException;

/// Writes the values of one record.
///
/// @param <T> the record
public abstract class RecordWriter<T> extends RecordSizer<T> {
  RecordWriter(Class<T> type) {
    super(type);
  }

  /// Writes the record's components.
  ///
  /// @throws EncodeException if the format can't represent `value`
  protected abstract void write(WireWriter out, T value);
}
