package dev.recordwire.benchmarks.interleaved;

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

/// A process that measures a task whenever it is asked to, and idles meanwhile.
///
/// The process prints [TaskServer#READY] on a line when everything is prepared. A request is a line
/// with a task and a number of milliseconds; the answer is a line with the calls that were made in
/// about that time, the nanoseconds, and the allocated bytes.
public final class WorkerProcess implements AutoCloseable {
  private final String name;
  private final Process process;
  private final Path errors;
  private final BufferedReader answers;
  private final PrintStream requests;
  private final Map<String, List<Sample>> samples = new LinkedHashMap<>();
  private boolean isReady;

  /// Starts the process.
  ///
  /// @param name the process's name in error messages
  /// @param tasks the tasks that it can be asked for
  public WorkerProcess(String name, Collection<String> tasks, List<String> command)
      throws IOException {
    this.name = name;
    tasks.forEach(task -> samples.put(task, new ArrayList<>()));
    this.errors = Files.createTempFile("worker", ".txt");
    this.process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    this.answers = process.inputReader();
    this.requests = new PrintStream(process.getOutputStream(), true);
  }

  /// The command of a Java process with this program's class path.
  ///
  /// @param flags more flags of the JVM; the last of two contradicting flags counts
  /// @param worker the class whose `main` serves the tasks
  public static List<String> javaCommand(
      List<String> flags, long heapMegabytes, Class<?> worker, String... arguments) {
    return javaCommand(
        System.getProperty("java.class.path"), flags, heapMegabytes, worker, arguments);
  }

  /// The command of a Java process whose heap is touched before it starts. A heap that grows gets
  /// its pages from the system one by one, and the time for this would be measured, too.
  ///
  /// @param flags more flags of the JVM; the last of two contradicting flags counts
  /// @param worker the class whose `main` serves the tasks; the compiler does not remove the
  ///     computation of arguments of its methods named `consume`
  static List<String> javaCommand(
      String classPath,
      List<String> flags,
      long heapMegabytes,
      Class<?> worker,
      String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xms" + heapMegabytes + "m", "-Xmx3g", "-XX:+AlwaysPreTouch"));
    command.addAll(flags);
    command.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:CompileCommand=quiet"));
    command.add("-XX:CompileCommand=blackhole," + worker.getName() + "::consume");
    command.addAll(List.of("-cp", classPath, worker.getName()));
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
      isReady = line.equals(TaskServer.READY);
    }
  }

  /// Whether the process can be asked for the task.
  boolean offers(String task) {
    return samples.containsKey(task);
  }

  /// Does each offered task for about `millis` milliseconds, and drops the samples.
  void warmUp(List<String> tasks, int millis) {
    tasks.stream().filter(this::offers).forEach(task -> sample(task, millis));
  }

  /// Does a task for about `millis` milliseconds, at least once, and keeps the sample.
  void measure(String task, int millis) {
    samples(task).add(sample(task, millis));
  }

  /// The samples of a task so far, in the order of the rounds.
  public List<Sample> samples(String task) {
    return Objects.requireNonNull(samples.get(task), task);
  }

  private Sample sample(String task, int millis) {
    requests.println(task + " " + millis);
    try {
      String answer = answers.readLine();
      if (answer == null) {
        throw new IllegalStateException(name + " ended at " + task + ": " + lastError());
      }
      long[] numbers = Arrays.stream(answer.split(" ")).mapToLong(Long::parseLong).toArray();
      return new Sample(numbers[0], numbers[1], numbers[2]);
    } catch (IOException e) {
      throw new IllegalStateException(name + " at " + task, e);
    }
  }

  /// The last line on the standard error that is not part of a stack trace.
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
