package dev.recordwire.benchmarks.interleaved;

import java.io.IOException;
import java.util.List;

/// The tasks of one worker process, with everything that is needed to start it.
///
/// @param name the group's name in the result
/// @param worker the class whose `main` serves the tasks
/// @param arguments the arguments of `main`
/// @param flags the flags of the JVM
/// @param heapMegabytes the initial size of the heap
/// @param tasks the names of the tasks
public record TaskGroup(
    String name,
    Class<?> worker,
    List<String> arguments,
    List<String> flags,
    long heapMegabytes,
    List<String> tasks) {
  /// Starts a process that serves the tasks.
  ///
  /// @param processName the process's name in error messages
  /// @param classPath the class path that the worker's class is loaded from
  public WorkerProcess start(String processName, String classPath) throws IOException {
    return new WorkerProcess(
        processName,
        tasks,
        WorkerProcess.javaCommand(
            classPath, flags, heapMegabytes, worker, arguments.toArray(String[]::new)));
  }
}
