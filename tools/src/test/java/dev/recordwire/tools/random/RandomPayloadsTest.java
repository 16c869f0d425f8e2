package dev.recordwire.tools.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recordwire.schema.Schema;
import dev.recordwire.schema.payload.SchemaCodec;
import dev.recordwire.tools.javascript.JavaScriptGenerator;
import dev.recordwire.tools.javascript.Node;
import dev.recordwire.tools.python.Python;
import dev.recordwire.tools.python.PythonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Modules that are generated from random schemas read random payloads as Java does, value by
/// value, and write the same bytes.
///
/// `-Dschemas.seed=…` draws the same again, and `-Dschemas.count=…` draws more.
class RandomPayloadsTest {
  private static final int PAYLOADS = 4;

  private final long seed = Long.getLong("schemas.seed", System.nanoTime());
  private final int count = Integer.getInteger("schemas.count", 40);
  private final List<Schema> schemas = new ArrayList<>();

  @TempDir private Path folder;

  /// Writes a file of the corpus's form for each schema.
  @BeforeEach
  void draw() throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < count; i++) {
      Schema schema = RandomSchema.draw(random);
      schemas.add(schema);
      SchemaCodec codec = SchemaCodec.of(schema);
      List<String> payloads = new ArrayList<>();
      for (int j = 0; j < PAYLOADS; j++) {
        byte[] payload = codec.encode(new RandomValue(schema, random).draw());
        payloads.add(
            "{\"payload\": \"%s\", \"value\": %s}"
                .formatted(HexFormat.of().formatHex(payload), codec.toJson(payload)));
      }
      Files.writeString(
          folder.resolve(name(i) + ".json"),
          "{\n\"schema\": %s,\n\"payloads\": [\n%s\n],\n\"malformed\": []\n}\n"
              .formatted(schema.canonical(), String.join(",\n", payloads)));
    }
  }

  private static String name(int schema) {
    return "schema%d".formatted(schema);
  }

  @Test
  void pythonAgrees() throws Exception {
    for (int i = 0; i < count; i++) {
      Files.writeString(
          folder.resolve(name(i) + ".py"), PythonGenerator.plain().generate(schemas.get(i)));
    }
    Path script = Path.of("src", "test", "python", "conformance.py");
    String told = Python.run(Path.of("."), script, folder, folder.toAbsolutePath());
    assertEquals(count * PAYLOADS + " payloads, 0 faults", told, "-Dschemas.seed=" + seed);
  }

  @Test
  void javaScriptAgrees() throws Exception {
    List<String> arguments = new ArrayList<>(List.of(folder.toString()));
    for (int i = 0; i < count; i++) {
      Files.writeString(
          folder.resolve(name(i) + ".mjs"), JavaScriptGenerator.generate(schemas.get(i)).source());
      arguments.add(name(i));
    }
    Node.copy(folder, "payload-json.mjs");
    String told = Node.run(folder, "conformance.mjs", arguments.toArray(String[]::new));
    assertTrue(told.endsWith(", 0 wrong\n"), "-Dschemas.seed=" + seed + "\n" + told);
  }
}
