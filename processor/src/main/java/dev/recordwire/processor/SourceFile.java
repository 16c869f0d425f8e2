package dev.recordwire.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/// The file of a generated class.
public final class SourceFile {
  private SourceFile() {}

  /// Writes the file in one piece: [JavaFile#writeTo(Filer)] hands over one token after the other,
  /// and a file's writer locks and encodes for each.
  public static void write(JavaFile source, Filer filer) throws IOException {
    StringBuilder text = new StringBuilder();
    source.writeTo(text);
    TypeSpec type = source.typeSpec();
    String name = ClassName.get(source.packageName(), type.name()).canonicalName();
    Element[] origins = type.originatingElements().toArray(Element[]::new);
    try (Writer out = filer.createSourceFile(name, origins).openWriter()) {
      out.append(text);
    }
  }
}
