package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeException;
import org.jspecify.annotations.Nullable;

/// Reads one value; generated code passes the methods that read the values of one component.
///
/// @param <T> the value
@FunctionalInterface
public interface ValueReader<T extends @Nullable Object> {
  /// Reads the value that comes next.
  ///
  /// @throws DecodeException if it is malformed
  T read(WireReader in);
}
