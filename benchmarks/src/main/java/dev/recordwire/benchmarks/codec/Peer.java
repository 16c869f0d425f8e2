package dev.recordwire.benchmarks.codec;

import java.io.IOException;
import java.util.List;

/// One library's fastest documented way to write and read one payload.
///
/// Every fork measures a single peer, so the calls through this interface are inlined.
///
/// @param <T> the object the library's users hold: our record, or a class the library generated
public interface Peer<T> {
  /// The payload as this library holds it.
  T sample();

  /// The payload's bytes in a new array of exactly their size.
  byte[] encode(T value) throws IOException;

  /// Writes the payload where the previous call wrote it, into memory this peer keeps; returns the
  /// number of bytes.
  int encodeReused(T value) throws IOException;

  /// A copy of what the last [#encodeReused] wrote: for checks, never timed.
  byte[] reused();

  /// A new object that holds everything in the bytes.
  T decode(byte[] bytes) throws IOException;

  /// Writes and reads the payload through every kind of storage the library offers, so that the
  /// library's own code has seen all of them when it is measured; returns what was read.
  List<T> throughEveryStorage(T value) throws IOException;
}
