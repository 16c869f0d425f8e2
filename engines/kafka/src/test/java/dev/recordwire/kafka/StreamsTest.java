package dev.recordwire.kafka;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import dev.recordwire.kafka.Versions.Later;
import dev.recordwire.kafka.Versions.Total;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Joined;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Topologies of Kafka Streams on a real broker.
@ExtendWith(TestBroker.class)
class StreamsTest {
  private static final Serde<Reading> READINGS = RecordwireSerde.of(ReadingCodec.CODEC);
  private static final Serde<Total> TOTALS = RecordwireSerde.of(Codec.of(Total.class));

  @TempDir private Path folder = Path.of("");

  private KafkaStreams start(StreamsBuilder builder, String name, Map<String, ?> further) {
    Properties settings = new Properties();
    settings.putAll(TestBroker.settings(further));
    settings.put("application.id", name);
    settings.put("state.dir", folder.toString());
    settings.put("commit.interval.ms", "100");
    settings.put("num.stream.threads", "1");
    settings.put("session.timeout.ms", "1500"); // by then a program that was closed has left
    settings.put("heartbeat.interval.ms", "300");
    KafkaStreams streams = new KafkaStreams(builder.build(), settings);
    streams.start();
    return streams;
  }

  private static <V> List<ConsumerRecord<String, V>> read(
      String topic, Serde<V> values, int count) {
    try (Consumer<String, V> consumer =
        TestBroker.consumer(topic, new StringDeserializer(), values.deserializer())) {
      return TestBroker.poll(consumer, count);
    }
  }

  private static <V> void write(String topic, Serde<V> values, String key, V value) {
    try (Producer<String, V> producer =
        TestBroker.producer(new StringSerializer(), values.serializer())) {
      TestBroker.send(producer, new ProducerRecord<>(topic, key, value));
    }
  }

  /// Sums the third number of each reading by sensor, over a repartition topic and a store.
  private static StreamsBuilder sums(String from, String to, Serde<Reading> readings) {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(from, Consumed.with(Serdes.String(), readings))
        .selectKey((_, reading) -> reading.sensor())
        .groupByKey(Grouped.with(Serdes.String(), readings))
        .aggregate(
            () -> new Total(0, 0, 0),
            (_, reading, total) ->
                new Total(
                    reading.station(), total.count() + 1, total.sum() + reading.celsius().get(2)),
            Materialized.with(Serdes.String(), TOTALS))
        .toStream()
        .to(to, Produced.with(Serdes.String(), TOTALS));
    return builder;
  }

  @Test
  void stateSurvivesARestartOnAnotherDisk(@TempDir Path other) {
    String from = TestBroker.topic("summed-readings");
    String to = TestBroker.topic("summed");
    Map<String, Object> settings = Map.of("statestore.cache.max.bytes", "0");
    write(from, READINGS, "key", Reading.of(3));
    write(from, READINGS, "key", Reading.of(4));
    try (KafkaStreams streams = start(sums(from, to, READINGS), "sums", settings)) {
      assertThat(read(to, TOTALS, 2).getLast().value()).isEqualTo(new Total(4, 2, 7));
      assertThat(streams.state().isRunningOrRebalancing()).isTrue();
    }

    folder = other;
    write(from, READINGS, "key", Reading.of(5));
    try (KafkaStreams streams = start(sums(from, to, READINGS), "sums", settings)) {
      ConsumerRecord<String, Total> last = read(to, TOTALS, 3).getLast();
      assertThat(last.key()).isEqualTo("roof");
      assertThat(last.value()).isEqualTo(new Total(5, 3, 12));
      assertThat(SchemaHeaderTest.id(last)).isEqualTo(SchemaId.of(Codec.of(Total.class)));
      assertThat(streams.state().isRunningOrRebalancing()).isTrue();
    }
  }

  @Test
  void messagesOfALaterVersionAreProcessedWhileStateIsOfThisOne() {
    String from = TestBroker.topic("both-readings");
    String to = TestBroker.topic("both-totals");
    SerdeOptions options =
        SerdeOptions.DEFAULT
            .withStore(SchemaStores.inMemory(Codec.of(Later.class).schema()))
            .withoutHeader(WithoutHeader.REFUSE);
    Serde<Reading> readings = RecordwireSerde.of(ReadingCodec.CODEC, options);
    write(from, readings, "key", Reading.of(3));
    write(from, RecordwireSerde.of(Codec.of(Later.class)), "key", Later.of(1));
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(from, Consumed.with(Serdes.String(), readings))
        .groupByKey(Grouped.with(Serdes.String(), readings))
        .reduce(
            (before, now) -> new Reading(now.station(), before.sensor(), now.celsius()),
            Materialized.with(Serdes.String(), readings))
        .toStream()
        .to(to, Produced.with(Serdes.String(), readings));

    try (KafkaStreams streams = start(builder, "both", Map.of("statestore.cache.max.bytes", "0"))) {
      ConsumerRecord<String, Reading> last = read(to, readings, 2).getLast();
      assertThat(last.value().sensor()).isEqualTo("roof");
      assertThat(last.value().station()).isEqualTo(1);
      assertThat(streams.state().isRunningOrRebalancing()).isTrue();
    }
  }

  /// A global table is kept under the name of its topic, and looked up while another message with
  /// other headers is processed.
  @Test
  void tablesOfOtherRecordsAreJoined() {
    String from = TestBroker.topic("joined-readings");
    String table = TestBroker.topic("joined-totals", 1, Map.of("cleanup.policy", "compact"));
    String to = TestBroker.topic("joined");
    write(table, TOTALS, "roof", new Total(1, 10, 100));
    write(from, READINGS, "roof", Reading.of(3));
    StreamsBuilder builder = new StreamsBuilder();
    var totals = builder.globalTable(table, Consumed.with(Serdes.String(), TOTALS));
    builder.stream(from, Consumed.with(Serdes.String(), READINGS))
        .join(
            totals,
            (key, _) -> key,
            (reading, total) -> new Total(reading.station(), total.count(), total.sum()))
        .to(to, Produced.with(Serdes.String(), TOTALS));

    try (KafkaStreams streams = start(builder, "joined", Map.of())) {
      assertThat(read(to, TOTALS, 1).getFirst().value()).isEqualTo(new Total(3, 10, 100));
      assertThat(streams.state().isRunningOrRebalancing()).isTrue();
    }
  }

  @Test
  void aTableThatIsItsTopicIsJoined() {
    String from = TestBroker.topic("reused-readings");
    String table = TestBroker.topic("reused-totals", 1, Map.of("cleanup.policy", "compact"));
    String to = TestBroker.topic("reused");
    write(table, TOTALS, "roof", new Total(1, 10, 100));
    StreamsBuilder builder = new StreamsBuilder();
    var totals = builder.table(table, Consumed.with(Serdes.String(), TOTALS));
    builder.stream(from, Consumed.with(Serdes.String(), READINGS))
        .join(
            totals,
            (reading, total) -> new Total(reading.station(), total.count(), total.sum()),
            Joined.with(Serdes.String(), READINGS, TOTALS))
        .to(to, Produced.with(Serdes.String(), TOTALS));

    try (KafkaStreams streams =
        start(builder, "reused", Map.of("topology.optimization", "reuse.ktable.source.topics"))) {
      write(from, READINGS, "roof", Reading.of(3));
      assertThat(read(to, TOTALS, 1).getFirst().value()).isEqualTo(new Total(3, 10, 100));
      assertThat(streams.state().isRunningOrRebalancing()).isTrue();
    }
  }

  @Test
  void poisonedMessagesArePutAsideByTheHandler() {
    String from = TestBroker.topic("poisoned-readings");
    String dead = TestBroker.topic("poisoned-readings.dead");
    String to = TestBroker.topic("sound-readings");
    DeadLettersTest.fill(from);
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(from).to(to);
    Map<String, Object> settings = new HashMap<>();
    settings.put("default.key.serde", Serdes.String().getClass());
    settings.put("default.value.serde", RecordwireSerde.class);
    settings.put("recordwire.value.type", Reading.class);
    settings.put("deserialization.exception.handler", DeadLetterHandler.class);
    settings.put("errors.dead.letter.queue.topic.name", dead);

    try (KafkaStreams streams = start(builder, "poisoned", settings)) {
      assertThat(read(to, READINGS, 9).stream().map(message -> message.value().station()).toList())
          .containsExactly(0, 1, 2, 4, 5, 6, 7, 8, 9)
          .inOrder();
      assertThat(streams.state().isRunningOrRebalancing()).isTrue();
    }
    try (Consumer<byte[], byte[]> letters = TestBroker.rawConsumer(dead)) {
      DeadLettersTest.checkLetter(TestBroker.poll(letters, 1).getFirst(), from);
    }
  }

  /// The message may be sound, and another program may have its schema: it waits, and is no letter.
  @Test
  void aStoreThatDoesNotAnswerStopsTheProgramAndLosesNothing() throws Exception {
    String from = TestBroker.topic("unasked-readings");
    String dead = TestBroker.topic("unasked-readings.dead");
    String to = TestBroker.topic("asked-readings");
    write(from, RecordwireSerde.of(Codec.of(Later.class)), "key", Later.of(1));
    FailingStore store = new FailingStore();
    Serde<Reading> readings =
        RecordwireSerde.of(
            ReadingCodec.CODEC, SerdeOptions.DEFAULT.withStore(store).withPublishing(false));
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(from, Consumed.with(Serdes.String(), readings))
        .to(to, Produced.with(Serdes.String(), readings));
    Map<String, Object> settings =
        Map.of(
            "deserialization.exception.handler",
            DeadLetterHandler.class,
            "errors.dead.letter.queue.topic.name",
            dead);

    try (KafkaStreams streams = start(builder, "unasked", settings)) {
      long start = System.nanoTime();
      while (streams.state() != KafkaStreams.State.ERROR) {
        assertThat(System.nanoTime() - start).isLessThan(TestBroker.PATIENCE.toNanos());
        Thread.sleep(50);
      }
    }
    store.isReached = true;
    try (KafkaStreams streams = start(builder, "unasked", settings)) {
      assertThat(read(to, READINGS, 1).getFirst().value().sensor()).isEqualTo("mast");
      assertThat(streams.state().isRunningOrRebalancing()).isTrue();
    }
    try (Consumer<byte[], byte[]> letters = TestBroker.rawConsumer(dead)) {
      assertThat(letters.endOffsets(letters.assignment()).values()).containsExactly(0L);
    }
  }

  @Test
  void theHandlerWantsATopic() {
    ConfigException failure =
        assertThrows(ConfigException.class, () -> new DeadLetterHandler().configure(Map.of()));
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "errors.dead.letter.queue.topic.name is not set: name the topic of dead letters, which"
                + " must exist");
  }
}
