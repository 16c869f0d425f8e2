package dev.recordwire.codec.spi;

import dev.recordwire.codec.EncodeException;

/// Writes one value of a fixed size; generated code passes the writer of one component.
@FunctionalInterface
public interface FixedWriter {
  /// Writes the value at a position of the writer.
  ///
  /// @throws EncodeException if the format can't represent it
  void write(WireWriter out, int at);
}
