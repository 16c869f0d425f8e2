package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeLimits;

/// Makes readers of parts of a payload, for views and walks.
final class PartReader {
  private PartReader() {}

  /// A reader of the bytes between two positions.
  static WireReader of(PayloadBytes bytes, long from, long to, DecodeLimits limits) {
    return bytes.segment == null
        ? WireReader.over(bytes.array, (int) from, (int) to, limits)
        : WireReader.over(bytes.segment.asSlice(from, to - from), limits);
  }
}
