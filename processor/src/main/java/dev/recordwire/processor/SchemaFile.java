package dev.recordwire.processor;

import dev.recordwire.processor.common.ResourceFile;
import dev.recordwire.schema.Definition;
import dev.recordwire.schema.DefinitionText;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/// The file among the classes that describes a type's wire form, in JSON.
final class SchemaFile {
  private static final String FOLDER = "META-INF/recordwire/";

  private SchemaFile() {}

  /// Writes the file, whose only originating element is the type.
  static void write(Definition definition, Element type, Filer filer, Elements elements)
      throws IOException {
    String path = FOLDER + definition.name() + ".json";
    ResourceFile.write(path, DefinitionText.file(definition), type, filer, elements);
  }
}
