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

/// A record and all candidates that encode and decode it, by name.
///
/// A candidate's name is the name of its library, followed by a plus sign and a variant where the
/// library has several candidates: `kryo+serializer`.
///
/// @param <T> the record
public final class Payload<T extends Record> {
  private final String name;
  private final Supplier<T> sample;
  private final ToDoubleFunction<T> fields;
  private final Map<String, Supplier<Candidate<?>>> candidates = new LinkedHashMap<>();

  /// Starts with the candidates that need only the record.
  ///
  /// @param sample creates the record
  /// @param fields a number computed from a few of its fields
  public Payload(String name, Supplier<T> sample, ToDoubleFunction<T> fields) {
    this.name = name;
    this.sample = sample;
    this.fields = fields;
    with("fory", () -> new ForyCandidate<>(sample.get()));
    with("fory+flags", () -> new ForyCandidate<>(sample.get()));
    with("kryo", () -> new KryoCandidate<>(sample.get()));
  }

  /// Adds our codec.
  public Payload<T> recordwire(Codec<T> codec) {
    return with("recordwire", () -> RecordwireCandidate.decoding(codec, sample.get(), fields));
  }

  /// Adds our codec with a view that reads the fields in place: alone, and after the bytes were
  /// verified.
  public Payload<T> recordwireInPlace(Codec<T> codec, ToDoubleFunction<byte[]> fields) {
    ToDoubleFunction<byte[]> verified =
        bytes -> {
          codec.verify(bytes);
          return fields.applyAsDouble(bytes);
        };
    return with(
            "recordwire+verified", () -> new RecordwireCandidate<>(codec, sample.get(), verified))
        .with(
            "recordwire+unverified", () -> new RecordwireCandidate<>(codec, sample.get(), fields));
  }

  /// Adds our codec for the same content in another record, with another layout or with views
  /// instead of copies.
  public <V> Payload<T> recordwire(
      String variant, Codec<V> codec, Supplier<V> same, ToDoubleFunction<V> sameFields) {
    return with(
        "recordwire+" + variant, () -> RecordwireCandidate.decoding(codec, same.get(), sameFields));
  }

  /// Adds Kryo with a serializer that is written by hand.
  public Payload<T> kryo(Supplier<Serializer<T>> serializer) {
    return with("kryo+serializer", () -> new KryoCandidate<>(sample.get(), serializer.get()));
  }

  /// Adds Protocol Buffers on a message whose fields are named like the record's components.
  public Payload<T> protobuf(Message empty) {
    return with(
        "protobuf",
        () -> new ProtobufCandidate<>(MessageOfRecord.of(sample.get(), empty.newBuilderForType())));
  }

  /// Adds Avro on a class whose fields are named like the record's components.
  public Payload<T> avro(Supplier<SpecificRecordBase> empty) {
    return with("avro", () -> new AvroCandidate<>(AvroOfRecord.of(sample.get(), empty.get())));
  }

  /// Adds Simple Binary Encoding.
  public Payload<T> sbe(Supplier<Candidate<?>> maker) {
    return with("sbe", maker).with("sbe+flags", maker);
  }

  /// Adds a copy of as many bytes as the candidate `like` writes: no peer, but the limit.
  public Payload<T> memoryCopy(String like) {
    return with(MemoryCopy.NAME, () -> new MemoryCopy(RoundTrip.bytes(open(like))));
  }

  /// Adds a candidate under a name; returns this payload.
  public Payload<T> with(String candidate, Supplier<Candidate<?>> maker) {
    candidates.put(candidate, maker);
    return this;
  }

  /// The payload's name, as in the docs.
  public String name() {
    return name;
  }

  /// The record.
  public T sample() {
    return sample.get();
  }

  /// The number that every [FieldReader] has to compute.
  public double fields() {
    return fields.applyAsDouble(sample.get());
  }

  /// The names of the candidates, in the order in which they were added.
  public Set<String> candidates() {
    return candidates.keySet();
  }

  /// Creates a candidate, and checks that it decodes what it encoded.
  ///
  /// The cast is safe: a candidate gets only values that it made itself.
  @SuppressWarnings("unchecked")
  public Candidate<Object> open(String candidate) {
    Supplier<Candidate<?>> maker = candidates.get(candidate);
    if (maker == null) {
      throw new IllegalArgumentException(
          name + " has no candidate " + candidate + ": use one of " + candidates());
    }
    Candidate<Object> opened = (Candidate<Object>) maker.get();
    RoundTrip.check(name + "/" + candidate, opened);
    return opened;
  }
}
