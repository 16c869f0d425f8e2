package dev.recordwire.kafka;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.kafka.Versions.Place;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Records through a real broker.
@ExtendWith(TestBroker.class)
class ProduceConsumeTest {
  @Test
  void recordsMadeFromCodecsArrive() {
    String topic = TestBroker.topic("from-codecs");
    RecordwireSerde<Place> keys = RecordwireSerde.of(Codec.of(Place.class)).forKeys();
    RecordwireSerde<Reading> values = RecordwireSerde.of(ReadingCodec.CODEC);
    try (Producer<Place, Reading> producer =
        TestBroker.producer(keys.serializer(), values.serializer())) {
      TestBroker.sendAll(
          producer,
          IntStream.range(0, 100)
              .mapToObj(i -> new ProducerRecord<>(topic, new Place(i, -i), Reading.of(i)))
              .toList());
    }

    try (Consumer<Place, Reading> consumer =
        TestBroker.consumer(topic, keys.deserializer(), values.deserializer())) {
      List<ConsumerRecord<Place, Reading>> messages = TestBroker.poll(consumer, 100);
      for (int i = 0; i < 100; i++) {
        assertThat(messages.get(i).key()).isEqualTo(new Place(i, -i));
        assertThat(messages.get(i).value()).isEqualTo(Reading.of(i));
        assertThat(messages.get(i).headers().lastHeader("rw").value()).hasLength(12);
        assertThat(messages.get(i).headers().lastHeader("rw.key").value()).hasLength(12);
      }
    }
  }

  @Test
  void kafkaMakesThemFromClassNames() {
    String topic = TestBroker.topic("from-names");
    Map<String, Object> settings =
        TestBroker.settings(
            Map.of(
                "key.serializer", "dev.recordwire.kafka.RecordwireSerializer",
                "value.serializer", "dev.recordwire.kafka.RecordwireSerializer",
                "key.deserializer", "dev.recordwire.kafka.RecordwireDeserializer",
                "value.deserializer", "dev.recordwire.kafka.RecordwireDeserializer",
                "recordwire.key.type", "dev.recordwire.kafka.Versions$Place",
                "recordwire.value.type", "dev.recordwire.kafka.ReadingCodec",
                "group.id", "from-names"));
    try (Producer<Place, Reading> producer = new KafkaProducer<>(settings)) {
      TestBroker.send(producer, new ProducerRecord<>(topic, new Place(1, 2), Reading.of(17)));
    }

    try (Consumer<Place, Reading> consumer = new KafkaConsumer<>(settings)) {
      consumer.subscribe(List.of(topic));
      ConsumerRecord<Place, Reading> message = TestBroker.poll(consumer, 1).getFirst();
      assertThat(message.key()).isEqualTo(new Place(1, 2));
      assertThat(message.value()).isEqualTo(Reading.of(17));
    }
  }

  @Test
  void tombstonesPass() {
    String topic = TestBroker.topic("tombstones", 1, Map.of("cleanup.policy", "compact"));
    RecordwireSerde<Reading> values = RecordwireSerde.of(ReadingCodec.CODEC);
    try (Producer<String, Reading> producer =
        TestBroker.producer(new StringSerializer(), values.serializer())) {
      TestBroker.send(producer, new ProducerRecord<>(topic, "roof", Reading.of(1)));
      TestBroker.send(producer, new ProducerRecord<>(topic, "roof", null));
    }

    try (Consumer<String, Reading> consumer =
        TestBroker.consumer(topic, new StringDeserializer(), values.deserializer())) {
      List<ConsumerRecord<String, Reading>> messages = TestBroker.poll(consumer, 2);
      assertThat(messages.get(0).value()).isEqualTo(Reading.of(1));
      assertThat(messages.get(1).value()).isNull();
      assertThat(messages.get(1).headers().lastHeader("rw")).isNull();
    }
  }

  @Test
  void compressedBatchesArrive() {
    String topic = TestBroker.topic("compressed");
    RecordwireSerde<Reading> values = RecordwireSerde.of(ReadingCodec.CODEC);
    Map<String, Object> settings =
        TestBroker.settings(Map.of("compression.type", "gzip", "linger.ms", 50));
    try (Producer<String, Reading> producer =
        new KafkaProducer<>(settings, new StringSerializer(), values.serializer())) {
      TestBroker.sendAll(
          producer,
          IntStream.range(0, 1000)
              .mapToObj(i -> new ProducerRecord<String, Reading>(topic, Reading.of(i)))
              .toList());
    }

    try (Consumer<String, Reading> consumer =
        TestBroker.consumer(topic, new StringDeserializer(), values.deserializer())) {
      List<ConsumerRecord<String, Reading>> messages = TestBroker.poll(consumer, 1000);
      for (int i = 0; i < 1000; i++) {
        assertThat(messages.get(i).value()).isEqualTo(Reading.of(i));
      }
    }
  }

  @Test
  void aPoisonedMessageIsAnErrorOfTheConsumer() {
    String topic = TestBroker.topic("poisoned");
    byte[] payload = ReadingCodec.encode(Reading.of(1));
    payload[payload.length - 26] = 1;
    try (Producer<byte[], byte[]> producer = TestBroker.rawProducer()) {
      TestBroker.send(producer, new ProducerRecord<>(topic, payload));
    }

    try (Consumer<String, Reading> consumer =
        TestBroker.consumer(
            topic, new StringDeserializer(), RecordwireDeserializer.of(ReadingCodec.CODEC))) {
      RecordDeserializationException failure =
          assertThrows(
              RecordDeserializationException.class,
              () -> {
                for (int i = 0; i < 100; i++) {
                  consumer.poll(Duration.ofMillis(100));
                }
              });
      assertThat(failure.offset()).isEqualTo(0);
      assertThat(failure)
          .hasCauseThat()
          .hasMessageThat()
          .isEqualTo(
              "topic poisoned, value: Reading.celsius at byte 26: it claims 65539 elements of 8"
                  + " bytes, and the payload has 24 bytes left");
    }
  }

  @Test
  void aValueThatCannotBeWrittenIsAnErrorOfTheProducer() {
    String topic = TestBroker.topic("unwritable");
    RecordwireSerde<Reading> values =
        RecordwireSerde.of(
            ReadingCodec.CODEC,
            SerdeOptions.DEFAULT.withLimits(DecodeLimits.DEFAULT.withMaxCount(2)));
    try (Producer<String, Reading> producer =
        TestBroker.producer(new StringSerializer(), values.serializer())) {
      Reading large = new Reading(1, "roof", Float64View.of(1, 2, 3));
      SerializationException failure =
          assertThrows(
              SerializationException.class,
              () -> producer.send(new ProducerRecord<>(topic, large)));
      assertThat(failure).hasMessageThat().startsWith("topic unwritable, value: Reading.celsius: ");
    }
  }
}
