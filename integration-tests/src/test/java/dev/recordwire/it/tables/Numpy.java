package dev.recordwire.it.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The real NumPy, which runs a script in a folder: `python3` on the path, or the interpreter that
/// `-Dpython=…` names.
final class Numpy {
  private Numpy() {}

  /// Whether there is one. Without it its tests are skipped, except where `CI` is set.
  static boolean isThere() throws IOException, InterruptedException {
    return System.getenv("CI") != null || start(Path.of("."), "import numpy").waitFor() == 0;
  }

  /// Runs a script, and fails with its output if it fails.
  static String run(Path folder, String script) throws IOException, InterruptedException {
    Process process = start(folder, "import numpy as np\n" + script);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(output);
    }
    return output.strip();
  }

  private static Process start(Path folder, String script) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(System.getProperty("python", "python3"), "-c", script);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    return builder.directory(folder.toFile()).redirectErrorStream(true).start();
  }
}
