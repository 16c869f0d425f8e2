package dev.recordwire.schema.payload;

/// The one exception for a tree that is not a payload of the schema: which component, and why.
public final class ValueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Grows at the front while the exception passes the records that hold the component.
  private String path = "";

  private final String reason;

  ValueException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /// This exception, which happened inside a component.
  ValueException within(String outer) {
    path = Paths.join(outer, path);
    return this;
  }

  /// The component, from the outermost record's simple name on: `Car.engine.capacity`.
  public String path() {
    return path;
  }

  /// The fault of its value.
  public String reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return path + ": " + reason;
  }
}
