package dev.recordwire.engines.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// One payload in one format, in a process of its own: for each line of its input, a number of
/// messages, it produces and consumes so many, and prints the [Round].
final class KafkaWorker implements AutoCloseable {
  private static final String TOPIC_BYTES = "16777216";
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final TopicPartition partition;
  private final Format format;
  private final Admin admin;
  private final Producer<byte[], Object> producer;
  private final Consumer<byte[], Object> consumer;
  private long end;

  KafkaWorker(String address, String payload, String name) {
    String topic = payload + "-" + name.replace('+', '-');
    partition = new TopicPartition(topic, 0);
    format = Format.of(payload, name);
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            address,
            "acks",
            "all",
            "linger.ms",
            5,
            "batch.size",
            131_072,
            "auto.offset.reset",
            "none");
    admin = Admin.create(settings);
    NewTopic made =
        new NewTopic(topic, Optional.of(1), Optional.empty())
            .configs(Map.of("segment.bytes", TOPIC_BYTES));
    get(admin.createTopics(List.of(made)).all());
    producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), format.serde().serializer());
    consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), format.serde().deserializer());
    consumer.assign(List.of(partition));
  }

  public static void main(String[] arguments) throws IOException {
    try (KafkaWorker worker = new KafkaWorker(arguments[0], arguments[1], arguments[2]);
        BufferedReader commands =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      System.out.println(worker.size());
      for (String count = commands.readLine(); count != null; count = commands.readLine()) {
        System.out.println(worker.round(Integer.parseInt(count)).text());
      }
    }
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The bytes of the payload.
  int size() {
    return serialize(1).length;
  }

  Round round(int count) {
    long cpu = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    Future<RecordMetadata> last = send();
    for (int i = 1; i < count; i++) {
      last = send();
    }
    producer.flush();
    if (get(last).offset() != end + count - 1) {
      throw new IllegalStateException("not all messages were produced");
    }
    double produce = perMessage(start, System.nanoTime(), count);
    double produceCpu = perMessage(cpu, SYSTEM.getProcessCpuTime(), count);

    consumer.seek(partition, end);
    cpu = SYSTEM.getProcessCpuTime();
    start = System.nanoTime();
    int consumed = 0;
    while (consumed < count) {
      for (ConsumerRecord<byte[], Object> message : consumer.poll(POLL)) {
        consumed += message.value() == null ? 0 : 1;
      }
    }
    double consume = perMessage(start, System.nanoTime(), count);
    double consumeCpu = perMessage(cpu, SYSTEM.getProcessCpuTime(), count);
    end += count;
    get(admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(end))).all());
    return new Round(
        produce,
        produceCpu,
        consume,
        consumeCpu,
        timeOfSerializer(count),
        timeOfDeserializer(count));
  }

  private Future<RecordMetadata> send() {
    return producer.send(new ProducerRecord<>(partition.topic(), 0, null, format.sample()));
  }

  private static double perMessage(long start, long end, int count) {
    return (double) (end - start) / count;
  }

  private byte[] serialize(int count) {
    byte[] bytes = new byte[0];
    for (int i = 0; i < count; i++) {
      bytes =
          format
              .serde()
              .serializer()
              .serialize(partition.topic(), new RecordHeaders(), format.sample());
    }
    return bytes;
  }

  private double timeOfSerializer(int count) {
    long start = System.nanoTime();
    int size = serialize(count).length;
    double time = perMessage(start, System.nanoTime(), count);
    if (size == 0) {
      throw new IllegalStateException("nothing was written");
    }
    return time;
  }

  private double timeOfDeserializer(int count) {
    RecordHeaders headers = new RecordHeaders();
    byte[] bytes =
        format.serde().serializer().serialize(partition.topic(), headers, format.sample());
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long start = System.nanoTime();
    int read = 0;
    for (int i = 0; i < count; i++) {
      Object value = format.serde().deserializer().deserialize(partition.topic(), headers, buffer);
      read += value == null ? 0 : 1;
    }
    double time = perMessage(start, System.nanoTime(), count);
    if (read != count) {
      throw new IllegalStateException("not all was read");
    }
    return time;
  }

  @Override
  public void close() {
    consumer.close();
    producer.close();
    admin.close();
  }
}
