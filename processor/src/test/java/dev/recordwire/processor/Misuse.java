package dev.recordwire.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import javax.tools.JavaFileObject;

/// Asserts the errors of faulty sources: the text, the file and the line.
final class Misuse {
  private Misuse() {}

  /// Asserts that a source has exactly one error, and no codec.
  static void assertError(String source, String message, long line) {
    assertErrors(source, 1).withMessage(message, line);
  }

  static Errors assertErrors(String source, int count) {
    JavaFileObject file = Compiling.file(source);
    Compilation compilation = Compiler.javac().withProcessors(new WireProcessor()).compile(file);
    assertThat(compilation).failed();
    assertThat(compilation).hadErrorCount(count);
    return new Errors(compilation, file);
  }

  record Errors(Compilation compilation, JavaFileObject file) {
    Errors withMessage(String message, long line) {
      assertThat(compilation).hadErrorContaining(message).inFile(file).onLine(line);
      return this;
    }
  }
}
