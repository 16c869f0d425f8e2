package dev.recordwire.benchmarks.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// What the library's code has been through in this JVM before it is measured.
public enum Profile {
  /// Nothing but the payload, the peer and the operation that is timed.
  CLEAN {
    @Override
    void prepare(String peer, List<Payload<?>> payloads) {}
  },

  /// Every payload that is measured, through every kind of storage it offers, until all of
  /// it is compiled: the profile of a long-running service.
  DIRTY {
    @Override
    void prepare(String measured, List<Payload<?>> payloads) {
      String library = library(measured);
      for (Payload<?> payload : payloads) {
        for (String other : payload.peers()) {
          if (library(other).equals(library)) {
            Peer<Object> peer = payload.open(other);
            RoundTrip.checkEveryStorage(payload.name() + "/" + other, peer);
            use(peer);
          }
        }
      }
    }
  };

  /// More than the calls after which HotSpot compiles a method with its optimising compiler.
  private static final int CALLS = 20_000;

  /// How many bytes of one payload go through it: large ones loop inside, and are compiled sooner.
  private static final long BYTES = 1L << 26;

  /// What the calls of all preparations gave, kept so that none of them is optimised away.
  @SuppressWarnings("NonFinalStaticField") // exists to be written
  static volatile int results;

  /// Uses the peer's library for these payloads.
  abstract void prepare(String peer, List<Payload<?>> payloads);

  private static String library(String peer) {
    int plus = peer.indexOf('+');
    return plus < 0 ? peer : peer.substring(0, plus);
  }

  private static void use(Peer<Object> peer) {
    int seen = 0;
    try {
      Object value = peer.sample();
      byte[] bytes = peer.encode(value);
      int calls = (int) Math.min(CALLS, 1 + BYTES / Math.max(1, bytes.length));
      for (int i = 0; i < calls; i++) {
        seen += peer.encode(value).length;
        seen += peer.encodeReused(value);
        seen += peer.decode(bytes).hashCode();
        seen += peer.throughEveryStorage(value).size();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    results = seen;
  }
}
