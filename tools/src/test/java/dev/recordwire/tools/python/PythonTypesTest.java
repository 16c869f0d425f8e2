package dev.recordwire.tools.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recordwire.schema.Schema;
import dev.recordwire.tools.conformance.CorpusFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The modules of all records of the corpus pass `mypy --strict`.
///
/// Without mypy (Debian: `apt-get install mypy python3-numpy`) the tests are skipped, except where
/// `CI` is set.
class PythonTypesTest {
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
    SortedMap<String, Schema> schemas = CorpusFiles.schemas();
    for (Map.Entry<String, Schema> each : schemas.entrySet()) {
      String name = each.getKey().replace('-', '_') + ".py";
      Files.writeString(room.resolve(name), generator.generate(each.getValue()));
    }
    assertEquals(
        "Success: no issues found in " + schemas.size() + " source files",
        Python.runBy(python.get(), room, "-m", "mypy", "--strict", "."));
  }
}
