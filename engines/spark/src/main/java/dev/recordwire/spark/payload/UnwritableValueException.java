package dev.recordwire.spark.payload;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// The exception for a row that is no record of the schema: which component, and why.
public final class UnwritableValueException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private UnwritableValueException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /// @param path the component
  /// @param reason what is wrong, and the remedy
  static UnwritableValueException of(String path, String reason) {
    return new UnwritableValueException(path + ": " + reason, null);
  }

  /// @param path the component
  /// @param reason what is wrong, and the remedy
  static UnwritableValueException of(String path, String reason, @Nullable Throwable cause) {
    return new UnwritableValueException(path + ": " + reason, cause);
  }
}
