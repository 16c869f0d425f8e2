package dev.recordwire.processor.kernels;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.recordwire.processor.ArrayKernelsProcessor;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/// Compiles the source of faulty kernels, and returns its errors.
final class KernelErrors {
  private static final String HEADER =
      """
      package misuse;
      import dev.recordwire.annotation.*;
      """;

  private static final int HEADER_LINES = 2;

  private KernelErrors() {}

  /// Returns the errors of a source, each as line and column in the source after the header, and
  /// text.
  static List<String> of(String source) {
    Compilation compilation =
        javac()
            .withProcessors(new ArrayKernelsProcessor())
            .compile(JavaFileObjects.forSourceString("misuse.Misused", HEADER + source));
    return compilation.errors().stream().map(KernelErrors::describe).toList();
  }

  /// Returns the errors of the body of a kernel of a `double x`, whose first line is line 1 of it.
  static List<String> ofBody(String body) {
    return of(
            "@ArrayKernels class Misused { static int count; static double helper(double x) {"
                + " return x; }\n"
                + "@Kernel static double f(double x) {\n"
                + body
                + "\n}}")
        .stream()
        .map(KernelErrors::twoLinesUp)
        .toList();
  }

  private static String twoLinesUp(String error) {
    int colon = error.indexOf(':');
    return Integer.parseInt(error.substring(0, colon)) - 2 + error.substring(colon);
  }

  private static String describe(Diagnostic<? extends JavaFileObject> error) {
    return error.getLineNumber()
        - HEADER_LINES
        + ":"
        + error.getColumnNumber()
        + " "
        + error.getMessage(Locale.ROOT);
  }
}
