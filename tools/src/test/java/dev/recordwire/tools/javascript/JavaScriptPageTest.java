package dev.recordwire.tools.javascript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;
import dev.recordwire.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the programs of docs/javascript.md, each followed by what it prints.
class JavaScriptPageTest {
  private static final Path PAGE = Path.of("../docs/javascript.md");

  private static final Pattern PROGRAM =
      Pattern.compile("(?s)```js\n(.*?)```\n\n```text\n(.*?)```\n");

  @TempDir Path folder;

  /// The record of the page.
  @Wire
  record Reading(int id, String name, Float64View samples) {}

  @Test
  void programsPrintWhatThePageSays() throws IOException {
    String schema = JavaScriptPageTest_ReadingCodec.CODEC.schema();
    Files.writeString(
        folder.resolve("reading.mjs"), JavaScriptGenerator.generate(Schema.parse(schema)).source());
    Files.writeString(folder.resolve("recordfile.mjs"), JavaScriptGenerator.recordFiles().source());
    List<MatchResult> programs = PROGRAM.matcher(Files.readString(PAGE)).results().toList();
    assertEquals(2, programs.size(), "programs on the page");
    for (MatchResult program : programs) {
      Path file = folder.resolve("program.mjs");
      Files.writeString(file, program.group(1));
      assertEquals(program.group(2), Node.run(folder, file));
    }
  }
}
