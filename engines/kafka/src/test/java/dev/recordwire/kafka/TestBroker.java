package dev.recordwire.kafka;

import dev.recordwire.broker.LocalBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The broker of all tests of this JVM, which starts with the first one and ends after the last,
/// and clients for it.
final class TestBroker implements BeforeAllCallback {
  static final Duration PATIENCE = Duration.ofSeconds(20);
  private static @Nullable LocalBroker broker;

  @Override
  public void beforeAll(ExtensionContext context) {
    broker =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(TestBroker.class))
            .computeIfAbsent("broker", _ -> start(), LocalBroker.class);
  }

  private static LocalBroker start() {
    try {
      return LocalBroker.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String address() {
    if (broker == null) {
      throw new IllegalStateException("no broker was started: add @ExtendWith(TestBroker.class)");
    }
    return broker.address();
  }

  /// The settings of a client, with further ones.
  static Map<String, Object> settings(Map<String, ?> further) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("bootstrap.servers", address());
    settings.put("linger.ms", 0);
    settings.put("auto.offset.reset", "earliest");
    settings.putAll(further);
    return settings;
  }

  /// Makes a topic.
  static String topic(String name, int partitions, Map<String, String> configs) {
    try (Admin admin = Admin.create(settings(Map.of()))) {
      NewTopic topic = new NewTopic(name, Optional.of(partitions), Optional.empty());
      admin.createTopics(List.of(topic.configs(configs))).all().get();
      return name;
    } catch (ExecutionException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static String topic(String name) {
    return topic(name, 1, Map.of());
  }

  static <K, V> Producer<K, V> producer(Serializer<K> keys, Serializer<V> values) {
    return new KafkaProducer<>(settings(Map.of()), keys, values);
  }

  /// A producer of whatever bytes.
  static Producer<byte[], byte[]> rawProducer() {
    return producer(new ByteArraySerializer(), new ByteArraySerializer());
  }

  /// A consumer of all partitions of a topic from the start.
  static <K, V> Consumer<K, V> consumer(
      String topic, Deserializer<K> keys, Deserializer<V> values) {
    Consumer<K, V> consumer = new KafkaConsumer<>(settings(Map.of()), keys, values);
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }

  static Consumer<byte[], byte[]> rawConsumer(String topic) {
    return consumer(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /// Sends, and waits until it is there.
  static <K, V> void send(Producer<K, V> producer, ProducerRecord<K, V> message) {
    try {
      producer.send(message).get();
    } catch (ExecutionException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Sends many, and waits until all are there.
  static <K, V> void sendAll(Producer<K, V> producer, List<ProducerRecord<K, V>> messages) {
    try {
      for (Future<RecordMetadata> each : messages.stream().map(producer::send).toList()) {
        each.get();
      }
    } catch (ExecutionException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Polls until a number of messages is there.
  static <K, V> List<ConsumerRecord<K, V>> poll(Consumer<K, V> consumer, int count) {
    List<ConsumerRecord<K, V>> messages = new ArrayList<>();
    long start = System.nanoTime();
    while (messages.size() < count) {
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new AssertionError(messages.size() + " messages came, and not " + count);
      }
      consumer.poll(Duration.ofMillis(100)).forEach(messages::add);
    }
    return messages;
  }
}
