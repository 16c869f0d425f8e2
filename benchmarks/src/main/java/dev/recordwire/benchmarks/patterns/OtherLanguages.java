package dev.recordwire.benchmarks.patterns;

import dev.recordwire.benchmarks.array.NumPy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The same work in Rust, compiled by `rustc` where it is on the `PATH`, and in Python with NumPy.
///
/// @param rust the compiled program, if there is a compiler
/// @param versions the versions of both
record OtherLanguages(Optional<Path> rust, String versions) {
  private static final Path SOURCE = Path.of("benchmarks", "src", "main", "rust", "patterns.rs");
  private static final Path PROGRAM = Path.of("benchmarks", "target", "patterns-rust");

  static OtherLanguages find() throws IOException, InterruptedException {
    String python = "NumPy " + NumPy.version();
    String rust;
    try {
      rust = output("rustc", "--version");
    } catch (IOException e) {
      System.out.println("Without Rust, since there is no rustc: " + e.getMessage());
      return new OtherLanguages(Optional.empty(), python);
    }
    output(
        "rustc",
        "--edition=2021",
        "-Copt-level=3",
        "-Ctarget-cpu=native",
        "-o",
        PROGRAM.toString(),
        SOURCE.toString());
    return new OtherLanguages(Optional.of(PROGRAM), python + ", " + rust.replaceAll(" \\(.*", ""));
  }

  /// Whether ways in a language can be measured.
  boolean have(Language language) {
    return language != Language.RUST || rust.isPresent();
  }

  /// The command of the worker process of a way in another language than Java.
  ///
  /// @param arguments each case with its result
  List<String> command(PatternName pattern, Way way, List<String> arguments) {
    List<String> all = new ArrayList<>(List.of(pattern.name(), way.words()));
    all.addAll(arguments);
    if (way.language() == Language.PYTHON) {
      return NumPy.command("patterns.py", all);
    }
    all.addFirst(rust.orElseThrow().toString());
    return all;
  }

  private static String output(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(
          String.join(" ", command) + " failed: its errors are above this line");
    }
    return output.strip();
  }
}
