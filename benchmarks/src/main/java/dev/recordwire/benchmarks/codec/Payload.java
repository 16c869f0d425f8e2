package dev.recordwire.benchmarks.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// A record and everyone who can carry it, by name.
///
/// A peer's name is its library's, then optionally a plus sign and what differs from the library's
/// other rows: `protobuf+record`.
public final class Payload {
  private final String name;
  private final Map<String, Supplier<Peer<?>>> peers = new LinkedHashMap<>();

  public Payload(String name) {
    this.name = name;
  }

  /// Adds a peer under a name; returns this payload.
  public Payload with(String peer, Supplier<Peer<?>> maker) {
    peers.put(peer, maker);
    return this;
  }

  /// The payload's name, as in the documents.
  public String name() {
    return name;
  }

  /// The names of the peers, in the order they were added.
  public Set<String> peers() {
    return peers.keySet();
  }

  /// A new peer, which has shown that it gives back what it is given.
  ///
  /// The cast is safe: whoever uses the peer gives it only values it made itself.
  @SuppressWarnings("unchecked")
  public Peer<Object> open(String peer) {
    Supplier<Peer<?>> maker = peers.get(peer);
    if (maker == null) {
      throw new IllegalArgumentException(name + " has no peer " + peer + ": use one of " + peers());
    }
    Peer<Object> opened = (Peer<Object>) maker.get();
    RoundTrip.check(name + "/" + peer, opened);
    return opened;
  }
}
