package dev.recordwire.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The sources of a large project: records of twelve components of the usual kinds, in packages of
/// fifty.
final class ManyRecords {
  static final int COUNT = 500;

  /// Twelve components, the kinds that are common in domain models first.
  private static final List<String> COMPONENTS =
      List.of(
          "long id",
          "String name",
          "int count",
          "double value",
          "boolean active",
          "@Uint16 int port",
          "List<String> tags",
          "float ratio",
          "double[] samples",
          "Float64View view",
          "byte[] content",
          "Part part");

  private ManyRecords() {}

  /// Writes the sources below a directory; returns the files.
  static List<Path> write(Path directory) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      String packageName = "many.p" + i / 50;
      Path file = directory.resolve(packageName.replace('.', '/'), "Record" + i + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          """
          package %s;

          import dev.recordwire.annotation.Uint16;
          import dev.recordwire.annotation.Wire;
          import dev.recordwire.array.Float64View;
          import java.util.List;

          @Wire
          public record Record%d(%s) {
            @Wire
            public record Part(int x, int y) {}
          }
          """
              .formatted(packageName, i, String.join(", ", COMPONENTS)));
      files.add(file);
    }
    return files;
  }
}
