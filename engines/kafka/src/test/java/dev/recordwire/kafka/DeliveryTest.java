package dev.recordwire.kafka;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.array.Float64View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Nothing is lost where a producer has little memory, or a consumer is killed.
@ExtendWith(TestBroker.class)
class DeliveryTest {
  @Test
  void aProducerWithLittleMemoryWaitsAndLosesNothing() throws Exception {
    String topic = TestBroker.topic("back-pressure");
    int count = 2_000;
    Float64View samples = Float64View.ones(1_000);
    Map<String, Object> settings =
        TestBroker.settings(Map.of("buffer.memory", 65_536, "batch.size", 16_384));
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    double waited;
    try (KafkaProducer<String, Reading> producer =
        new KafkaProducer<>(
            settings, new StringSerializer(), RecordwireSerializer.of(ReadingCodec.CODEC))) {
      for (int i = 0; i < count; i++) {
        sent.add(producer.send(new ProducerRecord<>(topic, new Reading(i, "roof", samples))));
      }
      producer.flush();
      waited =
          producer.metrics().values().stream()
              .filter(metric -> metric.metricName().name().equals("bufferpool-wait-time-ns-total"))
              .mapToDouble(metric -> (Double) metric.metricValue())
              .sum();
    }
    for (Future<RecordMetadata> each : sent) {
      assertThat(each.get().hasOffset()).isTrue();
    }
    assertWithMessage("nanoseconds that the producer waited for memory")
        .that(waited)
        .isGreaterThan(0);
    try (Consumer<String, Reading> consumer =
        TestBroker.consumer(
            topic, new StringDeserializer(), RecordwireDeserializer.of(ReadingCodec.CODEC))) {
      List<ConsumerRecord<String, Reading>> messages = TestBroker.poll(consumer, count);
      for (int i = 0; i < count; i++) {
        assertThat(messages.get(i).value().station()).isEqualTo(i);
        assertThat(messages.get(i).value().celsius().sum()).isEqualTo(1_000);
      }
    }
  }

  @Test
  void aConsumerThatIsKilledAndStartedAgainLosesNothing(@TempDir Path folder) throws Exception {
    String topic = TestBroker.topic("killed", 2, Map.of());
    int count = 3_000;
    try (Producer<String, Reading> producer =
        TestBroker.producer(new StringSerializer(), RecordwireSerializer.of(ReadingCodec.CODEC))) {
      TestBroker.sendAll(
          producer,
          IntStream.range(0, count)
              .mapToObj(i -> new ProducerRecord<>(topic, "key" + i, Reading.of(i)))
              .toList());
    }
    Path done = folder.resolve("done.txt");
    int kills = 0;
    int seen = 0;
    long start = System.nanoTime();
    while (seen < count) {
      assertThat(System.nanoTime() - start).isLessThan(6 * TestBroker.PATIENCE.toNanos());
      Process child = startConsumer(topic, done);
      try {
        int goal = kills < 2 ? Math.min(count, seen + count / 3) : count;
        while (seen < goal && child.isAlive()) {
          Thread.sleep(20);
          seen = stations(done).size();
          assertThat(System.nanoTime() - start).isLessThan(6 * TestBroker.PATIENCE.toNanos());
        }
        assertWithMessage("the consumer goes on until it is killed").that(child.isAlive()).isTrue();
      } finally {
        child.destroyForcibly().waitFor();
        kills++;
      }
    }
    assertThat(kills).isAtLeast(3);
    assertThat(stations(done))
        .containsExactlyElementsIn(IntStream.range(0, count).boxed().toList());
  }

  private static Process startConsumer(String topic, Path done) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            ConsumerProgram.class.getName(),
            TestBroker.address(),
            topic,
            done.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// The stations that were handled; the last line may be torn.
  private static Set<Integer> stations(Path done) throws IOException {
    Set<Integer> stations = new TreeSet<>();
    if (Files.exists(done)) {
      String text = Files.readString(done);
      text.substring(0, text.lastIndexOf('\n') + 1)
          .lines()
          .filter(line -> line.matches("\\d+"))
          .forEach(line -> stations.add(Integer.parseInt(line)));
    }
    return stations;
  }
}
