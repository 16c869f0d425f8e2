package dev.recordwire.flink;

import dev.recordwire.codec.Codec;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// A codec that can be sent to other processes, where it is found anew.
///
/// @param <T> the record
final class CodecOfType<T> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private transient @Nullable Codec<T> codec;

  CodecOfType(Class<T> type) {
    this.type = type;
  }

  Class<T> type() {
    return type;
  }

  Codec<T> get() {
    Codec<T> known = codec;
    if (known == null) {
      known = Codec.of(type);
      codec = known;
    }
    return known;
  }
}
