package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Compiles files of named modules with the processors.
final class ModuleCompilation {
  private ModuleCompilation() {}

  /// Compiles files, asserts that this succeeds, and returns the compiler's messages.
  ///
  /// @param addedModules the modules that become readable in addition to the required ones
  static String compile(List<String> options, List<String> addedModules, Path... sources)
      throws IOException {
    StringWriter messages = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      CompilationTask task =
          javac.getTask(messages, files, null, options, null, files.getJavaFileObjects(sources));
      task.setProcessors(List.of(new WireProcessor(), new NativeLibraryProcessor()));
      task.addModules(addedModules);
      boolean succeeded = task.call();
      assertWithMessage(messages.toString()).that(succeeded).isTrue();
    }
    return messages.toString();
  }
}
