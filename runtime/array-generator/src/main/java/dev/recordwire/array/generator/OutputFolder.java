package dev.recordwire.array.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A folder that holds generated sources and nothing else.
final class OutputFolder {
  private final Path folder;

  OutputFolder(Path folder) {
    this.folder = folder;
  }

  /// Makes the folder hold these sources, of which the key is the path in it. A file that has the
  /// right text is not touched, so that who watches it has nothing to do.
  void fill(Map<Path, String> sources) throws IOException {
    Files.createDirectories(folder);
    for (Path file : Sources.in(folder)) {
      if (!sources.containsKey(folder.relativize(file))) {
        Files.delete(file);
      }
    }
    for (Map.Entry<Path, String> source : sources.entrySet()) {
      write(folder.resolve(source.getKey()), source.getValue());
    }
  }

  private static void write(Path file, String text) throws IOException {
    if (Files.exists(file) && Files.readString(file).equals(text)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
