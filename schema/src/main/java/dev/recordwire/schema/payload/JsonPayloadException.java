package dev.recordwire.schema.payload;

import tools.jackson.core.TokenStreamLocation;

/// The one exception for JSON that is not a payload of the schema: which component, in which line
/// and column, and why.
public final class JsonPayloadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private String path;
  private final long line;
  private final long column;
  private final String reason;

  /// The exception for a fault at a place, which Jackson gives column 0 before the first token.
  static JsonPayloadException at(TokenStreamLocation place, String reason) {
    return new JsonPayloadException(place.getLineNr(), Math.max(1, place.getColumnNr()), reason);
  }

  private JsonPayloadException(long line, long column, String reason) {
    super(reason);
    this.path = "";
    this.line = line;
    this.column = column;
    this.reason = reason;
  }

  /// This exception, which happened inside a component.
  JsonPayloadException within(String outer) {
    path = Paths.join(outer, path);
    return this;
  }

  /// The component, from the outermost record's simple name on: `Car.engine.capacity`.
  public String path() {
    return path;
  }

  /// The line of the text, from 1.
  public long line() {
    return line;
  }

  /// The column in the line, from 1.
  public long column() {
    return column;
  }

  /// The fault there.
  public String reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return "%s at line %d, column %d: %s".formatted(path, line, column, reason);
  }
}
