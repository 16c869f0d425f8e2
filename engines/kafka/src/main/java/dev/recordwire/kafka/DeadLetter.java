package dev.recordwire.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.codec.DecodeException;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/// A message that could not be read, as it was, with headers that say where it was and why.
///
/// Its own headers stay in front, so that it can be sent to its topic again. It has the time of the
/// failure, since a topic drops messages of an old time early.
final class DeadLetter {
  static final String TOPIC = "rw.error.topic";
  static final String PARTITION = "rw.error.partition";
  static final String OFFSET = "rw.error.offset";
  static final String TIMESTAMP = "rw.error.timestamp";
  static final String PART = "rw.error.part";
  static final String PATH = "rw.error.path";
  static final String BYTE = "rw.error.byte";
  static final String MESSAGE = "rw.error.message";

  /// The most characters of a message, which may quote the payload.
  private static final int MAX_TEXT = 1_000;

  private DeadLetter() {}

  /// The place of a message.
  record Place(String topic, int partition, long offset, long timestamp) {}

  /// Makes the message for the topic of dead letters.
  ///
  /// @param part `key` or `value`, if the caller knows it
  static ProducerRecord<byte[], byte[]> of(
      String topic,
      Place place,
      byte @Nullable [] key,
      byte @Nullable [] value,
      Headers original,
      @Nullable String part,
      Throwable failure) {
    Headers headers = new RecordHeaders(original);
    add(headers, TOPIC, place.topic());
    add(headers, PARTITION, place.partition());
    add(headers, OFFSET, place.offset());
    add(headers, TIMESTAMP, place.timestamp());
    Optional<UnreadablePayloadException> ours = cause(failure, UnreadablePayloadException.class);
    String known = part == null ? ours.map(UnreadablePayloadException::part).orElse(null) : part;
    if (known != null) {
      add(headers, PART, known);
    }
    Optional<DecodeException> malformed = cause(failure, DecodeException.class);
    malformed.ifPresent(
        each -> {
          add(headers, PATH, each.path());
          add(headers, BYTE, each.offset());
        });
    Throwable told = ours.isPresent() ? ours.get() : failure;
    add(headers, MESSAGE, String.valueOf(told.getMessage()));
    return new ProducerRecord<>(topic, null, key, value, headers);
  }

  private static void add(Headers headers, String name, Object value) {
    String text = value.toString();
    String cut = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "…" : text;
    headers.remove(name);
    headers.add(name, cut.getBytes(UTF_8));
  }

  /// Finds the first cause of a class.
  static <E extends Throwable> Optional<E> cause(Throwable failure, Class<E> type) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (type.isInstance(each)) {
        return Optional.of(type.cast(each));
      }
    }
    return Optional.empty();
  }
}
