package dev.recordwire.benchmarks.array;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// NumPy, in a process of its own: the `python3` of the path, at the root of the project.
final class NumPy {
  private static final String SCRIPT = "benchmarks/src/main/python/arrays.py";

  private NumPy() {}

  /// Its version.
  static String version() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("python3", "-c", "import numpy; print(numpy.__version__)")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("python3 has no NumPy, which this is measured against: install it");
    }
    return version.strip();
  }

  /// The command of a process that does the operation when it is its turn.
  static List<String> command(Operation operation, List<Integer> sizes) {
    List<String> command = new ArrayList<>(List.of("python3", SCRIPT, operation.name()));
    sizes.forEach(size -> command.add(size.toString()));
    return command;
  }
}
