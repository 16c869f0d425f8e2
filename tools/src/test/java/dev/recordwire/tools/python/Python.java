package dev.recordwire.tools.python;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs `python3`, or the interpreter that `-Dpython=…` names.
public final class Python {
  /// Debian's own, whose packages another `python3` on the path does not see.
  private static final String DEBIAN = "/usr/bin/python3";

  private Python() {}

  /// Runs a script in a folder, and fails with its output if it fails.
  public static String run(Path folder, Object... arguments)
      throws IOException, InterruptedException {
    return runBy(interpreter(), folder, arguments);
  }

  /// Runs a script by an interpreter.
  static String runBy(String interpreter, Path folder, Object... arguments)
      throws IOException, InterruptedException {
    Process process = start(interpreter, folder, arguments);
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(output);
    }
    return output.strip();
  }

  /// Returns an interpreter that has some modules. Where `CI` is set there must be one.
  static Optional<String> with(String... modules) throws IOException, InterruptedException {
    String imports = "import " + String.join(", ", modules);
    for (String interpreter : List.of(interpreter(), DEBIAN)) {
      if (Files.isExecutable(Path.of(DEBIAN)) || !interpreter.equals(DEBIAN)) {
        Process process = start(interpreter, Path.of("."), "-c", imports);
        process.getInputStream().readAllBytes();
        if (process.waitFor() == 0) {
          return Optional.of(interpreter);
        }
      }
    }
    return Optional.ofNullable(System.getenv("CI")).map(_ -> interpreter());
  }

  private static String interpreter() {
    return System.getProperty("python", "python3");
  }

  private static Process start(String interpreter, Path folder, Object... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(interpreter));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    return builder.directory(folder.toFile()).redirectErrorStream(true).start();
  }
}
