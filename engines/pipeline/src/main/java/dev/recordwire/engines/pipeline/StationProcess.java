package dev.recordwire.engines.pipeline;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A station in a process of its own, which is told its work by lines, and answers by lines. It
/// ends with its input; its log is a file.
final class StationProcess implements AutoCloseable {
  private static final int SECONDS_TO_END = 20;
  private static final int LINES_OF_LOG = 15;

  /// The bytes that a run needs at least; with fewer left the disk is what failed.
  private static final long ROOM = 16L << 20;

  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

  private final String name;
  private final Process process;
  private final Path log;
  private final BufferedReader answers;
  private final PrintStream commands;
  private long peak;

  private StationProcess(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
  }

  /// Starts a station, which the folder of a run does, so that it is ended.
  static StationProcess start(Launch launch, Path temporary, Path logs) throws IOException {
    Path log = logs.resolve(launch.name().replace(' ', '-') + ".log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + launch.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temporary,
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dpipeline.log=warn",
                "-cp",
                String.join(
                    File.pathSeparator,
                    Stream.concat(
                            launch.classPath().stream().map(Path::toString),
                            Stream.of(System.getProperty("java.class.path")))
                        .toList()),
                launch.program().getName()));
    command.addAll(launch.arguments());
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1"); // which no setting of Spark replaces
    Process process = builder.start();
    return new StationProcess(launch.name(), process, log);
  }

  /// Reads the next answer.
  ///
  /// @throws StationException if the station has ended
  String read() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new StationException(
          "%s ended before its work was done%s; it said last:%n%s"
              .formatted(
                  name, fullDisk(log, Files.getFileStore(log).getUsableSpace()), lastLines()));
    }
    return line;
  }

  /// Writes a line.
  void tell(String line) {
    commands.println(line);
  }

  /// Writes a line, and reads the answer.
  ///
  /// @throws StationException if the station has ended
  String ask(String line) throws IOException {
    tell(line);
    return read();
  }

  /// Names a disk that is full, of which a station can't tell where its log is on it.
  static String fullDisk(Path file, long left) {
    return left >= ROOM
        ? ""
        : " and the disk of %s has %d MB left, make room or name a folder elsewhere after --keep"
            .formatted(file, left >> 20);
  }

  private String lastLines() throws IOException {
    List<String> lines =
        Files.readString(log, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("\tat "))
            .map(line -> "  " + line)
            .toList();
    return String.join(
        System.lineSeparator(),
        lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size()));
  }

  /// The most memory that the process had so far in bytes, where the system tells it, or 0.
  long peak() {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    try {
      Matcher found = PEAK.matcher(Files.exists(status) ? Files.readString(status) : "");
      if (found.find()) {
        peak = Math.max(peak, Long.parseLong(found.group(1)) * 1024);
      }
    } catch (IOException e) {
      return peak; // the process ended meanwhile
    }
    return peak;
  }

  /// Ends the process at once.
  void kill() {
    process.destroyForcibly();
    await();
  }

  /// Ends the process with its input, or by force if it does not end.
  @Override
  public void close() {
    commands.close();
    if (!await()) {
      kill();
    }
  }

  private boolean await() {
    try {
      return process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
