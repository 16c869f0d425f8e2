package dev.recordwire.file;

import dev.recordwire.codec.Codec;
import dev.recordwire.schema.Comparison;
import dev.recordwire.schema.Difference;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.SchemaException;
import dev.recordwire.schema.Verdict;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Compares the schema of a file with a codec's by the rules of docs/evolution.md, so that a change
/// that can't be read is an error before the first record. Equal texts are not parsed.
final class SchemaCheck {
  private SchemaCheck() {}

  /// Checks that a text is a schema.
  ///
  /// @throws IllegalArgumentException if it is none
  static void requireSchema(String text) {
    Objects.requireNonNull(text, "the schema is null");
    try {
      Schema.parse(text);
    } catch (SchemaException e) {
      throw new IllegalArgumentException(
          "the schema is none, pass the text of a Codec.schema(): " + e.getMessage(), e);
    }
  }

  /// Checks that a codec reads the records of a file.
  ///
  /// @throws RecordFileException if it does not, with the changes because of which
  static void requireReadable(String schema, Codec<?> codec, String file)
      throws RecordFileException {
    require(schema, codec, file, Difference::isBreaking, "can't read the records of this file");
  }

  /// Checks that whoever reads the records of a file also reads a codec's, and the codec the
  /// file's.
  ///
  /// @throws RecordFileException if they do not, with the changes because of which
  static void requireAppendable(String schema, Codec<?> codec, String file)
      throws RecordFileException {
    require(
        schema,
        codec,
        file,
        each -> each.isBreaking() || each.verdict() == Verdict.READERS_FIRST,
        "can't be added to this file, write another one");
  }

  private static void require(
      String before,
      Codec<?> codec,
      String file,
      Predicate<Difference> isRefused,
      String consequence)
      throws RecordFileException {
    String now = codec.schema();
    String changes = before.equals(now) ? "" : changes(before, now, isRefused);
    if (!changes.isEmpty()) {
      throw new RecordFileException(
          file, 0, "%s %s: %s".formatted(codec.type().getName(), consequence, changes), null);
    }
  }

  private static String changes(String before, String now, Predicate<Difference> isRefused) {
    try {
      return Comparison.between(Schema.parse(before), Schema.parse(now)).differences().stream()
          .filter(isRefused)
          .map(Difference::message)
          .collect(Collectors.joining("; "));
    } catch (SchemaException e) {
      return "the schema in its header is none (" + e.getMessage() + ")";
    }
  }
}
