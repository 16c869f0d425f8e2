package dev.recordwire.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever copies the files and commands of the page about HTTP gets what it shows.
class HttpPageTest {
  @Test
  void aProjectDoesWhatItsPageSays(@TempDir Path folder) throws IOException, InterruptedException {
    EnginePage.follow("docs/engines/http.md", folder, UnaryOperator.identity());
  }
}
