package dev.recordwire.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/// Consumes readings until it is killed, as a service would: writes the station of each into a
/// file, and commits what it has written.
final class ConsumerProgram {
  private ConsumerProgram() {}

  /// Consumes a topic.
  ///
  /// @param arguments the broker, the topic and the file
  public static void main(String[] arguments) throws IOException {
    Map<String, Object> settings = new HashMap<>();
    settings.put("bootstrap.servers", arguments[0]);
    settings.put("group.id", "killed");
    settings.put("session.timeout.ms", 1_500);
    settings.put("heartbeat.interval.ms", 300);
    settings.put("auto.offset.reset", "earliest");
    settings.put("enable.auto.commit", false);
    settings.put("max.poll.records", 20);
    settings.put("key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer");
    settings.put("value.deserializer", RecordwireDeserializer.class);
    settings.put("recordwire.value.type", Reading.class);
    Path done = Path.of(arguments[2]);
    try (KafkaConsumer<String, Reading> consumer = new KafkaConsumer<>(settings)) {
      consumer.subscribe(List.of(arguments[1]));
      while (true) {
        ConsumerRecords<String, Reading> messages = consumer.poll(Duration.ofMillis(100));
        StringBuilder lines = new StringBuilder("\n");
        for (ConsumerRecord<String, Reading> message : messages) {
          lines.append(message.value().station()).append('\n');
        }
        Files.writeString(done, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        consumer.commitSync();
      }
    }
  }
}
