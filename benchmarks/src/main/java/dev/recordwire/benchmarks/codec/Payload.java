package dev.recordwire.benchmarks.codec;

import com.esotericsoftware.kryo.Serializer;
import com.google.protobuf.Message;
import dev.recordwire.codec.Codec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.apache.avro.specific.SpecificRecordBase;

/// A record and everyone who can carry it, by name.
///
/// A peer's name is its library's, then optionally a plus sign and what differs from the library's
/// other rows: `kryo+serializer`.
///
/// @param <T> the record
public final class Payload<T extends Record> {
  private final String name;
  private final Supplier<T> sample;
  private final ToDoubleFunction<T> fields;
  private final Map<String, Supplier<Peer<?>>> peers = new LinkedHashMap<>();

  /// Starts with the libraries that need to know nothing but the record.
  ///
  /// @param sample makes the record
  /// @param fields a number made of a few of its fields
  public Payload(String name, Supplier<T> sample, ToDoubleFunction<T> fields) {
    this.name = name;
    this.sample = sample;
    this.fields = fields;
    with("fory", () -> new ForyPeer<>(sample.get()));
    with("fory+flags", () -> new ForyPeer<>(sample.get()));
    with("kryo", () -> new KryoPeer<>(sample.get()));
  }

  /// Adds us.
  public Payload<T> recordwire(Codec<T> codec) {
    return with("recordwire", () -> new RecordwirePeer<>(codec, sample.get(), fields));
  }

  /// Adds us with the same content in another record: another layout, or views instead of copies.
  public <V> Payload<T> recordwire(
      String variant, Codec<V> codec, Supplier<V> same, ToDoubleFunction<V> sameFields) {
    return with("recordwire+" + variant, () -> new RecordwirePeer<>(codec, same.get(), sameFields));
  }

  /// Adds Kryo with a serializer written by hand; returns this payload.
  public Payload<T> kryo(Supplier<Serializer<T>> serializer) {
    return with("kryo+serializer", () -> new KryoPeer<>(sample.get(), serializer.get()));
  }

  /// Adds Protocol Buffers on a message whose fields are named like the record's components.
  public Payload<T> protobuf(Message empty) {
    return with(
        "protobuf",
        () -> new ProtobufPeer<>(MessageOfRecord.of(sample.get(), empty.newBuilderForType())));
  }

  /// Adds Avro on a class whose fields are named like the record's components.
  public Payload<T> avro(Supplier<SpecificRecordBase> empty) {
    return with("avro", () -> new AvroPeer<>(AvroOfRecord.of(sample.get(), empty.get())));
  }

  /// Adds Simple Binary Encoding.
  public Payload<T> sbe(Supplier<Peer<?>> maker) {
    return with("sbe", maker).with("sbe+flags", maker);
  }

  /// Adds a copy of as many bytes as `like` writes: not a peer but the limit.
  public Payload<T> memoryCopy(String like) {
    return with(MemoryCopy.NAME, () -> new MemoryCopy(RoundTrip.bytes(open(like))));
  }

  /// Adds a peer under a name; returns this payload.
  public Payload<T> with(String peer, Supplier<Peer<?>> maker) {
    peers.put(peer, maker);
    return this;
  }

  /// The payload's name, as in the documents.
  public String name() {
    return name;
  }

  /// The record.
  public T sample() {
    return sample.get();
  }

  /// What every peer that reads fields without building the object has to find.
  public double fields() {
    return fields.applyAsDouble(sample.get());
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
