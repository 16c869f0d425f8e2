package dev.recordwire.it.random;

import dev.recordwire.processor.WireProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// The records of a drawing with their codecs, compiled by one run of javac with the processor.
public final class CompiledSchemas {
  private CompiledSchemas() {}

  /// Compiles the sources into a directory; returns a loader of the classes.
  ///
  /// @param sources the sources by the names of their classes, with slashes
  /// @param options more options of javac
  public static URLClassLoader compile(
      Map<String, String> sources, Path directory, String... options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<Source> files =
        sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            messages,
            null,
            null,
            Stream.concat(
                    Stream.of(
                        "-d", directory.toString(), "-Xlint:all", "-Xlint:-classfile", "-Werror"),
                    Stream.of(options))
                .toList(),
            null,
            files);
    task.setProcessors(List.of(new WireProcessor()));
    if (!task.call()) {
      throw new AssertionError("javac says:\n" + messages);
    }
    return new URLClassLoader(
        new URL[] {directory.toUri().toURL()}, CompiledSchemas.class.getClassLoader());
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
