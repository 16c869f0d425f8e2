package dev.recordwire.benchmarks.array;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// NumPy, in a process of its own: `python3` on the `PATH`, started in the root of the project.
public final class NumPy {
  private static final String SCRIPTS = "benchmarks/src/main/python/";

  private NumPy() {}

  /// The version of NumPy.
  public static String version() throws IOException, InterruptedException {
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

  /// The command of a worker process that does an operation on an array or on a column of rows.
  static List<String> command(Operation operation, boolean column, List<Integer> sizes) {
    List<String> arguments =
        new ArrayList<>(List.of(operation.name(), column ? "column" : "array"));
    sizes.forEach(size -> arguments.add(size.toString()));
    return command("arrays.py", arguments);
  }

  /// The command of a worker process.
  ///
  /// @param script its name among the scripts of this project
  public static List<String> command(String script, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("python3", SCRIPTS + script));
    command.addAll(arguments);
    return command;
  }
}
