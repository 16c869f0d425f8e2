package dev.recordwire.tools.javascript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// The program `node`, which runs what the generator makes.
final class Node {
  private Node() {}

  /// Copies a script from the tests' resources into a folder and runs it there.
  ///
  /// @return what it prints
  static String run(Path folder, String script, String... arguments) throws IOException {
    try (InputStream in = Node.class.getResourceAsStream(script)) {
      if (in == null) {
        throw new AssertionError("no script " + script);
      }
      Files.write(folder.resolve(script), in.readAllBytes());
    }
    return run(folder, folder.resolve(script), arguments);
  }

  /// Runs a script in a folder.
  ///
  /// @return what it prints
  static String run(Path folder, Path script, String... arguments) throws IOException {
    requireNode();
    List<String> command = new ArrayList<>(List.of("node", script.toString()));
    command.addAll(List.of(arguments));
    Path output = folder.resolve("output.txt");
    try {
      int status =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start()
              .waitFor();
      String printed = Files.readString(output);
      assertEquals(0, status, printed);
      return printed;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Without node the tests are skipped, except in CI.
  private static void requireNode() {
    boolean isThere;
    try {
      isThere =
          new ProcessBuilder("node", "--version")
                  .redirectErrorStream(true)
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                  .start()
                  .waitFor()
              == 0;
    } catch (IOException e) {
      isThere = false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    Assumptions.assumeTrue(
        isThere || System.getenv("CI") != null, "node is not installed: apt-get install nodejs");
  }
}
