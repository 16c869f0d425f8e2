package dev.recordwire.benchmarks.interleaved;

import java.io.IOException;
import java.util.List;

/// A run in which worker processes measure the same tasks alternately, one process at a time.
public final class InterleavedRun {
  private InterleavedRun() {}

  /// Waits until all workers are ready, and lets them warm up side by side. Then they measure the
  /// tasks round by round, and keep their samples.
  ///
  /// @param tasks the tasks of a round; a worker skips the tasks that it does not
  ///     [offer][WorkerProcess#offers]
  /// @return the number of rounds
  public static int run(List<WorkerProcess> workers, List<String> tasks, RunSettings settings)
      throws IOException {
    for (WorkerProcess worker : workers) {
      worker.await();
    }
    workers.parallelStream().forEach(worker -> worker.warmUp(tasks, settings.warmUpMillis()));
    long maxNanos = settings.maxSeconds() * 1_000_000_000L;
    long start = System.nanoTime();
    int rounds = 0;
    while (rounds < settings.minRounds()
        || (rounds < settings.rounds() && System.nanoTime() - start < maxNanos)) {
      for (String task : tasks) {
        workers.stream()
            .filter(worker -> worker.offers(task))
            .forEach(worker -> worker.measure(task, settings.sampleMillis()));
      }
      rounds++;
    }
    return rounds;
  }
}
