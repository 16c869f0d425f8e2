package dev.recordwire.http;

import dev.recordwire.codec.DecodeException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The exception for a body that is no record of the expected type: another content type, a schema
/// that does not go with one's own, too many bytes, or malformed ones.
///
/// `HttpClient.send` throws an IOException of the same message with this one as its cause.
public final class UnreadableBodyException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final int status;

  /// The kinds of faults.
  public enum Fault {
    /// The status of a response says that it failed.
    STATUS,
    /// The content type is none of records, or of the other kind.
    CONTENT_TYPE,
    /// The schema does not go with the reader's.
    SCHEMA,
    /// The body has more bytes than the options allow.
    SIZE,
    /// The bytes are malformed.
    MALFORMED
  }

  UnreadableBodyException(Fault fault, int status, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.fault = fault;
    this.status = status;
  }

  /// The kind of fault.
  public Fault fault() {
    return fault;
  }

  /// The status of the response; 0 for a request.
  public int status() {
    return status;
  }

  /// The component, byte and reason, if the bytes are malformed.
  public Optional<DecodeException> malformed() {
    return getCause() instanceof DecodeException malformed
        ? Optional.of(malformed)
        : Optional.empty();
  }
}
