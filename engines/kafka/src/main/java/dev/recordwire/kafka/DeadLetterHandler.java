package dev.recordwire.kafka;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;

/// Puts messages that Kafka Streams can't read into a topic of their own, with the headers of
/// [DeadLetters], and lets the program go on. Streams sends them, with its guarantees.
///
/// ```properties
/// deserialization.exception.handler=dev.recordwire.kafka.DeadLetterHandler
/// errors.dead.letter.queue.topic.name=readings.dead
/// ```
///
/// If the store of schemas can't be asked, the message may be sound, and the program fails with
/// that error rather than skip it.
public final class DeadLetterHandler implements DeserializationExceptionHandler {
  private @Nullable String topic;

  /// For Kafka Streams, which calls [#configure].
  public DeadLetterHandler() {}

  /// Reads the name of the topic.
  ///
  /// @throws ConfigException if it is not set
  @Override
  public void configure(Map<String, ?> configs) {
    Object name = configs.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG);
    if (name == null) {
      throw new ConfigException(
          "%s is not set: name the topic of dead letters, which must exist"
              .formatted(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG));
    }
    topic = name.toString();
  }

  @Override
  public Response handleError(
      ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> message, Exception failure) {
    if (topic == null) {
      throw new IllegalStateException("a DeadLetterHandler without a topic: call configure");
    }
    if (DeadLetter.cause(failure, SchemaStoreException.class).isPresent()) {
      return Response.fail();
    }
    DeadLetter.Place place =
        new DeadLetter.Place(
            message.topic(), message.partition(), message.offset(), message.timestamp());
    return Response.resume(
        List.of(
            DeadLetter.of(
                topic, place, message.key(), message.value(), message.headers(), null, failure)));
  }
}
