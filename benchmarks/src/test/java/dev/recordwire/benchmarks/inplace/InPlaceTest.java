package dev.recordwire.benchmarks.inplace;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.benchmarks.codec.log.LogReads;
import dev.recordwire.benchmarks.report.Machine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every task of every candidate runs, all ways to read the log see the same, and a run can be
/// saved and reported.
class InPlaceTest {
  @TempDir Path folder;

  @TestFactory
  Collection<DynamicTest> everyTaskRuns() {
    List<String> payloads = new ArrayList<>(PlaceTask.payloads());
    payloads.add(PlaceTask.LOG);
    List<DynamicTest> tests = new ArrayList<>();
    for (String candidate : PlaceTask.CANDIDATES) {
      PlaceWorker worker = new PlaceWorker(candidate);
      for (String payload : payloads) {
        for (PlaceTask task : PlaceTask.of(payload, candidate)) {
          tests.add(
              DynamicTest.dynamicTest(
                  candidate + ", " + task.name(), () -> worker.run(task.name(), 1)));
        }
      }
    }
    assertThat(tests.size()).isGreaterThan(70);
    return tests;
  }

  @Test
  void onlyTheLogIsReadWhole() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new PlaceWorker(PlaceTask.OURS).run("Car READ", 1));
    assertThat(e).hasMessageThat().isEqualTo("only the log is read whole: READ");
  }

  @Test
  void allWaysToReadTheLogSeeTheSame() {
    LogReads reads = new LogReads();

    assertThat(reads.read()).isEqualTo(reads.decodeAndRead());
    assertThat(reads.verifyAndRead()).isEqualTo(reads.decodeAndRead());
  }

  @Test
  void aRunIsSavedAndReported() throws Exception {
    List<PlaceCell> cells = new ArrayList<>();
    for (PlaceTask task : PlaceTask.of(PlaceTask.LOG, PlaceTask.OURS)) {
      cells.add(cell(task.payload(), task.operation(), PlaceTask.OURS, 2e6));
    }
    cells.add(cell("Car", PlaceOperation.DECODE, PlaceTask.OURS, 300));
    cells.add(cell("Car", PlaceOperation.VERIFY, PlaceTask.OURS, 50));
    cells.add(cell("Car", PlaceOperation.FIELDS, PlaceTask.IN_PLACE, 10));
    cells.add(cell("Car", PlaceOperation.FIELDS, PlaceTask.FLATBUFFERS, 25));
    PlaceRun run = new PlaceRun(Machine.here(), 1_234_567, cells);
    Path file = folder.resolve("records-in-place.json");
    run.write(file);
    assertThat(PlaceRun.read(file)).isEqualTo(run);

    Path page = folder.resolve("records-in-place.md");
    Files.writeString(page, "old\n<!-- written by hand from here on -->\nby hand\n");
    PlaceReport.write(file);
    String text = Files.readString(page);
    assertThat(text).contains("## A log of 10 000 records, 1 234 567 bytes\n");
    assertThat(text).contains("| verify | 2.00 | 8 | 1.00 | – | – |");
    assertThat(text).contains("| Car | 300.0 | 50.0 | 6.00 | – | 8 |");
    assertThat(text).contains("| Car | 10.0 | 8 | 2.50 | – | – | – | – |");
    assertThat(text).endsWith("<!-- written by hand from here on -->\nby hand\n");
    assertThat(text).doesNotContain("old");
    assertThat(Files.readString(folder.resolve("records-in-place.svg"))).endsWith("</svg>\n");
  }

  private static PlaceCell cell(
      String payload, PlaceOperation operation, String candidate, double nanos) {
    return new PlaceCell(payload, operation, candidate, PlaceRun.CLEAN, nanos, nanos, nanos, 8);
  }
}
