package dev.recordwire.benchmarks.pairs;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A checkout of this project whose benchmarks are built.
///
/// @param name what the result calls it
/// @param classPath the class path of its benchmarks
record BuiltProject(String name, String classPath) {

  /// The project in a directory.
  ///
  /// @throws IOException if its benchmarks are not built; the message says how to do that
  static BuiltProject in(String name, Path directory) throws IOException {
    Path benchmarks = directory.resolve("benchmarks");
    try {
      String dependencies =
          Files.readString(benchmarks.resolve("target").resolve("class-path.txt")).strip();
      Path classes = benchmarks.resolve("target").resolve("classes").toAbsolutePath();
      return new BuiltProject(name, classes + File.pathSeparator + dependencies);
    } catch (NoSuchFileException e) {
      throw new IOException(
          "the benchmarks in "
              + directory
              + " are not built: run ./verify -DskipTests there, in a checkout that writes"
              + " benchmarks/target/class-path.txt",
          e);
    }
  }

  /// The project that this program was started from.
  static BuiltProject current(String name) {
    return new BuiltProject(name, System.getProperty("java.class.path"));
  }
}
