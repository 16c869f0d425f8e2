package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeLimits;
import java.lang.foreign.MemorySegment;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The exceptions of views that meet malformed bytes: those that `decode` throws for the payload.
final class ViewFaults {
  private ViewFaults() {}

  /// The fault of a payload in an array, or in a segment if there is one.
  static RuntimeException of(
      GeneratedCodec<?> codec,
      byte[] array,
      @Nullable MemorySegment segment,
      long from,
      long to,
      DecodeLimits limits) {
    return of(codec, array, segment, from, to, limits, null);
  }

  /// The fault of a payload of which a reader found a part malformed.
  static RuntimeException of(
      GeneratedCodec<?> codec,
      byte[] array,
      @Nullable MemorySegment segment,
      long from,
      long to,
      DecodeLimits limits,
      @Nullable Throwable found) {
    try {
      decode(codec, array, segment, from, to, limits);
    } catch (RuntimeException e) {
      return e;
    }
    // The payload is sound by now: somebody is writing to it.
    String record = codec.type().getSimpleName();
    return found == null
        ? DecodeErrors.changed(record)
        : DecodeErrors.outermost(segment, record, found);
  }

  /// The exception for a component that a payload lacks.
  static NoSuchElementException absent(GeneratedCodec<?> codec, String component) {
    return new NoSuchElementException(
        codec.type().getSimpleName() + "." + component + " is absent in this payload");
  }

  /// Decodes a payload.
  static <T> T decode(
      GeneratedCodec<T> codec,
      byte[] array,
      @Nullable MemorySegment segment,
      long from,
      long to,
      DecodeLimits limits) {
    return segment == null
        ? codec.decode(array, (int) from, (int) (to - from), limits)
        : codec.decode(segment, limits);
  }
}
