package dev.recordwire.tools.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recordwire.schema.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example of docs/python.md runs.
class PythonPageTest {
  private static final Path PAGE = Path.of("..", "docs", "python.md");
  private static final Pattern EXAMPLE = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);

  @Test
  void theExampleRuns(@TempDir Path room) throws Exception {
    Schema schema = Schema.parse(ReadingCodec.CODEC.schema());
    Files.writeString(room.resolve("reading.py"), PythonGenerator.plain().generate(schema));
    Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
    assertTrue(example.find());
    Files.writeString(room.resolve("example.py"), example.group(1));
    assertEquals("", Python.run(room, "example.py"));
  }
}
