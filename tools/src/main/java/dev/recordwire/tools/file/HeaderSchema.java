package dev.recordwire.tools.file;

import dev.recordwire.file.RecordFile;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.SchemaException;
import dev.recordwire.tools.console.Printable;
import java.util.Optional;

/// Checks the text in the header of a file, which the file's reader takes as it is.
final class HeaderSchema {
  private HeaderSchema() {}

  /// Why the text is no schema; nothing if it is one.
  static Optional<String> fault(RecordFile file) {
    try {
      Schema.parse(file.schema());
      return Optional.empty();
    } catch (SchemaException e) {
      return Optional.of(
          Printable.of("the text in the header is no schema: " + e.getMessage())
              + "\n    nothing reads the records: copy them to a new file under their schema, by"
              + " recordwire file salvage FILE NEW -s SCHEMA");
    }
  }
}
