package dev.recordwire.schema.payload;

/// The one exception that malformed payloads cause: which component, at which byte, and why.
///
/// It has the path, the offset and the reason that the codec of the record's class would state.
public final class PayloadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Grows at the front while the exception passes the records that hold the component.
  private String path;

  private final long offset;
  private final String reason;

  PayloadException(String path, long offset, String reason) {
    super(reason);
    this.path = path;
    this.offset = offset;
    this.reason = reason;
  }

  /// This exception, which happened inside a component.
  PayloadException within(String outer) {
    path = Paths.join(outer, path);
    return this;
  }

  /// The component, from the outermost record's simple name on: `Car.engine.capacity`.
  public String path() {
    return path;
  }

  /// The byte that is at fault, or where the component at fault starts, from the payload's start.
  public long offset() {
    return offset;
  }

  /// The fault at that byte.
  public String reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return path + " at byte " + offset + ": " + reason;
  }
}
