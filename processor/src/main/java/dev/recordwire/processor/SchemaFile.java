package dev.recordwire.processor;

import dev.recordwire.processor.model.RecordModel;
import dev.recordwire.processor.schema.JsonWriter;
import dev.recordwire.processor.schema.RecordSchema;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/// The file beside a record's class that says, in JSON, what the record is on the wire.
final class SchemaFile {
  private static final String FOLDER = "META-INF/recordwire/";

  private SchemaFile() {}

  /// Writes the file, which comes of nothing but the record's own element.
  static void write(RecordModel model, Element record, Filer filer) throws IOException {
    String path = FOLDER + model.type() + ".json";
    try (Writer out =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, record).openWriter()) {
      out.write(JsonWriter.write(RecordSchema.of(model).toJson()));
    }
  }
}
