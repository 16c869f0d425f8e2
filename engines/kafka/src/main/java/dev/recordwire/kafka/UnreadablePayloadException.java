package dev.recordwire.kafka;

import dev.recordwire.codec.DecodeException;
import java.util.Optional;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/// The exception for a key or value of a message that is no record of the expected type: its bytes
/// are malformed, or they were written with a schema that the reader's does not go with.
public final class UnreadablePayloadException extends SerializationException {
  private static final long serialVersionUID = 1L;

  private final String part;
  private final @Nullable SchemaId writer;

  /// @param part `key` or `value`
  /// @param writer the schema that the message names, or null if it names none
  UnreadablePayloadException(
      String message, String part, @Nullable SchemaId writer, @Nullable Throwable cause) {
    super(message, cause);
    this.part = part;
    this.writer = writer;
  }

  /// The part of the message that can't be read: `key` or `value`.
  public String part() {
    return part;
  }

  /// The schema that the message names.
  public Optional<SchemaId> writer() {
    return Optional.ofNullable(writer);
  }

  /// The component, byte and reason, if the bytes are malformed; empty if the schema is at fault.
  public Optional<DecodeException> malformed() {
    return getCause() instanceof DecodeException malformed
        ? Optional.of(malformed)
        : Optional.empty();
  }
}
