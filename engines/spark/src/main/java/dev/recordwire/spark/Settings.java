package dev.recordwire.spark;

import dev.recordwire.file.Compression;
import dev.recordwire.file.RecordFileOptions;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import scala.collection.immutable.Map;
import scala.jdk.javaapi.CollectionConverters;

/// The options of a data source, whose names are in any case.
final class Settings implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /// Which kind of file is read or written: `records` or `table`.
  private static final String AS = "as";

  /// The schema of records: a file that has it, or its text.
  private static final String SCHEMA = "schema";

  private static final String MODE = "mode";
  private static final String CORRUPT = "columnNameOfCorruptRecord";
  private static final String RECORD = "record";
  private static final String COMPRESSION = "compression";
  private static final String BLOCK_BYTES = "blockBytes";
  private static final String TEXT_BYTES = "textBytes";
  private static final String LATEST = "latest";

  private final TreeMap<String, String> options = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  Settings(Map<String, String> options) {
    this(CollectionConverters.asJava(options));
  }

  Settings(java.util.Map<String, String> options) {
    this.options.putAll(options);
  }

  private Optional<String> get(String name) {
    return Optional.ofNullable(options.get(name));
  }

  private <E extends Enum<E>> Optional<E> choice(String name, Class<E> values) {
    return get(name)
        .map(
            text -> {
              try {
                return Enum.valueOf(values, text.toUpperCase(Locale.ROOT));
              } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                    "the option '%s' is '%s': give one of %s"
                        .formatted(
                            name,
                            text,
                            Arrays.toString(values.getEnumConstants()).toLowerCase(Locale.ROOT)),
                    e);
              }
            });
  }

  /// The kind of files that is read or written, if one was asked for.
  Optional<FileKind> kind() {
    return choice(AS, FileKind.class);
  }

  /// The file with the schema of records, or its text, if one was given.
  Optional<String> schema() {
    return get(SCHEMA).filter(text -> !text.equalsIgnoreCase(LATEST));
  }

  /// The folder that is read or written.
  Optional<String> path() {
    return get("path");
  }

  /// The rule for payloads that can't be read.
  MalformedRecords malformed() {
    return choice(MODE, MalformedRecords.class).orElse(MalformedRecords.FAILFAST);
  }

  /// Whether a payload of a column that can't be read becomes null, and is no error.
  ///
  /// @throws IllegalArgumentException if the rule is one that only files have
  boolean isPermissive() {
    return switch (malformed()) {
      case FAILFAST -> false;
      case PERMISSIVE -> true;
      case DROPMALFORMED ->
          throw new IllegalArgumentException(
              "from_recordwire can't drop rows: use PERMISSIVE, and filter the nulls");
    };
  }

  /// The column for payloads that can't be read.
  String corruptColumn(String usual) {
    return get(CORRUPT).orElse(usual);
  }

  /// The qualified name of the record of new files.
  String recordName() {
    return get(RECORD).orElse("spark.Row");
  }

  /// How record files are written.
  RecordFileOptions fileOptions() {
    RecordFileOptions chosen =
        RecordFileOptions.DEFAULT.withCompression(
            choice(COMPRESSION, Compression.class).orElse(Compression.NONE));
    return get(BLOCK_BYTES)
        .map(bytes -> chosen.withBlockBytes(number(BLOCK_BYTES, bytes)))
        .orElse(chosen);
  }

  /// The bytes of a column of texts in a table, if they were given.
  Optional<Integer> textBytes(String column) {
    String own = TEXT_BYTES + "." + column;
    return get(own)
        .map(bytes -> number(own, bytes))
        .or(() -> get(TEXT_BYTES).map(bytes -> number(TEXT_BYTES, bytes)));
  }

  private static int number(String name, String text) {
    try {
      int number = Integer.parseInt(text.strip());
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException _) {
      // refused below
    }
    throw new IllegalArgumentException(
        "the option '%s' is '%s': give a number of bytes from 1 on".formatted(name, text));
  }
}
