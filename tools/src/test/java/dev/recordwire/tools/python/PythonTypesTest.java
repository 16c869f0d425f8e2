package dev.recordwire.tools.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recordwire.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The modules of all records of the corpus pass `mypy --strict`.
///
/// Without mypy (Debian: `apt-get install mypy python3-numpy`) the tests are skipped, except where
/// `CI` is set.
class PythonTypesTest {
  private static final Path CORPUS = Path.of("..", "conformance");

  @TempDir private Path room;

  @Test
  void modulesAreTyped() throws Exception {
    check(PythonGenerator.plain().withFiles(), Python.with("mypy"));
  }

  @Test
  void modulesForNumpyAreTyped() throws Exception {
    check(PythonGenerator.numpy(), Python.with("mypy", "numpy"));
  }

  private void check(PythonGenerator generator, Optional<String> python) throws Exception {
    assumeTrue(python.isPresent(), "mypy or NumPy is not installed");
    List<Path> files;
    try (Stream<Path> all = Files.list(CORPUS)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".json", "").replace('-', '_');
      Files.writeString(room.resolve(name + ".py"), generator.generate(schema(file)));
    }
    assertEquals(
        "Success: no issues found in " + files.size() + " source files",
        Python.runBy(python.get(), room, "-m", "mypy", "--strict", "."));
  }

  /// The schema in a file of the corpus, which has a line of its own.
  private static Schema schema(Path file) throws IOException {
    String line = Files.readAllLines(file).get(1);
    return Schema.parse(line.substring(line.indexOf('{'), line.lastIndexOf('}') + 1));
  }
}
