package dev.recordwire.tools.javascript;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/// The declarations of all records of the corpus pass `tsc --strict`, and a program that uses them
/// is checked by them.
class TypeScriptTest {
  @TempDir private Path folder;

  @Test
  void declarationsAreStrict() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("--strict", "--noEmit", "--pretty", "false", "--noUncheckedIndexedAccess"));
    arguments.addAll(List.of("--target", "es2022", "--lib", "es2022", "--module", "node16"));
    for (Map.Entry<String, Schema> each : CorpusFiles.schemas().entrySet()) {
      JavaScriptModule module = JavaScriptGenerator.generate(each.getValue());
      String file = each.getKey() + ".d.mts";
      Files.writeString(folder.resolve(file), module.declarations());
      arguments.add(file);
    }
    Files.writeString(
        folder.resolve("recordfile.d.mts"), JavaScriptGenerator.recordFiles().declarations());
    // Without a browser's and Node.js's own declarations a console is what the program needs.
    Files.writeString(
        folder.resolve("console.d.ts"),
        "declare const console: { log(...values: unknown[]): void };\n");
    Node.copy(folder, "usage.mts");
    arguments.addAll(List.of("console.d.ts", "usage.mts"));
    assertEquals("", Node.tsc(folder, arguments));
  }
}
