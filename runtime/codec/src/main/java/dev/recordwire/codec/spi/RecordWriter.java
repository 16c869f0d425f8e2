package dev.recordwire.codec.spi;

import dev.recordwire.codec.EncodeException;

/// How the values of one record are written.
///
/// @param <T> the record
public abstract class RecordWriter<T> extends RecordSizer<T> {
  RecordWriter(Class<T> type) {
    super(type);
  }

  /// Writes the record's components.
  ///
  /// @throws EncodeException if the format can't say `value`
  protected abstract void write(WireWriter out, T value);
}
