package dev.recordwire.engines.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// DuckDB gives the same answers whichever way it sees the flights.
class DuckDbWorkerTest {
  @TempDir Path folder;

  @Test
  void answersAreTheSameInEachWay() throws Exception {
    new DuckDbFlights(folder).write(1000);
    for (DuckDbQuestion question : DuckDbQuestion.values()) {
      double first = Double.NaN;
      for (String way : DuckDbFlights.WAYS) {
        try (DuckDbWorker worker = new DuckDbWorker(folder, way)) {
          DuckDbWorker.Answer answer =
              DuckDbWorker.Answer.parse(worker.run(question.name()).text());
          assertThat(answer.nanos()).isGreaterThan(0);
          first = Double.isNaN(first) ? answer.value() : first;
          assertWithMessage("%s of %s", question, way)
              .that(answer.value())
              .isWithin(1e-6)
              .of(first);
        }
      }
    }
  }

  @Test
  void onlyColumnsInTheirOwnFilesAreInPlace() throws Exception {
    DuckDbFlights flights = new DuckDbFlights(folder);
    flights.write(100);

    assertThat(flights.columns(DuckDbFlights.ARRAYS).namesInPlace()).hasSize(3);
    assertThat(flights.columns(DuckDbFlights.ROWS).namesInPlace()).isEmpty();
    try (DuckDbWorker worker = new DuckDbWorker(folder, DuckDbFlights.ARRAYS)) {
      assertThat(worker.run(DuckDbWorker.EXPORT).nanos()).isGreaterThan(0);
    }
    DuckDbFlights.delete(folder);
    assertThat(folder.toFile().exists()).isFalse();
  }
}
