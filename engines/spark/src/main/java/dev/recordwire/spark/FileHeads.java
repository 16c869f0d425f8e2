package dev.recordwire.spark;

import dev.recordwire.file.RecordFilePart;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.SchemaException;
import dev.recordwire.spark.table.TableSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/// Reads what the heads of files say of their rows.
final class FileHeads {
  private static final int MAX_SCHEMA_BYTES = 1 << 24;

  private FileHeads() {}

  /// The head of a record file or table.
  sealed interface Head {
    /// The file.
    FileStatus file();

    /// The kind of the file.
    FileKind kind();
  }

  /// The head of a record file.
  record OfRecords(FileStatus file, String schema) implements Head {
    @Override
    public FileKind kind() {
      return FileKind.RECORDS;
    }
  }

  /// The head of a table.
  record OfTable(FileStatus file, TableSource source) implements Head {
    @Override
    public FileKind kind() {
      return FileKind.TABLE;
    }
  }

  /// Reads the head of a file.
  ///
  /// @throws IOException if it is neither a record file nor a table, or can't be read
  static Head read(FileStatus file, Configuration settings) throws IOException {
    Path path = file.getPath();
    try (HadoopContent content = HadoopContent.open(path, settings)) {
      String name = path.toString();
      return FileKind.of(content, name) == FileKind.TABLE
          ? new OfTable(file, TableSource.read(content::read, file.getLen(), name))
          : new OfRecords(
              file,
              RecordFilePart.openForPayloads(name, content::read, file.getLen(), 0, 0).schema());
    }
  }

  /// Returns the schema that an option names: its text, or a file that has it, which is a record
  /// file or one of its text.
  ///
  /// @throws IOException if the file can't be read
  /// @throws IllegalArgumentException if it has no schema
  static Schema schema(String textOrFile, Configuration settings) throws IOException {
    if (textOrFile.stripLeading().startsWith("{")) {
      return parse(textOrFile, "the option 'schema'");
    }
    Path path = new Path(textOrFile);
    FileStatus file = path.getFileSystem(settings).getFileStatus(path);
    try (HadoopContent content = HadoopContent.open(path, settings)) {
      byte[] start = new byte[1];
      if (content.read(0, start, 1) == 1 && start[0] == '{') {
        if (file.getLen() > MAX_SCHEMA_BYTES) {
          throw new IllegalArgumentException(
              "%s has %d bytes, and a schema has at most %d: name the file of a schema"
                  .formatted(path, file.getLen(), MAX_SCHEMA_BYTES));
        }
        byte[] text = new byte[(int) file.getLen()];
        int count = content.read(0, text, text.length);
        return parse(new String(text, 0, count, StandardCharsets.UTF_8), path.toString());
      }
    }
    return switch (read(file, settings)) {
      case OfRecords(_, String schema) -> parse(schema, path.toString());
      case OfTable _ ->
          throw new IllegalArgumentException(
              path
                  + " is a table, which has no schema: name a record file, or the file of a"
                  + " schema");
    };
  }

  /// Parses the schema of a place.
  ///
  /// @throws IllegalArgumentException if it is none
  static Schema parse(String text, String place) {
    try {
      return Schema.parse(text);
    } catch (SchemaException e) {
      throw new IllegalArgumentException(
          "%s: the schema is none, it is the text of a Codec.schema(): %s"
              .formatted(place, e.getMessage()),
          e);
    }
  }
}
