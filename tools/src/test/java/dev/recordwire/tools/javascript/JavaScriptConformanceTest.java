package dev.recordwire.tools.javascript;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recordwire.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads the corpus of `conformance/` with modules generated from its schemas, and writes it again.
class JavaScriptConformanceTest {
  private static final Path CORPUS = Path.of("../conformance");

  @TempDir Path folder;

  @Test
  void nodeReadsAndRefusesTheCorpusAsJavaDoes() throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of(CORPUS.toAbsolutePath().normalize().toString()));
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        String subject = file.getFileName().toString().replace(".json", "");
        JavaScriptModule module = JavaScriptGenerator.generate(schemaOf(file));
        Files.writeString(folder.resolve(subject + ".mjs"), module.source());
        arguments.add(subject);
      }
    }
    assertFalse(arguments.size() < 20, "the corpus has few subjects: " + arguments);
    String printed = Node.run(folder, "conformance.mjs", arguments.toArray(String[]::new));
    assertTrue(printed.endsWith(", 0 wrong\n"), printed);
  }

  /// The schema in a file of the corpus, which has a line of its own.
  private static Schema schemaOf(Path file) throws IOException {
    String line =
        Files.readAllLines(file).stream()
            .filter(each -> each.startsWith("\"schema\": "))
            .findFirst()
            .orElseThrow();
    return Schema.parse(line.substring("\"schema\": ".length(), line.length() - 1));
  }
}
