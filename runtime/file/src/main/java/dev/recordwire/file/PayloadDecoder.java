package dev.recordwire.file;

import dev.recordwire.codec.DecodeLimits;
import java.lang.foreign.MemorySegment;

/// Turns the payloads of a file into the records of its reader.
///
/// @param <T> the record
@FunctionalInterface
interface PayloadDecoder<T> {
  /// The record of a payload.
  ///
  /// @throws dev.recordwire.codec.DecodeException if it is malformed
  T decode(MemorySegment payload, DecodeLimits limits);
}
