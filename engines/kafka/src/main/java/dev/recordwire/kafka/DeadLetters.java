package dev.recordwire.kafka;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.jspecify.annotations.Nullable;

/// Puts messages that a consumer can't read into a topic of their own, and lets it go on behind
/// them.
///
/// ```java
/// DeadLetters deadLetters = DeadLetters.to("readings.dead", producer);
/// while (running) {
///   for (ConsumerRecord<String, Reading> message : deadLetters.poll(consumer, timeout)) {
///     handle(message);
///   }
///   consumer.commitSync();
/// }
/// ```
///
/// A dead letter has the key, value and headers of the message, and these headers in UTF-8:
/// `rw.error.topic`, `rw.error.partition`, `rw.error.offset`, `rw.error.timestamp`, `rw.error.part`
/// (`key` or `value`), `rw.error.message` and, if the bytes are malformed, `rw.error.path` and
/// `rw.error.byte`, the component and the byte of the payload. The topic must take messages that
/// are larger by these headers.
///
/// A message that was sent there and not committed is sent again after a restart: none is lost, and
/// one may be there twice.
public final class DeadLetters {
  private final String topic;
  private final Producer<byte[], byte[]> producer;

  private DeadLetters(String topic, Producer<byte[], byte[]> producer) {
    this.topic = topic;
    this.producer = producer;
  }

  /// Returns a helper that sends to a topic.
  ///
  /// @param producer whoever passes it closes it; `acks` should be `all`, as it is by default
  public static DeadLetters to(String topic, Producer<byte[], byte[]> producer) {
    return new DeadLetters(topic, producer);
  }

  /// Polls a consumer. If the next message can't be read, it becomes a dead letter, the consumer
  /// moves behind it, and the result is empty.
  ///
  /// @throws RecordDeserializationException if the store of schemas can't be asked: the message may
  ///     be sound, and the next poll tries it again
  /// @throws KafkaException if the dead letter can't be sent: the next poll tries it again
  public <K, V> ConsumerRecords<K, V> poll(Consumer<K, V> consumer, Duration timeout) {
    try {
      return consumer.poll(timeout);
    } catch (RecordDeserializationException e) {
      if (DeadLetter.cause(e, SchemaStoreException.class).isPresent()) {
        throw e;
      }
      send(e);
      consumer.seek(e.topicPartition(), e.offset() + 1);
      return ConsumerRecords.empty();
    }
  }

  /// Sends the message that an exception of a consumer is about, and waits until it is there.
  ///
  /// @throws KafkaException if it can't be sent
  public void send(RecordDeserializationException failure) {
    DeadLetter.Place place =
        new DeadLetter.Place(
            failure.topicPartition().topic(),
            failure.topicPartition().partition(),
            failure.offset(),
            failure.timestamp());
    ProducerRecord<byte[], byte[]> letter =
        DeadLetter.of(
            topic,
            place,
            bytes(failure.keyBuffer()),
            bytes(failure.valueBuffer()),
            failure.headers(),
            failure.origin().name().toLowerCase(Locale.ROOT),
            failure);
    try {
      producer.send(letter).get();
    } catch (ExecutionException e) {
      throw new KafkaException(
          "the message at offset %d of %s can't be read, nor sent to the topic of dead letters %s: %s"
              .formatted(failure.offset(), failure.topicPartition(), topic, e.getCause()),
          e.getCause());
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  private static byte @Nullable [] bytes(@Nullable ByteBuffer buffer) {
    if (buffer == null) {
      return null;
    }
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }
}
