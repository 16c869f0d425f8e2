package dev.recordwire.array.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A JVM of the kind that runs this one, started with other flags.
///
/// @param exitCode 0 if the program ended well
/// @param text all that it printed
public record ChildJvm(int exitCode, String text) {
  /// Runs a program to its end: `arguments` are flags, class path and the name of the main class.
  public static ChildJvm run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new ChildJvm(process.waitFor(), text);
  }
}
