package dev.recordwire.it.kernels;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.processor.ArrayKernelsProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Kernels that a test writes, compiles and calls at run time: the methods, and their operations.
record CompiledKernels(Class<?> methods, Class<?> operations) {
  /// @param directory the directory of the classes
  /// @param source of a public class `made.Made`
  static CompiledKernels of(Path directory, String source)
      throws IOException, ReflectiveOperationException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    JavaCompiler.CompilationTask task =
        javac.getTask(
            output,
            null,
            null,
            List.of("-d", directory.toString(), "-cp", System.getProperty("java.class.path")),
            null,
            List.of(new Source(source)));
    task.setProcessors(List.of(new ArrayKernelsProcessor()));
    boolean compiled = task.call();
    assertWithMessage("%s", output).that(compiled).isTrue();
    ClassLoader loader =
        new URLClassLoader(
            new URL[] {directory.toUri().toURL()}, CompiledKernels.class.getClassLoader());
    return new CompiledKernels(loader.loadClass("made.Made"), loader.loadClass("made.MadeKernels"));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///made/Made.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
