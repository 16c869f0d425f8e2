package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.codec.Candidate;
import dev.recordwire.benchmarks.codec.Payload;
import dev.recordwire.benchmarks.codec.Payloads;
import dev.recordwire.codec.Codec;
import dev.recordwire.kafka.RecordwireSerde;
import dev.recordwire.kafka.SerdeOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import tools.jackson.databind.json.JsonMapper;

/// A payload in one format: the object that a program holds, and its serde.
///
/// A serde of Protocol Buffers or Avro calls the generated class, without a registry, a header or
/// an id in front of the bytes, as `recordwire+bare` does. Jackson reads into the record. Ours does
/// all that it does for users: a header, its checksum, and the comparison of the schema.
///
/// @param sample the object
/// @param serde a serde of such objects, for one thread that writes and one that reads
record Format(Object sample, Serde<Object> serde) {
  private static final String OURS = "recordwire";
  private static final String BARE = OURS + "+bare";
  private static final String JSON = "json";

  /// The names of the payloads that are measured.
  static final List<String> PAYLOADS = List.of("Reading", "Car", "MediaContent", "EcgPacket");

  /// The names of the formats of a payload.
  static List<String> names(String payload) {
    List<String> names = new ArrayList<>(ours(payload));
    names.add(1, BARE);
    names.addAll(List.of("protobuf", "avro", JSON));
    return names;
  }

  /// The names of our own formats of a payload.
  static List<String> ours(String payload) {
    List<String> names = new ArrayList<>(List.of(OURS));
    for (String variant : List.of(OURS + "+evolvable", OURS + "+view")) {
      if (payload(payload).candidates().contains(variant)) {
        names.add(variant);
      }
    }
    return names;
  }

  /// The payload of a name.
  static Payload<?> payload(String name) {
    return Payloads.all().stream()
        .filter(payload -> payload.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no payload " + name + ": use one of " + PAYLOADS));
  }

  /// Opens a payload in a format.
  static Format of(String payload, String format) {
    Payload<?> chosen = payload(payload);
    if (format.equals(JSON)) {
      return json(chosen.sample());
    }
    if (format.equals(BARE)) {
      return recordwire(chosen.open(OURS).sample(), SerdeOptions.DEFAULT.withHeaders(false));
    }
    Candidate<Object> writer = chosen.open(format);
    return format.startsWith(OURS)
        ? recordwire(writer.sample(), SerdeOptions.DEFAULT)
        : peer(writer, chosen.open(format));
  }

  private static Format recordwire(Object sample, SerdeOptions options) {
    @SuppressWarnings("unchecked") // the codec of the sample's own class
    Codec<Object> codec = (Codec<Object>) Codec.of(sample.getClass());
    return new Format(sample, RecordwireSerde.of(codec, options));
  }

  private static Format peer(Candidate<Object> writer, Candidate<Object> reader) {
    Serde<Object> serde =
        Serdes.serdeFrom(
            (_, value) -> {
              try {
                return writer.encode(value);
              } catch (IOException e) {
                throw new SerializationException(e);
              }
            },
            (_, bytes) -> {
              try {
                return reader.decode(bytes);
              } catch (IOException e) {
                throw new SerializationException(e);
              }
            });
    return new Format(writer.sample(), serde);
  }

  private static Format json(Object sample) {
    JsonMapper mapper = JsonMapper.shared();
    Class<?> type = sample.getClass();
    return new Format(
        sample,
        Serdes.serdeFrom(
            (_, value) -> mapper.writeValueAsBytes(value),
            (_, bytes) -> mapper.readValue(bytes, type)));
  }
}
