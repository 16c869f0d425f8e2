package dev.recordwire.schema;

import java.util.List;
import java.util.Optional;

/// Compares the types that a type contains.
interface ContainedComparison {
  /// Finds the changes that follow where the second type is contained in place of the first; empty
  /// where one of them is unknown.
  ///
  /// @param inKeys whether the values are a set's elements or a map's keys, which must stay
  ///     distinct
  Optional<List<Difference>> compare(String from, String to, boolean inKeys);

  /// The steps that the comparison may take.
  Effort effort();
}
