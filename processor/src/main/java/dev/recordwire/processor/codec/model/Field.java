package dev.recordwire.processor.codec.model;

import java.util.Optional;

/// A component of an evolvable record as a field on the wire.
///
/// @param id the number that identifies the field, whatever its name and position
/// @param ownLength whether its value is a uint32 length and that many bytes, and so needs no
///     second length
/// @param defaultText the value for payloads that lack the field, in the user's words
public record Field(Component component, int id, boolean ownLength, Optional<String> defaultText) {
  /// The largest id that a header can represent.
  public static final int MAX_ID = 8191;

  public String name() {
    return component.name();
  }

  public String schemaName() {
    return component.schemaName();
  }

  public WireType type() {
    return component.type();
  }

  public FieldKind kind() {
    return FieldKind.of(type());
  }

  /// The header, which stands before the value.
  public int header() {
    return id * 8 + kind().code();
  }
}
