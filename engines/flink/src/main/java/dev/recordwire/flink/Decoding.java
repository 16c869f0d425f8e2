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
  private final Limits limits;
  private transient @Nullable DecodeLimits known;

  private Decoding(CodecOfType<T> codec, Limits limits) {
    this.codec = codec;
    this.limits = limits;
  }

  static <T> Decoding<T> of(Codec<T> codec) {
    return new Decoding<>(new CodecOfType<>(codec.type()), Limits.of(DecodeLimits.DEFAULT));
  }

  Decoding<T> withLimits(DecodeLimits limits) {
    return new Decoding<>(codec, Limits.of(limits));
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

  /// Decodes a payload.
  ///
  /// @throws dev.recordwire.codec.DecodeException if it is malformed, or exceeds the limits
  T decode(byte[] payload) {
    return codec.get().decode(payload, limits());
  }

  /// Limits of which all parts can be sent.
  private record Limits(
      int maxDepth,
      long maxCount,
      long maxBytes,
      int maxDecimalDigits,
      long maxDecimalScale,
      int maxEmptyElements,
      int maxEqualHashes)
      implements Serializable {
    static Limits of(DecodeLimits limits) {
      return new Limits(
          limits.maxDepth(),
          limits.maxCount(),
          limits.maxBytes(),
          limits.maxDecimalDigits(),
          limits.maxDecimalScale(),
          limits.maxEmptyElements(),
          limits.maxEqualHashes());
    }

    /// The limits; the default ones are the constant, which codecs know and are quicker with.
    DecodeLimits get() {
      DecodeLimits limits =
          new DecodeLimits(
              maxDepth,
              maxCount,
              maxBytes,
              maxDecimalDigits,
              maxDecimalScale,
              maxEmptyElements,
              maxEqualHashes);
      return limits.equals(DecodeLimits.DEFAULT) ? DecodeLimits.DEFAULT : limits;
    }
  }
}
