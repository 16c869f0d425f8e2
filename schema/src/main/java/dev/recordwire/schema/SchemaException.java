package dev.recordwire.schema;

/// The exception for a text that is not the schema, or the lock, that it should be: the message has
/// the line and column, or the record and field, and the reason.
public final class SchemaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SchemaException(long line, long column, String reason) {
    super("line " + line + ", column " + column + ": " + reason);
  }

  /// @param message the place in the schema and the reason
  public SchemaException(String message) {
    super(message);
  }

  /// @param message the place in the schema and the reason
  /// @param cause the exception that found it
  SchemaException(String message, SchemaException cause) {
    super(message, cause);
  }

  /// The exception for an object that lacks a member.
  static SchemaException lacking(String member, String object) {
    return new SchemaException("no \"" + member + "\" in " + object);
  }
}
