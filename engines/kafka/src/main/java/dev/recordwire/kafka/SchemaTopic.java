package dev.recordwire.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// A compacted topic of texts, which is read on from where it was read to. For one thread at a
/// time.
final class SchemaTopic {
  private static final Duration DEADLINE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(200);

  /// Settings of whoever uses the store that are about its own identity.
  private static final Set<String> OF_THE_USER =
      Set.of(AdminClientConfig.CLIENT_ID_CONFIG, AdminClientConfig.METRIC_REPORTER_CLASSES_CONFIG);

  private final String name;
  private final Map<String, Object> settings = new HashMap<>();
  private final Map<TopicPartition, Long> positions = new HashMap<>();
  private @Nullable KafkaConsumer<String, String> reader;

  SchemaTopic(String name, Map<String, ?> configs) {
    this.name = name;
    for (String common : AdminClientConfig.configNames()) {
      Object value = configs.get(common);
      if (value != null && !OF_THE_USER.contains(common)) {
        settings.put(common, value);
      }
    }
    settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "recordwire-schemas");
  }

  String name() {
    return name;
  }

  /// Reads all that the topic has got since; nothing if there is no such topic.
  ///
  /// @throws KafkaException if it can't be read, or not in time
  void readOn(Consumer<String> each) {
    KafkaConsumer<String, String> consumer = reader();
    List<TopicPartition> partitions =
        consumer.partitionsFor(name).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    for (TopicPartition partition : partitions) {
      consumer.seek(partition, positions.getOrDefault(partition, 0L));
    }
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    long start = System.nanoTime();
    while (!isAt(consumer, ends)) {
      if (System.nanoTime() - start > DEADLINE.toNanos()) {
        throw new TimeoutException("its end was not reached in " + DEADLINE.toSeconds() + " s");
      }
      for (ConsumerRecord<String, String> message : consumer.poll(POLL)) {
        if (message.value() != null) {
          each.accept(message.value());
        }
      }
      partitions.forEach(partition -> positions.put(partition, consumer.position(partition)));
    }
  }

  private static boolean isAt(
      KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private KafkaConsumer<String, String> reader() {
    KafkaConsumer<String, String> open = reader;
    if (open == null) {
      Map<String, Object> own = new HashMap<>(settings);
      own.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
      own.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
      own.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
      own.putIfAbsent(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) DEADLINE.toMillis());
      open = new KafkaConsumer<>(own, new StringDeserializer(), new StringDeserializer());
      reader = open;
    }
    return open;
  }

  /// Adds a text and waits until it is there; makes the topic if there is none.
  ///
  /// @throws KafkaException if it can't be added, or the topic is not compacted
  void add(String key, String text) {
    makeTopic();
    Map<String, Object> own = new HashMap<>(settings);
    own.put(ProducerConfig.ACKS_CONFIG, "all");
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(own, new StringSerializer(), new StringSerializer())) {
      get(producer.send(new ProducerRecord<>(name, key, text)));
    }
  }

  private void makeTopic() {
    NewTopic compacted =
        new NewTopic(name, Optional.of(1), Optional.empty())
            .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
    try (Admin admin = Admin.create(settings)) {
      try {
        get(admin.createTopics(List.of(compacted)).all());
      } catch (TopicExistsException _) {
        requireCompacted(admin);
      }
    }
  }

  /// Refuses a topic that forgets: messages that are kept longer could not be read any more.
  private void requireCompacted(Admin admin) {
    ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, name);
    Config config = get(admin.describeConfigs(List.of(topic)).values().get(topic));
    String policy = config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value();
    if (!policy.equals(TopicConfig.CLEANUP_POLICY_COMPACT)) {
      throw new KafkaException(
          "its %s is %s, and schemas would be lost: set it to %s"
              .formatted(
                  TopicConfig.CLEANUP_POLICY_CONFIG, policy, TopicConfig.CLEANUP_POLICY_COMPACT));
    }
  }

  private static <T> T get(@Nullable Future<T> future) {
    Objects.requireNonNull(future, "the broker's answer");
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException failure ? failure : new KafkaException(e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  /// Closes the connection; it is opened again when the topic is read on.
  void close() {
    if (reader != null) {
      reader.close();
      reader = null;
    }
  }
}
