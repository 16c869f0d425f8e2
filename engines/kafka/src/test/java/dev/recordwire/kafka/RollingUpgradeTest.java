package dev.recordwire.kafka;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.Codec;
import dev.recordwire.kafka.Versions.Breaking;
import dev.recordwire.kafka.Versions.Later;
import dev.recordwire.kafka.Versions.WithoutSensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Producers and consumers of two versions at a time, which find each other's schemas in a store.
@ExtendWith(TestBroker.class)
class RollingUpgradeTest {
  private static <T> void produce(String topic, Class<T> type, SchemaStore store, T value) {
    RecordwireSerializer<T> serializer =
        RecordwireSerializer.of(Codec.of(type), SerdeOptions.DEFAULT.withStore(store));
    try (Producer<String, T> producer = TestBroker.producer(new StringSerializer(), serializer)) {
      TestBroker.send(producer, new ProducerRecord<>(topic, value));
    }
  }

  private static <T> List<T> consume(String topic, Class<T> type, SchemaStore store, int count) {
    RecordwireDeserializer<T> deserializer =
        RecordwireDeserializer.of(Codec.of(type), SerdeOptions.DEFAULT.withStore(store));
    try (Consumer<String, T> consumer =
        TestBroker.consumer(topic, new StringDeserializer(), deserializer)) {
      return TestBroker.poll(consumer, count).stream().map(ConsumerRecord::value).toList();
    }
  }

  private static <T> String refusal(String topic, Class<T> type, SchemaStore store) {
    RecordDeserializationException failure =
        assertThrows(RecordDeserializationException.class, () -> consume(topic, type, store, 1));
    return String.valueOf(requireNonNull(failure.getCause()).getMessage());
  }

  /// Both versions write, and both read all of it: whichever is updated first.
  private static void bothVersionsReadEachOther(String topic, SchemaStore store) {
    produce(topic, Reading.class, store, Reading.of(1));
    produce(topic, Later.class, store, Later.of(2));
    produce(topic, Reading.class, store, Reading.of(3));

    assertThat(consume(topic, Reading.class, store, 3))
        .containsExactly(Reading.of(1), new Reading(2, "mast", Float64View.of(3, 2)), Reading.of(3))
        .inOrder();
    assertThat(consume(topic, Later.class, store, 3))
        .containsExactly(
            new Later(1, "roof", Float64View.of(21.5, 22, 1), 100),
            Later.of(2),
            new Later(3, "roof", Float64View.of(21.5, 22, 3), 100))
        .inOrder();
  }

  @Test
  void bothVersionsReadEachOtherWithAFolder(@TempDir Path folder) {
    bothVersionsReadEachOther(
        TestBroker.topic("upgrade-folder"), SchemaStores.directory(folder.resolve("schemas")));
  }

  @Test
  void bothVersionsReadEachOtherWithATopic() {
    try (SchemaStore store = SchemaStores.topic("upgrade-schemas", TestBroker.settings(Map.of()))) {
      bothVersionsReadEachOther(TestBroker.topic("upgrade-topic"), store);
    }
  }

  @Test
  void aForbiddenChangeIsNamed() {
    String topic = TestBroker.topic("forbidden");
    SchemaStore store = SchemaStores.inMemory();
    produce(topic, Breaking.class, store, Breaking.of(1));

    assertThat(refusal(topic, Reading.class, store))
        .isEqualTo(
            ("topic forbidden, value: written with schema %s, and dev.recordwire.kafka.Reading"
                    + " can't read payloads of it: Reading.station: 'station' of Reading was int64"
                    + " and is int32, and payloads written before contain the bytes of the old type"
                    + " there: keep the type, and add a component of its own for the new type")
                .formatted(SchemaId.of(Codec.of(Breaking.class))));
  }

  @Test
  void aWriterThatWasUpdatedTooEarlyIsNamed() {
    String topic = TestBroker.topic("too-early");
    SchemaStore store = SchemaStores.inMemory();
    produce(topic, WithoutSensor.class, store, new WithoutSensor(1, Float64View.of(2)));

    String text = refusal(topic, Reading.class, store);

    assertThat(text).startsWith("topic too-early, value: Reading.sensor at byte ");
    assertThat(text)
        .contains(
            "does not read all payloads of it: Reading.sensor: 'sensor' of Reading was added, and"
                + " payloads written before lack it");
    assertThat(text).endsWith("If the writer's version is the later one, update this reader");
  }

  @Test
  void anUnknownSchemaIsNamedWithTheRemedy(@TempDir Path folder) {
    String topic = TestBroker.topic("unknown");
    produce(topic, Later.class, SchemaStores.inMemory(), Later.of(1));

    assertThat(refusal(topic, Reading.class, SchemaStores.directory(folder)))
        .isEqualTo(
            ("topic unknown, value: written with schema %s, and this reader has %s of"
                 + " dev.recordwire.kafka.Reading, and the folder of schemas %s does not have the"
                 + " writer's: publish the text of its Codec.schema() there")
                .formatted(
                    SchemaId.of(Codec.of(Later.class)),
                    SchemaId.of(Codec.of(Reading.class)),
                    folder));
  }

  @Test
  void theFoldersFilesMayBeWrittenByHand(@TempDir Path folder) throws IOException {
    String topic = TestBroker.topic("by-hand");
    produce(topic, Later.class, SchemaStores.inMemory(), Later.of(1));
    Files.writeString(
        folder.resolve("later.json"),
        Codec.of(Later.class).schema().replace(",", ",\n  ").replace(":", ": "));

    assertThat(consume(topic, Reading.class, SchemaStores.directory(folder), 1))
        .containsExactly(new Reading(1, "mast", Float64View.of(3, 1)));
  }

  @Test
  void theMessageIsReadOnceTheSchemaIsKnown(@TempDir Path folder) {
    String topic = TestBroker.topic("later-known");
    produce(topic, Later.class, SchemaStores.inMemory(), Later.of(1));
    SchemaStore store = SchemaStores.directory(folder);
    RecordwireDeserializer<Reading> deserializer =
        RecordwireDeserializer.of(ReadingCodec.CODEC, SerdeOptions.DEFAULT.withStore(store));
    try (Consumer<String, Reading> consumer =
        TestBroker.consumer(topic, new StringDeserializer(), deserializer)) {
      assertThrows(
          RecordDeserializationException.class,
          () -> {
            for (int i = 0; i < 100; i++) {
              consumer.poll(Duration.ofMillis(100));
            }
          });

      store.publish(Codec.of(Later.class).schema());

      assertThat(TestBroker.poll(consumer, 1).getFirst().value().sensor()).isEqualTo("mast");
    }
  }
}
