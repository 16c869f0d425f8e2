package dev.recordwire.benchmarks.turns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A process that waits for its turns.
///
/// It says [TurnServer#READY] on a line when it has made everything ready. Then it is given lines
/// of a task and milliseconds, and answers each with a line of the calls it made in about that
/// time, the nanoseconds and the bytes allocated.
public final class Player implements AutoCloseable {
  private final String name;
  private final Process process;
  private final Path errors;
  private final BufferedReader answers;
  private final PrintStream orders;
  private final Map<String, List<Turn>> turns = new LinkedHashMap<>();
  private boolean isReady;

  /// Starts the process.
  ///
  /// @param name what errors call it
  /// @param tasks what it can be asked for
  public Player(String name, Collection<String> tasks, List<String> command) throws IOException {
    this.name = name;
    tasks.forEach(task -> turns.put(task, new ArrayList<>()));
    this.errors = Files.createTempFile("player", ".txt");
    this.process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    this.answers = process.inputReader();
    this.orders = new PrintStream(process.getOutputStream(), true);
  }

  /// The command of a Java process of this program's classes.
  ///
  /// @param flags what else the JVM is told, of which the last word on something counts
  /// @param task the class that does the tasks
  public static List<String> java(
      List<String> flags, long heapMegabytes, Class<?> task, String... arguments) {
    return java(System.getProperty("java.class.path"), flags, heapMegabytes, task, arguments);
  }

  /// The command of a Java process, in a heap that is touched before it starts: one that has to
  /// grow gets its pages from the system one by one, which would be timed.
  ///
  /// @param classPath where its classes are
  /// @param flags what else the JVM is told, of which the last word on something counts
  /// @param task the class that does the tasks, whose methods named `consume` keep what they are
  ///     given from being optimised away
  static List<String> java(
      String classPath,
      List<String> flags,
      long heapMegabytes,
      Class<?> task,
      String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xms" + heapMegabytes + "m", "-Xmx3g", "-XX:+AlwaysPreTouch"));
    command.addAll(flags);
    command.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:CompileCommand=quiet"));
    command.add("-XX:CompileCommand=blackhole," + task.getName() + "::consume");
    command.addAll(List.of("-cp", classPath, task.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /// Waits until the process is ready.
  void await() throws IOException {
    while (!isReady) {
      String line = answers.readLine();
      if (line == null) {
        throw new IOException(name + " did not start: " + lastError());
      }
      isReady = line.equals(TurnServer.READY);
    }
  }

  /// Whether it can be asked for that task.
  boolean offers(String task) {
    return turns.containsKey(task);
  }

  /// Has it do those of the tasks that it offers for about so many milliseconds each.
  void warmUp(List<String> tasks, int millis) {
    tasks.stream().filter(this::offers).forEach(task -> turn(task, millis));
  }

  /// Has it do a task for about so many milliseconds, at least once, and keeps what it took.
  void play(String task, int millis) {
    turns(task).add(turn(task, millis));
  }

  /// What it took at a task so far, in the order of the turns.
  public List<Turn> turns(String task) {
    return Objects.requireNonNull(turns.get(task), task);
  }

  private Turn turn(String task, int millis) {
    orders.println(task + " " + millis);
    try {
      String answer = answers.readLine();
      if (answer == null) {
        throw new IllegalStateException(name + " ended at " + task + ": " + lastError());
      }
      long[] numbers = Arrays.stream(answer.split(" ")).mapToLong(Long::parseLong).toArray();
      return new Turn(numbers[0], numbers[1], numbers[2]);
    } catch (IOException e) {
      throw new IllegalStateException(name + " at " + task, e);
    }
  }

  /// What the process complained of, but for where in its code it was.
  private String lastError() throws IOException {
    return Files.readAllLines(errors).stream()
        .filter(line -> !line.startsWith("\t"))
        .reduce("", (before, line) -> line);
  }

  /// Ends the process.
  @Override
  public void close() {
    process.destroy();
    try {
      Files.deleteIfExists(errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
