package dev.recordwire.benchmarks.interleaved;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.benchmarks.array.ArrayWorker;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A process measures when it is asked to; a process that fails is named.
class WorkerProcessTest {
  private static WorkerProcess sum(String candidate) throws IOException {
    return new WorkerProcess(
        "sum by " + candidate,
        List.of("100", "200", "300"),
        WorkerProcess.javaCommand(
            List.of(), 64, ArrayWorker.class, "SUM", candidate, "clean", "100", "200"));
  }

  @Test
  void worksForAboutAsLongAsItIsTold() throws IOException {
    try (WorkerProcess worker = sum("LOOP")) {
      worker.await();
      worker.measure("100", 20);
      Sample sample = worker.samples("100").getFirst();
      assertThat(sample.nanos()).isAtLeast(20_000_000);
      assertThat(sample.nanosPerCall()).isLessThan(20_000_000.0);
      worker.measure("200", 1);
      assertThat(worker.samples("200").getFirst().calls()).isGreaterThan(0);
    }
  }

  @Test
  void doesALongTaskOnce() throws IOException {
    try (WorkerProcess worker = sum("LOOP")) {
      worker.await();
      worker.measure("100", 0);
      assertThat(worker.samples("100").getFirst().calls()).isEqualTo(1);
    }
  }

  @Test
  void aProcessThatEndsIsNamed() throws IOException {
    try (WorkerProcess unknown = sum("NOBODY")) {
      IOException e = assertThrows(IOException.class, unknown::await);
      assertThat(e)
          .hasMessageThat()
          .matches("sum by NOBODY did not start: .*No enum constant .*Candidate.NOBODY");
    }
    try (WorkerProcess worker = sum("LOOP")) {
      worker.await();
      IllegalStateException e =
          assertThrows(IllegalStateException.class, () -> worker.measure("300", 1));
      assertThat(e)
          .hasMessageThat()
          .matches("sum by LOOP ended at 300: .*NullPointerException: 300");
    }
  }
}
