package dev.recordwire.schema;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// A writer's schema and a reader's: whether payloads of the one can be read with the other, by the
/// rules of docs/evolution.md.
///
/// They can where the reader's schema reads all payloads of the writer's. They also can where the
/// writer has a later version that is "safe once every reader is new": then this reader, an old
/// one, refuses the payloads that make use of the change, and reads the others as they were meant.
///
/// @param isReadable whether to decode such payloads
/// @param readsAll whether all of them are read; if not, some may be refused
/// @param reason the changes that forbid it, or because of which a payload may be refused, with
///     their remedies
public record SchemaPair(boolean isReadable, boolean readsAll, String reason) {
  /// The most changes that a reason names.
  private static final int MAX_CHANGES = 20;

  /// Compares two schemas, whose texts may be anything: what it takes is bounded, to a few seconds.
  ///
  /// @param writer the text of a codec, with which payloads were written
  /// @param reader the text of a codec, which is to read them
  /// @param type the reader's class, for the reason
  public static SchemaPair of(String writer, String reader, String type) {
    return of(writer, reader, type, Effort::of);
  }

  /// Compares two schemas of which one comes from a stranger, who may send ever others: what it
  /// takes is bounded, to a few milliseconds for texts of 64 KB. It finds what [#of] does, unless
  /// more types contain or resemble each other than those of records do.
  ///
  /// @param writer the text of a codec, with which payloads were written
  /// @param reader the text of a codec, which is to read them
  /// @param type the reader's class, for the reason
  public static SchemaPair ofStrangers(String writer, String reader, String type) {
    return of(writer, reader, type, Effort::ofStrangers);
  }

  private static SchemaPair of(
      String writer, String reader, String type, BiFunction<Schema, Schema, Effort> effort) {
    List<Difference> breaking;
    boolean isLater;
    try {
      Schema before = whole(writer);
      Schema now = whole(reader);
      breaking = Comparison.between(before, now, effort.apply(before, now)).breaking();
      isLater =
          !breaking.isEmpty()
              && Comparison.between(now, before, effort.apply(now, before)).breaking().isEmpty();
    } catch (SchemaException e) {
      return unreadable(String.valueOf(e.getMessage()));
    }
    if (breaking.isEmpty()) {
      return new SchemaPair(true, true, "%s reads all payloads of it".formatted(type));
    }
    String changes =
        breaking.stream().limit(MAX_CHANGES).map(SchemaPair::text).collect(Collectors.joining("; "))
            + (breaking.size() > MAX_CHANGES
                ? "; and %d more changes".formatted(breaking.size() - MAX_CHANGES)
                : "");
    return isLater
        ? new SchemaPair(
            true,
            false,
            "%s does not read all payloads of it: %s. If the writer's version is the later one, update this reader"
                .formatted(type, changes))
        : unreadable("%s can't read payloads of it: %s".formatted(type, changes));
  }

  /// A pair of which nothing can be read.
  public static SchemaPair unreadable(String reason) {
    return new SchemaPair(false, false, reason);
  }

  private static Schema whole(String text) {
    Schema schema;
    try {
      schema = Schema.parse(text);
    } catch (SchemaException e) {
      throw new SchemaException("the text of this schema is none: %s".formatted(e.getMessage()), e);
    }
    if (!schema.missing().isEmpty()) {
      throw new SchemaException(
          "this schema lacks %s: put the text of Codec.schema() there"
              .formatted(String.join(", ", schema.missing())));
    }
    return schema;
  }

  private static String text(Difference difference) {
    return "%s: %s".formatted(difference.path(), difference.message());
  }
}
