package dev.recordwire.array.generator;

import java.util.List;

/// The statement of a comment that begins with `// dtype`.
sealed interface Marker {
  /// The change of some phrases: in a line, if the marker ends one, or else in the whole file.
  record Phrases(List<Rule> rules) implements Marker {}

  /// Some copies import a class that the prototype doesn't.
  record Import(Condition condition, String name) implements Marker {}

  /// The file is copied for some kinds only.
  record Only(Condition condition) implements Marker {}

  /// The lines up to the next marker of a block are for some kinds.
  record If(Condition condition) implements Marker {}

  /// The lines up to the next marker of the block are for some of the kinds that are left.
  record ElseIf(Condition condition) implements Marker {}

  /// The lines up to the end of the block are for all kinds that are left.
  record Else() implements Marker {}

  /// The end of a block.
  record End() implements Marker {}
}
