package dev.recordwire.processor.ffi;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.recordwire.processor.NativeLibraryProcessor;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/// Compiles the source of a faulty native library, and returns its errors.
final class NativeErrors {
  static final String HEADER =
      """
      package misuse;
      import dev.recordwire.annotation.*;
      import dev.recordwire.array.*;
      import dev.recordwire.ffi.*;
      import java.lang.foreign.*;
      import java.util.*;
      import java.util.function.*;
      """;

  private static final int HEADER_LINES = 7;

  /// Returns the errors of a source, each as its line in the source after the header, and its text.
  static List<String> of(String source) {
    Compilation compilation =
        javac()
            .withProcessors(new NativeLibraryProcessor())
            .compile(JavaFileObjects.forSourceString("misuse.Lib", HEADER + source));
    return compilation.errors().stream().map(NativeErrors::describe).toList();
  }

  static String describe(Diagnostic<? extends JavaFileObject> error) {
    return error.getLineNumber() - HEADER_LINES + ": " + error.getMessage(Locale.ROOT);
  }

  private NativeErrors() {}
}
