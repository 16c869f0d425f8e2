package dev.recordwire.tools.ffire;

import dev.recordwire.tools.ffire.FfireTokens.Token;
import java.util.List;
import java.util.Map;

/// An ffire schema: a package, and types by their names in the order of the text.
record FfireSchema(String packageName, Map<String, Declaration> types) {
  /// A declared type.
  sealed interface Declaration {
    /// Its name, and where it is declared.
    Token name();
  }

  /// `type X struct { … }`.
  record Struct(Token name, List<Field> fields) implements Declaration {}

  /// `type X []T` or `type X = []T`.
  record Alias(Token name, FfireType type) implements Declaration {}

  /// A field of a struct.
  record Field(String name, FfireType type) {}
}
