package dev.recordwire.benchmarks.ffi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The C library that all candidates call: `calls.c`, compiled by gcc for the running JDK.
final class CallsLibrary {
  private static final Path LIBRARY = compile();

  private CallsLibrary() {}

  /// The compiled library's absolute path.
  static Path path() {
    return LIBRARY;
  }

  private static Path compile() {
    try (InputStream source = CallsLibrary.class.getResourceAsStream("/c/calls.c")) {
      if (source == null) {
        throw new IllegalStateException("calls.c is not on the class path");
      }
      Path directory = Files.createTempDirectory("recordwire-calls-");
      Path code = directory.resolve("calls.c");
      Path library = directory.resolve("libcalls.so");
      Files.copy(source, code);
      String include = Path.of(System.getProperty("java.home"), "include").toString();
      Process gcc =
          new ProcessBuilder(
                  "gcc",
                  "-O3",
                  "-shared",
                  "-fPIC",
                  "-I" + include,
                  "-I" + include + "/linux",
                  "-o",
                  library.toString(),
                  code.toString())
              .redirectErrorStream(true)
              .start();
      String output = new String(gcc.getInputStream().readAllBytes(), UTF_8);
      if (gcc.waitFor() != 0) {
        throw new IllegalStateException(output);
      }
      code.toFile().deleteOnExit();
      library.toFile().deleteOnExit();
      return library;
    } catch (IOException e) {
      throw new UncheckedIOException("the native benchmarks need gcc on the PATH", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
