package dev.recordwire.tools.kaitai;

import java.util.Optional;

/// How a value is read: the keys of an attribute in a `.ksy` file.
///
/// @param name a name for it, as a part of the names of types that hold it
/// @param type the type; empty for bytes
/// @param more further keys of the attribute: `size: 16`, `enum: side`
/// @param isWhole whether the type is one that we declare, which can be bounded by a size
record KsyValue(String name, String type, Optional<String> more, boolean isWhole) {
  static KsyValue builtIn(String type) {
    return new KsyValue(type, type, Optional.empty(), false);
  }

  static KsyValue declared(String type) {
    return new KsyValue(type, type, Optional.empty(), true);
  }

  /// The same value with further keys.
  KsyValue with(String keys) {
    return new KsyValue(
        name, type, Optional.of(more.map(each -> each + "\n" + keys).orElse(keys)), isWhole);
  }

  /// Adds an attribute.
  void write(Yaml out, String id) {
    out.open("- id: %s", id);
    if (!type.isEmpty()) {
      out.line("type: %s", type);
    }
    more.ifPresent(each -> each.lines().forEach(line -> out.line("%s", line)));
    out.outdent();
  }
}
