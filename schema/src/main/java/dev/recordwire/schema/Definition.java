package dev.recordwire.schema;

import java.util.List;
import java.util.Set;

/// The wire form of a type with a codec of its own: a record or a union.
public sealed interface Definition permits RecordDefinition, UnionDefinition {
  /// The type's qualified name.
  String name();

  /// The names of a record's fields, or a union's tags.
  List<String> parts();

  /// The qualified names of the definitions that the type refers to.
  Set<String> references();
}
