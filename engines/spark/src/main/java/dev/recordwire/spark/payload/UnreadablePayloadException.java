package dev.recordwire.spark.payload;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// The exception for a payload that is malformed, or has a value that Spark's type can't represent:
/// which component, and why.
public final class UnreadablePayloadException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  UnreadablePayloadException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /// A value that the payload may have, and Spark's type can't.
  static UnreadablePayloadException beyond(String path, Object value, String type, String remedy) {
    return new UnreadablePayloadException(
        "%s is %s, which %s can't represent: %s".formatted(path, value, type, remedy), null);
  }
}
