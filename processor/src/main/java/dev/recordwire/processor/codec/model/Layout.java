package dev.recordwire.processor.codec.model;

import java.util.List;
import java.util.Optional;

/// How a record's components lie on the wire.
public sealed interface Layout {
  /// Back to back.
  record Packed() implements Layout {}

  /// Behind a length, each with a tag in front.
  ///
  /// @param fields in declaration order, in which they are written
  /// @param stated whether the user wrote the ids, which are the positions otherwise
  /// @param unknownFields the component that keeps unknown fields, which is none of `fields`
  record Evolvable(
      List<Field> fields, boolean stated, Optional<UnknownFieldsComponent> unknownFields)
      implements Layout {
    public Evolvable {
      fields = List.copyOf(fields);
    }
  }
}
