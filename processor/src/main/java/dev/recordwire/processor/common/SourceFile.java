package dev.recordwire.processor.common;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/// The file of a generated class: in ASCII, so that its meaning does not depend on the encoding.
public final class SourceFile {
  private static final Pattern JAVA_LANG_IMPORT =
      Pattern.compile("^import java\\.lang\\.(\\w+);\\n", Pattern.MULTILINE);

  private SourceFile() {}

  /// Writes the file as one string: [JavaFile#writeTo(Filer)] passes on one token after the other,
  /// and a file's writer locks and encodes for each.
  ///
  /// @param source with imports of the types of `java.lang` that it names
  public static void write(JavaFile source, Filer filer, Elements elements) throws IOException {
    StringBuilder text = new StringBuilder();
    source.writeTo(text);
    TypeSpec type = source.typeSpec();
    String name = ClassName.get(source.packageName(), type.name()).canonicalName();
    Element[] origins = type.originatingElements().toArray(Element[]::new);
    try (Writer out = create(name, origins, filer, elements).openWriter()) {
      out.append(ascii(withoutNeedlessImports(text, source.packageName(), elements)));
    }
  }

  private static JavaFileObject create(
      String name, Element[] origins, Filer filer, Elements elements) throws IOException {
    return InModule.create(
        elements, origins[0], prefix -> filer.createSourceFile(prefix + name, origins));
  }

  /// Returns the text without the imports of `java.lang`, except for names that have another
  /// meaning in the package.
  private static String withoutNeedlessImports(
      CharSequence text, String packageName, Elements elements) {
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return JAVA_LANG_IMPORT
        .matcher(text)
        .replaceAll(
            each -> elements.getTypeElement(prefix + each.group(1)) == null ? "" : each.group());
  }

  /// Returns the text with Java's escapes for every character that is not ASCII.
  private static String ascii(String text) {
    if (text.chars().allMatch(each -> each < 0x80)) {
      return text;
    }
    StringBuilder ascii = new StringBuilder();
    text.chars()
        .forEach(
            each -> {
              if (each < 0x80) {
                ascii.append((char) each);
              } else {
                ascii.append("\\u%04x".formatted(each));
              }
            });
    return ascii.toString();
  }
}
