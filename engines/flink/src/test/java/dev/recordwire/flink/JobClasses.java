package dev.recordwire.flink;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Compiles records into a folder, which a job has on its class path and the tests have not.
final class JobClasses {
  private JobClasses() {}

  /// Compiles the classes of some sources, by their names.
  static Path compile(Path folder, Map<String, String> sources) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    String path = System.getProperty("java.class.path");
    boolean isCompiled =
        javac
            .getTask(
                messages,
                null,
                null,
                List.of(
                    "-d",
                    Files.createDirectories(folder).toString(),
                    "-classpath",
                    path,
                    "-processorpath",
                    path,
                    "-processor",
                    "dev.recordwire.processor.WireProcessor"),
                null,
                sources.entrySet().stream()
                    .map(each -> new Source(each.getKey(), each.getValue()))
                    .toList())
            .call();
    assertWithMessage(messages.toString()).that(isCompiled).isTrue();
    return folder;
  }

  /// A source in memory.
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///rows/" + name + ".java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
