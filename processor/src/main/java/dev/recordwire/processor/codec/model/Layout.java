package dev.recordwire.processor.codec.model;

import java.util.List;
import java.util.Optional;

/// The arrangement of a record's components on the wire.
public sealed interface Layout {
  /// The components back to back.
  record Packed() implements Layout {}

  /// A length, then the fields, each with a header before it.
  ///
  /// @param fields the fields in declaration order, in which they are written
  /// @param explicitIds whether the user wrote the ids, which otherwise are the positions
  /// @param unknownFields the component that keeps unknown fields, which is not in `fields`
  record Evolvable(
      List<Field> fields, boolean explicitIds, Optional<UnknownFieldsComponent> unknownFields)
      implements Layout {
    public Evolvable {
      fields = List.copyOf(fields);
    }
  }
}
