package dev.recordwire.it.ffi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Compiles the C code of the tests, once in each run.
final class Gcc {
  private static final Path SOURCES = Path.of("src/test/c");

  /// The libraries that this run has compiled: a library that a test has open must not change.
  private static final Set<Path> MADE = new HashSet<>();

  private Gcc() {}

  /// Makes `target/native/libNAME.so` of `NAME.c`.
  static synchronized Path library(String name) {
    return library(name, Path.of("target/native/lib" + name + ".so"));
  }

  /// @param needed the libraries that it depends on
  static synchronized Path library(String name, Path library, Path... needed) {
    if (!MADE.add(library)) {
      return library;
    }
    try {
      Files.createDirectories(library.toAbsolutePath().getParent());
      List<String> command =
          new ArrayList<>(
              List.of(
                  "gcc",
                  "-O2",
                  "-Wall",
                  "-Werror",
                  "-shared",
                  "-fPIC",
                  "-pthread",
                  "-o",
                  library.toString(),
                  SOURCES.resolve(name + ".c").toString()));
      for (Path each : needed) {
        command.add(each.toString());
      }
      run(command);
      return library;
    } catch (IOException e) {
      throw new UncheckedIOException("the tests of native functions need gcc on the PATH", e);
    }
  }

  private static void run(List<String> command) throws IOException {
    Process gcc = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(gcc.getInputStream().readAllBytes(), UTF_8);
    try {
      if (gcc.waitFor() != 0) {
        throw new IllegalStateException(output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
