package dev.recordwire.benchmarks.codec;

import java.io.IOException;
import java.util.List;

/// The fastest documented way of a library to encode and decode one payload.
///
/// A process measures a single candidate, so the calls through this interface are inlined.
///
/// @param <T> the object that users of the library hold: our record, or a class that the library
///     generated
public interface Candidate<T> {
  /// The payload as an object of this library.
  T sample();

  /// Encodes into a new array of exactly the needed size.
  byte[] encode(T value) throws IOException;

  /// Encodes into memory that the candidate keeps, over the bytes of the previous call; returns the
  /// number of bytes.
  int encodeReused(T value) throws IOException;

  /// A copy of the bytes of the last [#encodeReused], for checks; it is never timed.
  byte[] reused();

  /// Decodes into a new object with everything that the bytes hold.
  T decode(byte[] bytes) throws IOException;

  /// Encodes and decodes the payload in every kind of storage that the library offers, so that its
  /// code has seen all of them before it is measured; returns the decoded objects.
  List<T> throughEveryStorage(T value) throws IOException;
}
