package dev.recordwire.tools.ffire;

import java.util.List;
import java.util.Map;

/// An ffire schema: a package, and types by their names in the order of the text.
record FfireSchema(String packageName, Map<String, Declaration> types) {
  /// A declared type.
  sealed interface Declaration {}

  /// `type X struct { … }`.
  record Struct(List<Field> fields) implements Declaration {}

  /// `type X []T` or `type X = []T`.
  record Alias(FfireType type) implements Declaration {}

  /// A field of a struct.
  record Field(String name, FfireType type) {}
}
