package dev.recordwire.benchmarks.file;

import dev.recordwire.benchmarks.interleaved.TaskServer;
import java.io.IOException;
import java.nio.file.Path;

/// The worker process of one candidate; a task is an operation.
public final class FileWorker {
  private FileWorker() {}

  /// The arguments are a candidate, and the folder of the files.
  public static void main(String[] arguments) throws IOException {
    FileTasks tasks = new FileTasks(FileCandidate.valueOf(arguments[0]), Path.of(arguments[1]));
    TaskServer.serve(
        (task, calls) -> {
          FileOperation operation = FileOperation.valueOf(task);
          for (long i = 0; i < calls; i++) {
            consume((double) tasks.run(operation));
          }
        });
  }

  /// `WorkerProcess` forbids HotSpot to remove the computation of this argument.
  @SuppressWarnings("UnusedVariable")
  private static void consume(double result) {}
}
