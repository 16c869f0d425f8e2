package dev.recordwire.publication;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A user's program, of `src/consumer`, and the JDK's tools as the user calls them.
final class Consumer {
  static final String OUTPUT = "3.0\n3.0\n";

  private static final Path SOURCES = Path.of("src", "consumer");

  static final Path POM = SOURCES.resolve("pom.xml");

  private Consumer() {}

  static List<Path> sources() throws IOException {
    return in(SOURCES.resolve("app"));
  }

  static List<Path> sourcesOfModule() throws IOException {
    return in(SOURCES);
  }

  /// The Java files below a folder.
  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  /// Runs javac, all warnings being errors, and asserts that it says nothing.
  static void compile(List<Path> sources, String... options)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror"));
    arguments.addAll(List.of(options));
    sources.forEach(source -> arguments.add(source.toString()));
    Result result = run("javac", arguments);
    assertWithMessage("javac").that(result.errors()).isEmpty();
    assertWithMessage("javac").that(result.status()).isEqualTo(0);
  }

  /// How a program ended, and what it printed on each of its streams.
  record Result(int status, String output, String errors) {}

  static Result java(String... arguments) throws IOException, InterruptedException {
    return run("java", List.of(arguments));
  }

  private static Result run(String tool, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(arguments);
    return run(new ProcessBuilder(command));
  }

  static Result run(ProcessBuilder builder) throws IOException, InterruptedException {
    File errors = File.createTempFile("errors", ".txt");
    try {
      Process process = builder.redirectError(errors).start();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Result(process.waitFor(), output, Files.readString(errors.toPath()));
    } finally {
      Files.delete(errors.toPath());
    }
  }
}
