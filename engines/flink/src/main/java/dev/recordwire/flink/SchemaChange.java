package dev.recordwire.flink;

import dev.recordwire.schema.Change;
import dev.recordwire.schema.Comparison;
import dev.recordwire.schema.Difference;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.SchemaException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The change from the schema of stored records to that of a program's, by the rules of
/// docs/evolution.md.
///
/// @param keepsBytes whether both describe the same bytes
/// @param breaking the changes because of which the program can't read the records, with their
///     remedies; empty if it can
record SchemaChange(boolean keepsBytes, String breaking) {
  private static final Set<Change> OF_NAMES =
      EnumSet.of(Change.RENAMED, Change.CONSTANT_RENAMED, Change.TYPE_RENAMED);

  /// Compares two schemas.
  ///
  /// @param before the text of a savepoint, which may be anything
  /// @param now the text of a codec
  static SchemaChange between(String before, String now) {
    if (before.equals(now)) {
      return new SchemaChange(true, "");
    }
    List<Difference> differences;
    try {
      differences = Comparison.between(Schema.parse(before), Schema.parse(now)).differences();
    } catch (SchemaException e) {
      return new SchemaChange(false, "the schema in the savepoint is none: " + e.getMessage());
    }
    return new SchemaChange(
        differences.stream().allMatch(each -> OF_NAMES.contains(each.change())),
        differences.stream()
            .filter(Difference::isBreaking)
            .map(each -> each.path() + ": " + each.message())
            .collect(Collectors.joining("; ")));
  }

  /// Whether the program reads all records of the stored schema.
  boolean isReadable() {
    return breaking.isEmpty();
  }
}
