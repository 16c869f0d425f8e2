package dev.recordwire.tools.javascript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recordwire.schema.Schema;
import dev.recordwire.tools.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs `recordwire generate javascript`.
class GenerateJavaScriptTest {
  @TempDir Path folder;

  private Path schema = Path.of("");

  @BeforeEach
  void writeSchema() throws IOException {
    schema = folder.resolve("tree.json");
    Files.writeString(schema, Samples_TreeCodec.CODEC.schema());
  }

  @Test
  void writesTheModuleItsDeclarationsAndTheReaderOfFiles() throws IOException {
    Path module = folder.resolve("web/tree.mjs");
    Run run = Run.of("generate", "javascript", "-s", schema, "-o", module, "--record-files");
    assertEquals(new Run(0, "", ""), run);
    JavaScriptModule expected =
        JavaScriptGenerator.generate(Schema.parse(Samples_TreeCodec.CODEC.schema()));
    assertEquals(expected.source(), Files.readString(module));
    assertEquals(expected.declarations(), Files.readString(folder.resolve("web/tree.d.mts")));
    JavaScriptModule reader = JavaScriptGenerator.recordFiles();
    assertEquals(reader.source(), Files.readString(folder.resolve("web/recordfile.mjs")));
    assertEquals(reader.declarations(), Files.readString(folder.resolve("web/recordfile.d.mts")));
  }

  @Test
  void theReaderOfFilesEndsAsTheModule() {
    Path module = folder.resolve("tree.js");
    Run run = Run.of("generate", "javascript", "-s", schema, "-o", module, "--record-files");
    assertEquals(new Run(0, "", ""), run);
    assertTrue(Files.exists(folder.resolve("recordfile.js")));
    assertTrue(Files.exists(folder.resolve("recordfile.d.ts")));
  }

  @Test
  void theReaderOfFilesNeedsAPlaceOfItsOwn() {
    Run noFile = Run.of("generate", "javascript", "-s", schema, "--record-files");
    String told =
        "recordwire: --record-files puts a second module beside the first: name that with -o";
    assertEquals(new Run(2, "", told + System.lineSeparator()), noFile);
    Path module = folder.resolve("recordfile.js");
    Run same = Run.of("generate", "javascript", "-s", schema, "-o", module, "--record-files");
    told = "recordwire: " + module + " is the module of record files itself: give -o another name";
    assertEquals(new Run(2, "", told + System.lineSeparator()), same);
    assertFalse(Files.exists(module));
  }

  @Test
  void printsTheModuleWithoutAFile() {
    Run run = Run.of("generate", "javascript", "-s", schema);
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("export const Tree = new Record("), run.out());
  }

  @Test
  void declarationsAreNamedAsTypeScriptLooksForThem() {
    assertEquals(Path.of("a/x.d.ts"), GenerateJavaScript.declarationsOf(Path.of("a/x.js")));
    assertEquals(Path.of("x.d.mts"), GenerateJavaScript.declarationsOf(Path.of("x.mjs")));
    assertEquals(Path.of("x.d.ts"), GenerateJavaScript.declarationsOf(Path.of("x")));
  }
}
