package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeException;

/// Reads the values of one record.
///
/// @param <T> the record
public abstract class RecordReader<T> extends RecordWriter<T> {
  private final ValueReader<T> whole = new Whole<>(this);

  RecordReader(Class<T> type) {
    super(type);
  }

  /// The method [#read] as an object. It is no lambda: the call site of one is linked at its first
  /// use, and stays broken if this fails at the end of the stack.
  private static final class Whole<T> implements ValueReader<T> {
    private final RecordReader<T> reader;

    Whole(RecordReader<T> reader) {
      this.reader = reader;
    }

    @Override
    public T read(WireReader in) {
      return reader.read(in);
    }
  }

  /// Reads the record as a value.
  final ValueReader<T> asValue() {
    return whole;
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
    return in.reads(whole);
  }
}
