package dev.recordwire.spark;

import dev.recordwire.schema.Comparison;
import dev.recordwire.schema.Difference;
import dev.recordwire.schema.Schema;
import java.util.stream.Collectors;

/// The changes between two schemas because of which one can't read the records of the other, by the
/// rules of docs/evolution.md.
final class SchemaChange {
  private SchemaChange() {}

  /// Returns the changes with their reasons and remedies; empty if `reader` reads all records of
  /// `writer`.
  static String breaking(Schema writer, Schema reader) {
    return writer.equals(reader)
        ? ""
        : Comparison.between(writer, reader).breaking().stream()
            .map(SchemaChange::message)
            .collect(Collectors.joining("; "));
  }

  private static String message(Difference difference) {
    return difference.path() + ": " + difference.message();
  }
}
