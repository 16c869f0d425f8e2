package dev.recordwire.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever copies the files and commands of the page about Flink gets what it shows; Flink leaves
/// folders behind, which here are in the folder of the test.
class FlinkPageTest {
  @Test
  void aProjectDoesWhatItsPageSays(@TempDir Path folder) throws IOException, InterruptedException {
    String temporary = Files.createDirectory(folder.resolve("tmp")).toString();

    EnginePage.follow(
        "docs/engines/flink.md",
        folder,
        text -> text.replace("java -cp", "java -Djava.io.tmpdir=" + temporary + " -cp"));
  }
}
