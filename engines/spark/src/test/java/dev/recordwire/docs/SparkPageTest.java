package dev.recordwire.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever copies the files and commands of the page about Spark gets what it shows; Spark's
/// temporary files are in the folder of the test.
class SparkPageTest {
  @Test
  void aProjectDoesWhatItsPageSays(@TempDir Path folder) throws IOException, InterruptedException {
    String temporary = Files.createDirectory(folder.resolve("tmp")).toString();

    EnginePage.follow(
        "docs/engines/spark.md",
        folder,
        text ->
            text.replace(
                "java -cp",
                "java -Xmx768m -Dspark.driver.bindAddress=127.0.0.1 -Dspark.driver.host=127.0.0.1"
                    + " -Djava.io.tmpdir="
                    + temporary
                    + " -cp"));
  }
}
