package dev.recordwire.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/// Compiles sources with the processor, like a user's build.
final class Compiling {
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?:^|[\\s@])(?:record|class|interface|enum) (\\w+)");

  private Compiling() {}

  /// Compiles sources with all lint as errors.
  static Compilation strictly(String... sources) {
    return strictly(files(sources));
  }

  static Compilation strictly(JavaFileObject... sources) {
    return javac()
        .withProcessors(new WireProcessor())
        .withOptions("-Xlint:all", "-Werror")
        .compile(sources);
  }

  /// Compiles sources with lint as errors, except for one kind.
  static Compilation strictlyButFor(String exception, String... sources) {
    return javac()
        .withProcessors(new WireProcessor())
        .withOptions("-Xlint:all," + exception, "-Werror")
        .compile(files(sources));
  }

  /// Returns sources as files, each named after its package and its first type.
  static JavaFileObject[] files(String... sources) {
    return Arrays.stream(sources).map(Compiling::file).toArray(JavaFileObject[]::new);
  }

  static JavaFileObject file(String source) {
    if (source.startsWith("module ")) {
      return JavaFileObjects.forSourceString("module-info", source);
    }
    Matcher packageName = PACKAGE.matcher(source);
    String prefix = packageName.find() ? packageName.group(1) + "." : "";
    Matcher type = TYPE.matcher(source);
    if (!type.find()) {
      throw new IllegalArgumentException(source);
    }
    return JavaFileObjects.forSourceString(prefix + type.group(1), source);
  }

  /// Returns the text of the codec that a successful compilation generates.
  static String codec(Compilation compilation, String name) {
    assertThat(compilation).succeeded();
    return text(compilation.generatedSourceFile(name).orElseThrow());
  }

  static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
