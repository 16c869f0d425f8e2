package dev.recordwire.engines.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program of this class path in a process of its own, to which lines are written and from which
/// lines are read.
final class Child implements AutoCloseable {
  private static final long SECONDS_TO_END = 20;

  private final Process process;
  private final BufferedReader answers;
  private final PrintStream commands;

  private Child(Process process) {
    this.process = process;
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
  }

  /// Starts a program.
  static Child start(int heapMegabytes, Class<?> program, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms" + heapMegabytes + "m",
                "-Xmx" + heapMegabytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    command.addAll(List.of(arguments));
    return new Child(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /// Reads the next line.
  ///
  /// @throws IOException if the program has ended
  String read() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("a process of the benchmark ended early; it said above why");
    }
    return line;
  }

  /// Writes a line, and reads the answer.
  String ask(String line) throws IOException {
    commands.println(line);
    return read();
  }

  /// The processor time of the process since its start.
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// Ends the program with its input, or by force if it does not end.
  @Override
  public void close() {
    commands.close();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
