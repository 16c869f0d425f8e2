package dev.recordwire.tools.conformance;

import dev.recordwire.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files of the corpus, and the schemas in them.
public final class CorpusFiles {
  public static final Path FOLDER = Path.of("..", "conformance");

  private static final String SCHEMA = "\"schema\": ";

  private CorpusFiles() {}

  /// The files, in the order of their names.
  public static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  /// The schemas by the names of the files without `.json`.
  public static SortedMap<String, Schema> schemas() throws IOException {
    SortedMap<String, Schema> schemas = new TreeMap<>();
    for (Path file : all()) {
      schemas.put(file.getFileName().toString().replace(".json", ""), schema(file));
    }
    return schemas;
  }

  /// The schema has a line of its own.
  private static Schema schema(Path file) throws IOException {
    String line =
        Files.readAllLines(file).stream()
            .filter(each -> each.startsWith(SCHEMA))
            .findFirst()
            .orElseThrow();
    return Schema.parse(line.substring(SCHEMA.length(), line.length() - 1));
  }
}
