package dev.recordwire.engines.pipeline;

import dev.recordwire.kafka.DeadLetters;
import dev.recordwire.kafka.RecordwireDeserializer;
import dev.recordwire.kafka.RecordwireSerializer;
import dev.recordwire.kafka.SchemaStore;
import dev.recordwire.kafka.SchemaStores;
import dev.recordwire.kafka.SerdeOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.IntegerDeserializer;
import org.apache.kafka.common.serialization.IntegerSerializer;
import org.jspecify.annotations.Nullable;

/// The topic of the flights: their key is their group of distances, and their timestamp the
/// minute of departure. A message without a value is no flight, but says how late it is in its
/// partition.
final class FlightsTopic implements AutoCloseable {
  static final String NAME = "flights";
  static final int PARTITIONS = 4;

  private static final String DEAD = "flights.dead";
  private static final String SCHEMAS = "schemas";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int PROGRESS = 5_000;

  private final Map<String, Object> settings;
  private final Admin admin;
  private final SchemaStore schemas;
  private final RecordwireSerializer<Flight> serializer;
  private final KafkaProducer<Integer, byte[]> producer;
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
  private long flights;
  private long bytes;

  private FlightsTopic(String address) {
    settings = Map.of("bootstrap.servers", address);
    admin = Admin.create(settings);
    schemas = SchemaStores.topic(SCHEMAS, settings);
    serializer = RecordwireSerializer.of(FlightCodec.CODEC, options());
    producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers",
                address,
                "linger.ms",
                5,
                "batch.size",
                1 << 16,
                "buffer.memory",
                8 << 20),
            new IntegerSerializer(),
            new ByteArraySerializer());
  }

  private SerdeOptions options() {
    return SerdeOptions.DEFAULT.withStore(schemas);
  }

  /// Makes the topic, and that of its dead letters.
  ///
  /// @param address the broker's
  static FlightsTopic create(String address) throws IOException {
    FlightsTopic topic = new FlightsTopic(address);
    // The flights' time is of long ago, and Kafka would delete them at once.
    Map<String, String> forever = Map.of("retention.ms", "-1");
    get(
        topic
            .admin
            .createTopics(
                List.of(
                    new NewTopic(NAME, PARTITIONS, (short) 1).configs(forever),
                    new NewTopic(DEAD, 1, (short) 1).configs(forever)))
            .all());
    return topic;
  }

  /// Sends flights, and before some of them a damaged copy, and waits until all are there.
  ///
  /// @param progress is told how many were sent so far
  void send(List<Flight> all, Schedule schedule, LongConsumer progress) throws IOException {
    for (Flight flight : all) {
      if (schedule.isPoisonedBefore(flight)) {
        send(flight, damaged(flight), new RecordHeaders());
      }
      Headers headers = new RecordHeaders();
      send(flight, serializer.serialize(NAME, headers, flight), headers);
      if (++flights % PROGRESS == 0) {
        progress.accept(flights);
      }
    }
    flush();
    progress.accept(flights);
  }

  private void send(Flight flight, byte @Nullable [] payload, Headers headers) {
    bytes += payload == null ? 0 : payload.length;
    send(new ProducerRecord<>(NAME, null, flight.time(), flight.miles(), payload, headers));
  }

  /// Sends a message; [#flush] tells whether it arrived.
  private void send(ProducerRecord<Integer, byte[]> message) {
    Future<?> _ =
        producer.send(
            message,
            (_, problem) -> {
              if (problem != null) {
                failure.compareAndSet(null, problem);
              }
            });
  }

  /// The bytes of a flight without the last, as a program with a fault may send them.
  private static byte[] damaged(Flight flight) {
    byte[] bytes = FlightCodec.encode(flight);
    return Arrays.copyOf(bytes, bytes.length - 1);
  }

  /// Says in every partition that the day is over.
  void sendEndOfDay() throws IOException {
    long midnight = Duration.ofMinutes(Flight.MINUTES_OF_DAY).toMillis();
    for (int partition = 0; partition < PARTITIONS; partition++) {
      send(new ProducerRecord<Integer, byte[]>(NAME, partition, midnight, null, null));
    }
    flush();
  }

  private void flush() throws IOException {
    producer.flush();
    Exception problem = failure.get();
    if (problem != null) {
      throw new IOException("a flight can't be sent: " + problem.getMessage(), problem);
    }
  }

  /// The bytes of the messages so far, without their keys and headers.
  long bytes() {
    return bytes;
  }

  /// How many messages there are.
  long messages() throws IOException {
    return ends().values().stream().mapToLong(Long::longValue).sum();
  }

  private Map<TopicPartition, Long> ends() throws IOException {
    Map<TopicPartition, OffsetSpec> latest =
        partitions().stream().collect(Collectors.toMap(each -> each, _ -> OffsetSpec.latest()));
    return get(admin.listOffsets(latest).all()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().offset()));
  }

  private static List<TopicPartition> partitions() {
    return IntStream.range(0, PARTITIONS)
        .mapToObj(partition -> new TopicPartition(NAME, partition))
        .toList();
  }

  /// The messages that a consumer finds in the topic.
  ///
  /// @param figures those of the flights
  /// @param dead how many messages were no flight, and are now in the topic of dead letters
  record Contents(Figures figures, long dead) {}

  /// Reads all messages, and sends those that are no flight to the topic of dead letters.
  ///
  /// @param progress is told how many were read so far
  Contents read(Schedule schedule, LongConsumer progress) throws IOException {
    Tally tally = new Tally(schedule);
    Map<TopicPartition, Long> ends = ends();
    long left = ends.values().stream().mapToLong(Long::longValue).sum();
    long read = 0;
    try (KafkaConsumer<Integer, Flight> consumer =
            new KafkaConsumer<>(
                settings,
                new IntegerDeserializer(),
                RecordwireDeserializer.of(FlightCodec.CODEC, options()));
        KafkaProducer<byte[], byte[]> letters =
            new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      DeadLetters deadLetters = DeadLetters.to(DEAD, letters);
      consumer.assign(ends.keySet());
      consumer.seekToBeginning(ends.keySet());
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (position(consumer) < left) {
        if (System.nanoTime() > deadline) {
          throw new IOException(
              "the topic has %d messages, and a consumer found %d in %d s"
                  .formatted(left, position(consumer), PATIENCE.toSeconds()));
        }
        for (ConsumerRecord<Integer, Flight> message :
            deadLetters.poll(consumer, Duration.ofMillis(100))) {
          if (message.value() != null) {
            tally.add(message.value());
          }
          read++;
        }
        progress.accept(read);
      }
    }
    TopicPartition dead = new TopicPartition(DEAD, 0);
    return new Contents(
        tally.figures(),
        get(admin.listOffsets(Map.of(dead, OffsetSpec.latest())).partitionResult(dead)).offset());
  }

  private static long position(KafkaConsumer<?, ?> consumer) {
    return consumer.assignment().stream().mapToLong(consumer::position).sum();
  }

  private static <T> T get(KafkaFuture<T> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IOException("Kafka says: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while Kafka was asked", e);
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
    serializer.close();
    schemas.close();
    admin.close(Duration.ZERO);
  }
}
