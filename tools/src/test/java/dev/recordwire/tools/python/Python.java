package dev.recordwire.tools.python;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs `python3`, or the interpreter that `-Dpython=…` names.
public final class Python {
  private Python() {}

  /// Runs a script in a folder, and fails with its output if it fails.
  public static String run(Path folder, Object... arguments)
      throws IOException, InterruptedException {
    Process process = start(folder, arguments);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(output);
    }
    return output.strip();
  }

  /// Returns whether Python has a module. Where `CI` is set it must have it.
  static boolean has(String module) throws IOException, InterruptedException {
    Process process = start(Path.of("."), "-c", "import " + module);
    process.getInputStream().readAllBytes();
    return System.getenv("CI") != null || process.waitFor() == 0;
  }

  private static Process start(Path folder, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(System.getProperty("python", "python3")));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    return builder.directory(folder.toFile()).redirectErrorStream(true).start();
  }
}
