package dev.recordwire.benchmarks.pairs;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A checkout of this project whose benchmarks are built.
///
/// @param name the build's name in the result
/// @param classPath the class path of its benchmarks
record BuiltProject(String name, String classPath) {

  /// The project in a directory.
  ///
  /// @throws IOException if its benchmarks are not built; the message says how to build them
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

  /// Checks that the build has a class that is to be started in it.
  ///
  /// @throws IOException if it has no class of that name; the message says which build to compare
  ///     with instead
  void require(Class<?> worker) throws IOException {
    List<URL> path = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    try (URLClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), null)) {
      if (loader.findResource(worker.getName().replace('.', '/') + ".class") == null) {
        throw new IOException(
            "the build '"
                + name
                + "' has no class "
                + worker.getName()
                + ", which runs its tasks: compare with a build in which this class has the same"
                + " name");
      }
    }
  }
}
