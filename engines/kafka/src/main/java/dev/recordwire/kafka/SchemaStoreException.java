package dev.recordwire.kafka;

import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/// The exception for a store of schemas that can't be asked or can't take a schema.
///
/// It says nothing about the message that is read: a later attempt may succeed, and so the message
/// is no dead letter.
public final class SchemaStoreException extends KafkaException {
  private static final long serialVersionUID = 1L;

  /// @param message the store, the fault and the remedy
  /// @param cause the failure below
  public SchemaStoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /// @param message the store, the fault and the remedy
  public SchemaStoreException(String message) {
    super(message);
  }

  /// The exception for a store that can't take a schema.
  static SchemaStoreException onPublishing(
      SchemaStore store, @Nullable Object reason, Throwable cause) {
    return new SchemaStoreException(
        "%s can't take a schema (%s): let this program write there, or set %s=false and publish it otherwise"
            .formatted(store, reason, SettingNames.SCHEMAS_PUBLISH),
        cause);
  }

  /// The message of a failure, and of the first one: Kafka's own often says no more than that a
  /// client could not be made.
  static @Nullable String reason(Throwable failure) {
    Throwable first = failure.getCause();
    if (first == null) {
      return failure.getMessage();
    }
    while (first.getCause() != null) {
      first = first.getCause();
    }
    return failure.getMessage() + ": " + first.getMessage();
  }
}
