package dev.recordwire.benchmarks.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// One payload carried by one peer, which JMH knows as a parameter: `Car/sbe`.
///
/// @param payload what is carried
/// @param peer by whom
public record Cell(Payload<?> payload, String peer) {
  /// The cells whose payload and peer are wanted, payload by payload.
  public static List<Cell> matching(Predicate<String> payloads, Predicate<String> peers) {
    List<Cell> cells = new ArrayList<>();
    for (Payload<?> payload : Payloads.all()) {
      if (payloads.test(payload.name())) {
        payload.peers().stream().filter(peers).forEach(peer -> cells.add(new Cell(payload, peer)));
      }
    }
    return cells;
  }

  /// The cell of that name.
  static Cell named(String name) {
    int slash = name.indexOf('/');
    List<Cell> found =
        matching(name.substring(0, slash)::equals, name.substring(slash + 1)::equals);
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no peer carries " + name);
    }
    return found.getFirst();
  }

  /// The name by which JMH is given it.
  public String name() {
    return payload.name() + "/" + peer;
  }

  /// Whether the peer can look at fields without building the object, or is ours, which then builds
  /// it.
  public boolean readsFields() {
    return peer.startsWith("flatbuffers")
        || peer.startsWith("sbe")
        || peer.startsWith("recordwire");
  }

  /// The peer, which has shown that it gives back what it is given.
  public Peer<Object> open() {
    return payload.open(peer);
  }
}
