package dev.recordwire.tools.javascript;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recordwire.schema.Schema;
import dev.recordwire.tools.conformance.CorpusFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads the corpus of `conformance/` with modules generated from its schemas, compares the values
/// with the JSON in it, and writes it again.
class JavaScriptConformanceTest {
  @TempDir Path folder;

  @Test
  void nodeReadsAndRefusesTheCorpusAsJavaDoes() throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of(CorpusFiles.FOLDER.toAbsolutePath().normalize().toString()));
    for (Map.Entry<String, Schema> each : CorpusFiles.schemas().entrySet()) {
      JavaScriptModule module = JavaScriptGenerator.generate(each.getValue());
      Files.writeString(folder.resolve(each.getKey() + ".mjs"), module.source());
      arguments.add(each.getKey());
    }
    assertFalse(arguments.size() < 20, "the corpus has few subjects: " + arguments);
    Node.copy(folder, "payload-json.mjs");
    String printed = Node.run(folder, "conformance.mjs", arguments.toArray(String[]::new));
    assertTrue(printed.endsWith(", 0 wrong\n"), printed);
  }
}
