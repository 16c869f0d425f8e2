package dev.recordwire.tools.javascript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recordwire.codec.Codec;
import dev.recordwire.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Compares the records of generated modules, without the runtime, with the files in
/// `src/test/resources`, which are read as code when they change; `-Dgolden=write` writes them.
class JavaScriptGoldenTest {
  private static final Path EXPECTED =
      Path.of("src/test/resources/dev/recordwire/tools/javascript/expected");

  @Test
  void generatedModulesAreAsExpected() throws IOException {
    compare(Samples_TreeCodec.CODEC);
    compare(Samples_EvolvingCodec.CODEC);
  }

  private static void compare(Codec<?> codec) throws IOException {
    JavaScriptModule module = JavaScriptGenerator.generate(Schema.parse(codec.schema()));
    String name = codec.type().getSimpleName();
    compare(name + ".mjs", recordsOf(module.source()));
    compare(name + ".d.mts", recordsOf(module.declarations()));
  }

  /// The part of a text from the first comment on that names a type of the schema.
  private static String recordsOf(String text) {
    int start = text.indexOf("/** The codes of dev.");
    return text.substring(start < 0 ? text.indexOf("/** dev.") : start);
  }

  private static void compare(String file, String text) throws IOException {
    Path expected = EXPECTED.resolve(file);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, text);
    }
    assertEquals(Files.readString(expected), text, "run with -Dgolden=write, and read the diff");
  }
}
