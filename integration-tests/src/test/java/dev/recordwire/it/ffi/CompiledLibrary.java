package dev.recordwire.it.ffi;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.ffi.NativeRegistry;
import dev.recordwire.processor.NativeLibraryProcessor;
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

/// A `@NativeLibrary` interface that a test writes, compiles and calls at run time.
final class CompiledLibrary {
  private final ClassLoader loader;

  /// The functions by name.
  final NativeRegistry functions;

  private CompiledLibrary(ClassLoader loader, NativeRegistry functions) {
    this.loader = loader;
    this.functions = functions;
  }

  /// @param directory the directory of the classes
  /// @param source of a public interface `made.Lib`
  static CompiledLibrary of(Path directory, String source)
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
    task.setProcessors(List.of(new NativeLibraryProcessor()));
    assertWithMessage(output.toString()).that(task.call()).isTrue();
    ClassLoader loader =
        new URLClassLoader(
            new URL[] {directory.toUri().toURL()}, CompiledLibrary.class.getClassLoader());
    Object library = loader.loadClass("made.LibNative").getMethod("load").invoke(null);
    return new CompiledLibrary(loader, NativeRegistry.of(library));
  }

  /// A class that is declared in the interface.
  Class<?> nested(String name) throws ClassNotFoundException {
    return loader.loadClass("made.Lib$" + name);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///made/Lib.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
