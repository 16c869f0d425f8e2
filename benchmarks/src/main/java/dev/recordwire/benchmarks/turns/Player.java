package dev.recordwire.benchmarks.turns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A process that waits for its turns.
///
/// It says [TurnServer#READY] on a line when it has made everything ready. Then it is given lines
/// of a task and milliseconds, and answers each with a line of the calls it made in about that
/// time, the nanoseconds and the bytes allocated.
public final class Player implements AutoCloseable {
  private final String name;
  private final Process process;
  private final BufferedReader answers;
  private final PrintStream orders;

  /// Starts the process.
  ///
  /// @param name what errors call it
  public Player(String name, List<String> command) throws IOException {
    this.name = name;
    this.process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    this.answers = process.inputReader();
    this.orders = new PrintStream(process.getOutputStream(), true);
  }

  /// The command of a Java process of this program's classes, in a heap that is touched before it
  /// starts: one that has to grow gets its pages from the system one by one, which would be timed.
  ///
  /// @param task the class that does the tasks, whose methods named `consume` keep what they are
  ///     given from being optimised away
  public static List<String> java(
      List<String> flags, long heapMegabytes, Class<?> task, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-Xms" + heapMegabytes + "m", "-Xmx3g", "-XX:+AlwaysPreTouch"));
    command.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:CompileCommand=quiet"));
    command.add("-XX:CompileCommand=blackhole," + task.getName() + "::consume");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), task.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /// Waits until the process is ready.
  public void await() throws IOException {
    String line = answers.readLine();
    while (line != null && !line.equals(TurnServer.READY)) {
      line = answers.readLine();
    }
    if (line == null) {
      throw new IOException(name + " did not start");
    }
  }

  /// Has it do a task for about so many milliseconds, at least once.
  public Turn play(String task, int millis) {
    orders.println(task + " " + millis);
    try {
      String answer = answers.readLine();
      if (answer == null) {
        throw new IllegalStateException(name + " ended at " + task);
      }
      long[] numbers = Arrays.stream(answer.split(" ")).mapToLong(Long::parseLong).toArray();
      return new Turn(numbers[0], numbers[1], numbers[2]);
    } catch (IOException e) {
      throw new IllegalStateException(name + " at " + task, e);
    }
  }

  /// Ends the process.
  @Override
  public void close() {
    process.destroy();
  }
}
