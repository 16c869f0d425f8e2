package dev.recordwire.tools.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The files of the corpus are what Java writes: `-Dconformance=write` writes them anew.
class CorpusTest {
  @Test
  void theFilesAreWhatJavaWrites() throws IOException {
    for (Subject<?> subject : Corpus.subjects()) {
      Path file = CorpusFiles.FOLDER.resolve(subject.name() + ".json");
      if ("write".equals(System.getProperty("conformance"))) {
        Files.createDirectories(CorpusFiles.FOLDER);
        Files.writeString(file, subject.text());
      }
      assertEquals(subject.text(), Files.readString(file), file.toString());
    }
  }

  @Test
  void noFileIsLeftOver() throws IOException {
    List<String> expected =
        Corpus.subjects().stream().map(subject -> subject.name() + ".json").sorted().toList();
    assertEquals(
        expected, CorpusFiles.all().stream().map(file -> file.getFileName().toString()).toList());
  }
}
