package dev.recordwire.processor.common;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/// A text among the classes, in UTF-8 whatever the sources' encoding is.
public final class ResourceFile {
  private ResourceFile() {}

  /// Writes the file, whose only originating element is the type.
  public static void write(String path, String text, Element type, Filer filer, Elements elements)
      throws IOException {
    FileObject file =
        InModule.create(
            elements,
            type,
            prefix -> filer.createResource(StandardLocation.CLASS_OUTPUT, prefix, path, type));
    try (Writer out = new OutputStreamWriter(file.openOutputStream(), StandardCharsets.UTF_8)) {
      out.write(text);
    }
  }
}
