package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder of golden files: `input` contains sources, and `expected` the text generated for them.
public record GoldenFiles(Path folder) {
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));

  /// The golden files in a folder of the tests' resources.
  public static GoldenFiles in(String folder) {
    return new GoldenFiles(Path.of("src/test/resources").resolve(folder));
  }

  /// The sources, in the order of their names.
  public List<Path> inputs() throws IOException {
    try (Stream<Path> inputs = Files.list(folder.resolve("input"))) {
      return inputs.sorted().toList();
    }
  }

  /// Asserts that a generated text equals the golden file of a name, or rewrites the file with
  /// `-Dgolden=write`.
  public void check(String name, String text) throws IOException {
    Path expected = folder.resolve("expected").resolve(name);
    if (WRITE) {
      Files.writeString(expected, text);
    }
    assertWithMessage("%s (after an intended change: -Dgolden=write)", expected)
        .that(text)
        .isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
  }
}
