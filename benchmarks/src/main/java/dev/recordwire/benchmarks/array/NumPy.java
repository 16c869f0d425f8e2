package dev.recordwire.benchmarks.array;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// NumPy, in a process of its own: `python3` on the `PATH`, started in the root of the project.
final class NumPy {
  private static final String SCRIPT = "benchmarks/src/main/python/arrays.py";

  private NumPy() {}

  /// The version of NumPy.
  static String version() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("python3", "-c", "import numpy; print(numpy.__version__)")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(
          "python3 has no NumPy to compare with: install it, on Debian as python3-numpy");
    }
    return version.strip();
  }

  /// The command of a worker process that does the operation, on an array or on a column of rows.
  static List<String> command(Operation operation, boolean column, List<Integer> sizes) {
    List<String> command = new ArrayList<>(List.of("python3", SCRIPT, operation.name()));
    command.add(column ? "column" : "array");
    sizes.forEach(size -> command.add(size.toString()));
    return command;
  }
}
