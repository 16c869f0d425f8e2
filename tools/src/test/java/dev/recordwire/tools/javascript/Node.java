package dev.recordwire.tools.javascript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// The programs `node` and `tsc`, which run and check what the generator makes.
public final class Node {
  private static final String OUTPUT = "output.txt";

  private Node() {}

  /// Copies a script from the tests' resources into a folder and runs it there.
  ///
  /// @return what it prints
  public static String run(Path folder, String script, String... arguments) throws IOException {
    return run(folder, copy(folder, script), arguments);
  }

  /// Copies a script from the tests' resources into a folder, for others to import.
  ///
  /// @return the copy
  public static Path copy(Path folder, String script) throws IOException {
    try (InputStream in = Node.class.getResourceAsStream(script)) {
      if (in == null) {
        throw new AssertionError("no script " + script);
      }
      return Files.write(folder.resolve(script), in.readAllBytes());
    }
  }

  /// Runs a script in a folder.
  ///
  /// @return what it prints
  public static String run(Path folder, Path script, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("node", script.toString()));
    command.addAll(List.of(arguments));
    return runWhereInstalled(folder, "nodejs", command);
  }

  /// Runs the compiler of TypeScript in a folder.
  ///
  /// @return what it prints
  static String tsc(Path folder, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("tsc"));
    command.addAll(arguments);
    return runWhereInstalled(folder, "node-typescript", command);
  }

  /// Without the program the tests are skipped, except in CI.
  ///
  /// @param debian the package of Debian that has it
  private static String runWhereInstalled(Path folder, String debian, List<String> command)
      throws IOException {
    String program = command.getFirst();
    Assumptions.assumeTrue(
        status(folder, List.of(program, "--version")) == 0 || System.getenv("CI") != null,
        program + " is not installed: apt-get install " + debian);
    int status = status(folder, command);
    String printed = Files.readString(folder.resolve(OUTPUT));
    assertEquals(0, status, printed);
    return printed;
  }

  /// The exit status of a program, or -1 if there is none.
  private static int status(Path folder, List<String> command) {
    try {
      return new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(folder.resolve(OUTPUT).toFile())
          .start()
          .waitFor();
    } catch (IOException _) {
      return -1;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
