package dev.recordwire.benchmarks.interleaved;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.benchmarks.array.ArrayWorker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every worker measures each task that it offers as often as the other workers do.
class InterleavedRunTest {
  private static final int MANY_SECONDS = 1_000;

  private static WorkerProcess worker(String candidate, List<String> tasks) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("SUM", candidate, "clean"));
    arguments.addAll(tasks);
    return new WorkerProcess(
        candidate,
        tasks,
        WorkerProcess.javaCommand(
            List.of(), 64, ArrayWorker.class, arguments.toArray(String[]::new)));
  }

  @Test
  void workersMeasureTheTasksThatTheyOffer() throws IOException {
    try (WorkerProcess both = worker("LOOP", List.of("100", "200"));
        WorkerProcess one = worker("RECORDWIRE", List.of("200"))) {
      RunSettings settings = new RunSettings(1, 1, 4, 2, MANY_SECONDS);
      assertThat(InterleavedRun.run(List.of(both, one), List.of("100", "200"), settings))
          .isEqualTo(4);
      assertThat(both.samples("100")).hasSize(4);
      assertThat(both.samples("200")).hasSize(4);
      assertThat(one.samples("200")).hasSize(4);
      assertThat(one.offers("100")).isFalse();
    }
  }

  @Test
  void withoutTimeThereAreTheFewestRounds() throws IOException {
    try (WorkerProcess worker = worker("LOOP", List.of("100"))) {
      assertThat(
              InterleavedRun.run(List.of(worker), List.of("100"), new RunSettings(1, 1, 9, 3, 0)))
          .isEqualTo(3);
    }
  }

  @Test
  void workersOfARunTakePartInAnother() throws IOException {
    try (WorkerProcess worker = worker("LOOP", List.of("100", "200"))) {
      RunSettings settings = new RunSettings(1, 1, 1, 1, 0);
      InterleavedRun.run(List.of(worker), List.of("100"), settings);
      InterleavedRun.run(List.of(worker), List.of("200"), settings);
      assertThat(worker.samples("100")).hasSize(1);
      assertThat(worker.samples("200")).hasSize(1);
    }
  }
}
