package dev.recordwire.kafka;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import dev.recordwire.kafka.Versions.Later;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Messages that can't be read, beside those that can.
@ExtendWith(TestBroker.class)
class DeadLettersTest {
  static final int POISONED = 3;

  /// A payload whose array claims more elements than there are bytes.
  static byte[] poison() {
    byte[] payload = ReadingCodec.encode(Reading.of(POISONED));
    payload[payload.length - 26] = 1;
    return payload;
  }

  /// Sends readings 0 to 9, of which one is poisoned.
  static void fill(String topic) {
    try (Producer<byte[], byte[]> producer = TestBroker.rawProducer()) {
      for (int i = 0; i < 10; i++) {
        byte[] payload = i == POISONED ? poison() : ReadingCodec.encode(Reading.of(i));
        ProducerRecord<byte[], byte[]> message =
            new ProducerRecord<>(topic, ("key" + i).getBytes(UTF_8), payload);
        message.headers().add("trace", new byte[] {(byte) i});
        TestBroker.send(producer, message);
      }
    }
  }

  static String header(ConsumerRecord<?, ?> message, String name) {
    return new String(message.headers().lastHeader(name).value(), UTF_8);
  }

  static void checkLetter(ConsumerRecord<byte[], byte[]> letter, String topic) {
    assertThat(letter.key()).isEqualTo(("key" + POISONED).getBytes(UTF_8));
    assertThat(letter.value()).isEqualTo(poison());
    assertThat(letter.headers().lastHeader("trace").value()).isEqualTo(new byte[] {POISONED});
    assertThat(header(letter, "rw.error.topic")).isEqualTo(topic);
    assertThat(header(letter, "rw.error.partition")).isEqualTo("0");
    assertThat(header(letter, "rw.error.offset")).isEqualTo("" + POISONED);
    assertThat(Long.parseLong(header(letter, "rw.error.timestamp"))).isGreaterThan(0);
    assertThat(header(letter, "rw.error.part")).isEqualTo("value");
    assertThat(header(letter, "rw.error.path")).isEqualTo("Reading.celsius");
    assertThat(header(letter, "rw.error.byte")).isEqualTo("26");
    assertThat(header(letter, "rw.error.message"))
        .isEqualTo(
            "topic %s, value: Reading.celsius at byte 26: it claims 65539 elements of 8 bytes, and the payload has 24 bytes left"
                .formatted(topic));
  }

  @Test
  void aPoisonedMessageIsPutAsideWithPathAndByte() {
    String topic = TestBroker.topic("with-poison");
    String dead = TestBroker.topic("with-poison.dead");
    fill(topic);
    List<Integer> stations = new ArrayList<>();
    Map<String, Object> settings =
        TestBroker.settings(Map.of("group.id", "with-poison", "enable.auto.commit", false));
    try (Producer<byte[], byte[]> producer = TestBroker.rawProducer();
        Consumer<String, Reading> consumer =
            new KafkaConsumer<>(
                settings,
                new StringDeserializer(),
                RecordwireDeserializer.of(ReadingCodec.CODEC))) {
      consumer.subscribe(List.of(topic));
      DeadLetters deadLetters = DeadLetters.to(dead, producer);
      long start = System.nanoTime();
      while (stations.size() < 9) {
        assertThat(System.nanoTime() - start).isLessThan(TestBroker.PATIENCE.toNanos());
        deadLetters
            .poll(consumer, Duration.ofMillis(100))
            .forEach(message -> stations.add(message.value().station()));
        consumer.commitSync();
      }
      assertThat(stations).containsExactly(0, 1, 2, 4, 5, 6, 7, 8, 9).inOrder();
      TopicPartition partition = new TopicPartition(topic, 0);
      assertThat(requireNonNull(consumer.committed(Set.of(partition)).get(partition)).offset())
          .isEqualTo(10);
    }

    try (Consumer<byte[], byte[]> letters = TestBroker.rawConsumer(dead)) {
      List<ConsumerRecord<byte[], byte[]>> all = TestBroker.poll(letters, 1);
      assertThat(all).hasSize(1);
      checkLetter(all.getFirst(), topic);
    }
  }

  @Test
  void aSchemaThatDoesNotGoWithOursIsPutAside() {
    String topic = TestBroker.topic("other-schema");
    String dead = TestBroker.topic("other-schema.dead");
    try (Producer<String, Later> producer =
        TestBroker.producer(
            new StringSerializer(), RecordwireSerializer.of(Codec.of(Later.class)))) {
      TestBroker.send(producer, new ProducerRecord<>(topic, "key", Later.of(1)));
    }
    try (Producer<byte[], byte[]> producer = TestBroker.rawProducer();
        Consumer<String, Reading> consumer =
            TestBroker.consumer(
                topic, new StringDeserializer(), RecordwireDeserializer.of(ReadingCodec.CODEC))) {
      DeadLetters deadLetters = DeadLetters.to(dead, producer);
      while (consumer.position(new TopicPartition(topic, 0)) == 0) {
        assertThat(deadLetters.poll(consumer, Duration.ofMillis(100))).isEmpty();
      }
    }

    try (Consumer<byte[], byte[]> letters = TestBroker.rawConsumer(dead)) {
      ConsumerRecord<byte[], byte[]> letter = TestBroker.poll(letters, 1).getFirst();
      assertThat(letter.headers().lastHeader("rw.error.path")).isNull();
      assertThat(header(letter, "rw.error.message"))
          .endsWith(
              " of dev.recordwire.kafka.Reading and no store of schemas: set"
                  + " recordwire.schemas.directory or recordwire.schemas.topic, where the writer's"
                  + " is");
      assertThat(letter.headers().lastHeader("rw").value()).hasLength(12);
    }
  }

  @Test
  void aStoreThatFailsMakesNoDeadLetter() {
    String topic = TestBroker.topic("store-fails");
    try (Producer<String, Later> producer =
        TestBroker.producer(
            new StringSerializer(), RecordwireSerializer.of(Codec.of(Later.class)))) {
      TestBroker.send(producer, new ProducerRecord<>(topic, "key", Later.of(1)));
    }
    FailingStore store = new FailingStore();
    try (Producer<byte[], byte[]> producer = TestBroker.rawProducer();
        Consumer<String, Reading> consumer =
            TestBroker.consumer(
                topic,
                new StringDeserializer(),
                RecordwireDeserializer.of(
                    ReadingCodec.CODEC, SerdeOptions.DEFAULT.withStore(store)))) {
      DeadLetters deadLetters = DeadLetters.to("no such topic", producer);
      assertThrows(
          RecordDeserializationException.class,
          () -> {
            for (int i = 0; i < 100; i++) {
              deadLetters.poll(consumer, Duration.ofMillis(100));
            }
          });

      store.isReached = true;

      assertThat(TestBroker.poll(consumer, 1).getFirst().value().sensor()).isEqualTo("mast");
    }
  }

  @Test
  void aLetterThatCannotBeSentStopsTheConsumerWhereItIs() {
    String topic = TestBroker.topic("no-room");
    String dead = TestBroker.topic("no-room.dead", 1, Map.of("max.message.bytes", "100"));
    fill(topic);
    try (Producer<byte[], byte[]> producer = TestBroker.rawProducer();
        Consumer<byte[], Reading> consumer =
            TestBroker.consumer(
                topic,
                new ByteArrayDeserializer(),
                RecordwireDeserializer.of(ReadingCodec.CODEC))) {
      DeadLetters deadLetters = DeadLetters.to(dead, producer);
      KafkaException failure =
          assertThrows(
              KafkaException.class,
              () -> {
                for (int i = 0; i < 100; i++) {
                  deadLetters.poll(consumer, Duration.ofMillis(100));
                }
              });
      assertThat(failure).hasCauseThat().isInstanceOf(RecordTooLargeException.class);
      assertThat(failure)
          .hasMessageThat()
          .startsWith(
              "the message at offset 3 of no-room-0 can't be read, nor sent to the topic of dead"
                  + " letters no-room.dead: ");
      assertThat(consumer.position(new TopicPartition(topic, 0))).isEqualTo(POISONED);
    }
  }
}
