package dev.recordwire.processor.codec.model;

import java.util.Optional;

/// A component of an evolvable record, as the wire knows it.
///
/// @param id what it is known by, whatever its name and place
/// @param ownLength whether its value is itself a uint32 length and that many bytes, and so takes
///     no second length
/// @param defaultText the value that it has where a payload does not hold it, as the user wrote it
public record Field(Component component, int id, boolean ownLength, Optional<String> defaultText) {
  /// The largest id that a header represents.
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

  /// The header, which stands in front of the value.
  public int header() {
    return id * 8 + kind().code();
  }
}
