package dev.recordwire.kafka;

import dev.recordwire.schema.Comparison;
import dev.recordwire.schema.Difference;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.SchemaException;
import java.util.List;
import java.util.stream.Collectors;

/// A writer's schema and a reader's: whether payloads of the one can be read with the other, by the
/// rules of docs/evolution.md.
///
/// They can where the reader's schema reads all payloads of the writer's. They also can where the
/// writer has a later version that is "safe once every reader is new": then this reader, an old
/// one, refuses the payloads that make use of the change, and reads the others as they were meant.
///
/// @param isReadable whether to decode such payloads
/// @param reason the changes that forbid it, or because of which a payload may be refused, with
///     their remedies
record SchemaPair(boolean isReadable, String reason) {
  /// Compares two schemas.
  ///
  /// @param writer the text that a store has, which may be anything
  /// @param reader the text of a codec
  /// @param type the reader's class, for the reason
  static SchemaPair of(String writer, String reader, String type) {
    Schema before;
    try {
      before = Schema.parse(writer);
    } catch (SchemaException e) {
      return new SchemaPair(
          false, "the text of this schema in the store is none: %s".formatted(e.getMessage()));
    }
    if (!before.missing().isEmpty()) {
      return new SchemaPair(
          false,
          "this schema in the store lacks %s: put the text of Codec.schema() there"
              .formatted(String.join(", ", before.missing())));
    }
    Schema now = Schema.parse(reader);
    List<Difference> breaking = Comparison.between(before, now).breaking();
    if (breaking.isEmpty()) {
      return new SchemaPair(true, "%s reads all payloads of it".formatted(type));
    }
    boolean isLater = Comparison.between(now, before).breaking().isEmpty();
    String changes = breaking.stream().map(SchemaPair::text).collect(Collectors.joining("; "));
    return isLater
        ? new SchemaPair(
            true,
            "%s does not read all payloads of it: %s. If the writer's version is the later one, update this reader"
                .formatted(type, changes))
        : new SchemaPair(false, "%s can't read payloads of it: %s".formatted(type, changes));
  }

  private static String text(Difference difference) {
    return "%s: %s".formatted(difference.path(), difference.message());
  }
}
