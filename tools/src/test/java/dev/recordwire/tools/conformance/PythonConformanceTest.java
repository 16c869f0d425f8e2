package dev.recordwire.tools.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recordwire.schema.Schema;
import dev.recordwire.tools.python.Python;
import dev.recordwire.tools.python.PythonGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Generated Python modules read the values of the corpus, write it byte for byte, and refuse what
/// Java refuses.
///
/// It needs `python3` on the path, or the interpreter that `-Dpython=…` names.
class PythonConformanceTest {
  private static final Path SCRIPT = Path.of("src", "test", "python", "conformance.py");

  @Test
  void pythonReadsAndWritesTheCorpus(@TempDir Path room) throws Exception {
    for (Subject<?> subject : Corpus.subjects()) {
      String module = PythonGenerator.plain().generate(Schema.parse(subject.codec().schema()));
      Files.writeString(room.resolve(subject.name().replace('-', '_') + ".py"), module);
    }
    String told = Python.run(Path.of("."), SCRIPT, CorpusFiles.FOLDER, room.toAbsolutePath());
    assertTrue(told.endsWith(" 0 faults"), told);
  }
}
