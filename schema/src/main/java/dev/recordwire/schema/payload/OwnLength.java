package dev.recordwire.schema.payload;

import dev.recordwire.schema.Length;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;

/// Tells which values are a uint32 length and that many bytes, and so need no second length in an
/// evolvable record.
public final class OwnLength {
  private OwnLength() {}

  /// Returns whether a value of a type is a uint32 length and that many bytes.
  public static boolean has(Type type, Schema schema) {
    return switch (type) {
      case Type.Text text -> text.length() == Length.Prefix.UINT32;
      case Type.Binary binary -> binary.length() == Length.Prefix.UINT32;
      case Type.BigInteger number -> number.length() == Length.Prefix.UINT32;
      case Type.Reference(String name) ->
          schema.definition(name) instanceof RecordDefinition record && record.isEvolvable();
      default -> false;
    };
  }
}
