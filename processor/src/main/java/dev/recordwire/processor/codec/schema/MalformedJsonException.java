package dev.recordwire.processor.codec.schema;

/// The exception for a text that is not JSON, or not the JSON of a schema, with the line, column
/// and reason.
public final class MalformedJsonException extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedJsonException(long line, long column, String reason) {
    super("line " + line + ", column " + column + ": " + reason);
  }

  MalformedJsonException(String reason) {
    super(reason);
  }

  /// The exception for an object that lacks a member.
  static MalformedJsonException lacking(String member, String object) {
    return new MalformedJsonException("no \"" + member + "\" in " + object);
  }
}
