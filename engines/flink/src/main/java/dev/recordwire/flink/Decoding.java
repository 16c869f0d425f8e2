package dev.recordwire.flink;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeLimits;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// A codec with limits, which can be sent to other processes.
///
/// @param <T> the record
final class Decoding<T> implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final CodecOfType<T> codec;
  private final SentLimits limits;
  private transient @Nullable DecodeLimits known;

  private Decoding(CodecOfType<T> codec, SentLimits limits) {
    this.codec = codec;
    this.limits = limits;
  }

  static <T> Decoding<T> of(Codec<T> codec) {
    return new Decoding<>(new CodecOfType<>(codec.type()), SentLimits.of(DecodeLimits.DEFAULT));
  }

  Decoding<T> withLimits(DecodeLimits limits) {
    return new Decoding<>(codec, SentLimits.of(limits));
  }

  Codec<T> codec() {
    return codec.get();
  }

  DecodeLimits limits() {
    DecodeLimits found = known;
    if (found == null) {
      found = limits.get();
      known = found;
    }
    return found;
  }

  /// The type of the records: what these limits let in, a job can keep in state and pass on.
  RecordwireTypeInfo<T> type() {
    return RecordwireTypeInfo.of(codec()).withLimits(limits.orDefault().get());
  }

  /// Decodes a payload.
  ///
  /// @throws dev.recordwire.codec.DecodeException if it is malformed, or exceeds the limits
  T decode(byte[] payload) {
    return codec.get().decode(payload, limits());
  }
}
