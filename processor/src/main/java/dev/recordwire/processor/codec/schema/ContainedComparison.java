package dev.recordwire.processor.codec.schema;

import java.util.List;
import java.util.Optional;

/// Compares the types that a type contains.
interface ContainedComparison {
  /// Finds the changes that come with containing the second type where the first was; nothing where
  /// one of them is not known.
  ///
  /// @param inKeys whether the values are a set's elements or a map's keys, which must be told
  ///     apart
  Optional<List<Difference>> compare(String from, String to, boolean inKeys);
}
