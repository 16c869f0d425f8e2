package dev.recordwire.benchmarks.codec;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The check before every measurement: a candidate that does not decode what it encoded is not
/// measured.
final class RoundTrip {
  private RoundTrip() {}

  /// Checks new arrays and reused memory.
  ///
  /// @throws IllegalStateException if the candidate decodes something else than it encoded
  static <T> void check(String name, Candidate<T> candidate) {
    try {
      T sample = candidate.sample();
      byte[] bytes = candidate.encode(sample);
      require(name + ": new array", sample, candidate.decode(bytes));
      // Twice, because only the second call writes over earlier bytes.
      candidate.encodeReused(sample);
      int length = candidate.encodeReused(sample);
      byte[] reused = candidate.reused();
      if (length != reused.length) {
        throw new IllegalStateException(
            name + ": reports " + length + " bytes and wrote " + reused.length);
      }
      require(name + ": reused memory", sample, candidate.decode(reused));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /// Checks the library's other kinds of storage. This is a check of its own because a clean
  /// profile must not have seen them.
  ///
  /// @throws IllegalStateException if the candidate decodes something else than it encoded
  static <T> void checkEveryStorage(String name, Candidate<T> candidate) {
    try {
      for (T read : candidate.throughEveryStorage(candidate.sample())) {
        require(name + ": other storage", candidate.sample(), read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /// The encoded sample of a candidate.
  static byte[] bytes(Candidate<Object> candidate) {
    try {
      return candidate.encode(candidate.sample());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void require(String what, Object expected, Object actual) {
    if (!SameContent.of(expected, actual)) {
      throw new IllegalStateException(what + ": decodes something else than it encoded");
    }
  }
}
