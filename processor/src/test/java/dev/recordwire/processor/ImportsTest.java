package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tests the imports: models import only the JDK's packages, and the processor nothing of the
/// runtime.
class ImportsTest {
  private static final Path SOURCES = Path.of("src/main/java/dev/recordwire/processor");
  private static final List<String> MODEL =
      List.of("java.", "org.jspecify.", "dev.recordwire.processor.model.");
  private static final List<String> PROCESSOR =
      List.of(
          "java.",
          "javax.",
          "org.jspecify.",
          "com.google.",
          "com.palantir.",
          "dev.recordwire.annotation.",
          "dev.recordwire.processor.");

  /// javac's public API, which Java supports, for the class that waits until javac has finished.
  private static final String JAVAC = "com.sun.source.util.";

  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void importsOnlyWhatItMay(Path source) throws IOException {
    List<String> allowed = source.startsWith(SOURCES.resolve("model")) ? MODEL : PROCESSOR;
    for (String line : Files.readAllLines(source)) {
      if (line.startsWith("import ")) {
        String imported = line.replaceFirst("^import (static )?", "");
        assertWithMessage("%s: %s", source, line)
            .that(
                allowed.stream().anyMatch(imported::startsWith)
                    || (source.endsWith("CleanCompilation.java") && imported.startsWith(JAVAC)))
            .isTrue();
      }
    }
  }
}
