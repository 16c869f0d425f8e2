package dev.recordwire.engines.pipeline;

import java.nio.file.Path;
import java.util.List;

/// A program of the pipeline that is to be started.
///
/// @param name the station's name
/// @param heapMegabytes the most that its heap may take
/// @param program its main class
/// @param classPath folders in front of this program's class path
/// @param arguments its arguments
record Launch(
    String name,
    int heapMegabytes,
    Class<?> program,
    List<Path> classPath,
    List<String> arguments) {
  static Launch of(String name, int heapMegabytes, Class<?> program, String... arguments) {
    return new Launch(name, heapMegabytes, program, List.of(), List.of(arguments));
  }

  Launch withClassPath(Path folder) {
    return new Launch(name, heapMegabytes, program, List.of(folder), arguments);
  }
}
