package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeException;

/// Reads the values of one record.
///
/// @param <T> the record
public abstract class RecordReader<T> extends RecordWriter<T> {
  RecordReader(Class<T> type) {
    super(type);
  }

  /// Reads the record's components and makes the record.
  ///
  /// @throws DecodeException if the bytes are malformed
  protected abstract T read(WireReader in);

  /// Moves over the record, and returns whether it is sound.
  ///
  /// The codec of a record with a view makes nothing on its way; any other reads the record, and
  /// drops it.
  protected boolean walk(WireWalk in) {
    return in.reads(this::read);
  }
}
