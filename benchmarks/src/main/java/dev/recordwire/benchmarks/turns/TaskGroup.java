package dev.recordwire.benchmarks.turns;

import java.io.IOException;
import java.util.List;

/// Tasks that one process can do: what is needed to start it, and to ask it.
///
/// @param name what the result calls them
/// @param server the class that does them
/// @param arguments what the class is told
/// @param flags what the JVM is told
/// @param heapMegabytes the heap it starts with
/// @param tasks what it can be asked for
public record TaskGroup(
    String name,
    Class<?> server,
    List<String> arguments,
    List<String> flags,
    long heapMegabytes,
    List<String> tasks) {
  /// A process that can do them, of the classes in a class path.
  ///
  /// @param called what errors call it
  public Player player(String called, String classPath) throws IOException {
    return new Player(
        called,
        tasks,
        Player.java(classPath, flags, heapMegabytes, server, arguments.toArray(String[]::new)));
  }
}
