package dev.recordwire.benchmarks.codec;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The check that stands before every measurement: a peer that loses something is not measured.
final class RoundTrip {
  private RoundTrip() {}

  /// Throws IllegalStateException where what the peer reads is not what it wrote.
  static <T> void check(String name, Peer<T> peer) {
    try {
      T sample = peer.sample();
      byte[] bytes = peer.encode(sample);
      require(name + ": new array", sample, peer.decode(bytes));
      // Twice, because only the second call meets memory that is in use already.
      peer.encodeReused(sample);
      int length = peer.encodeReused(sample);
      byte[] reused = peer.reused();
      if (length != reused.length) {
        throw new IllegalStateException(
            name + ": reports " + length + " bytes and wrote " + reused.length);
      }
      require(name + ": reused memory", sample, peer.decode(reused));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /// The same for the library's other kinds of storage; apart, because a clean profile must not
  /// have seen them.
  static <T> void checkEveryStorage(String name, Peer<T> peer) {
    try {
      for (T read : peer.throughEveryStorage(peer.sample())) {
        require(name + ": other storage", peer.sample(), read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /// What a peer writes of its sample.
  static byte[] bytes(Peer<Object> peer) {
    try {
      return peer.encode(peer.sample());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void require(String what, Object expected, Object actual) {
    if (!SameContent.of(expected, actual)) {
      throw new IllegalStateException(what + ": reads something else than it wrote");
    }
  }
}
