package dev.recordwire.benchmarks.start;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.benchmarks.report.Machine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StartReportTest {
  @TempDir Path folder;

  @Test
  void everyCodecMakesRoundTrips() throws Exception {
    for (StartCandidate candidate : StartCandidate.values()) {
      // Simple Binary Encoding needs a flag of the JVM, and Avro a property that is read once.
      if (candidate.offers(StartTask.ROUND_TRIP) && candidate.flags().isEmpty()) {
        StartWork work = CodecStarts.work(candidate.name());
        Object first = work.call();
        assertThat(first.toString()).contains("Alice");
        assertThat(work.call()).isEqualTo(first);
      }
    }
  }

  @Test
  void viewsAndLoopsAgree() throws Exception {
    for (StartTask task : List.of(StartTask.SUM_THOUSAND, StartTask.FILTER_MILLION)) {
      double ours = number(StartCandidate.RECORDWIRE, task);
      assertThat(number(StartCandidate.LOOP, task)).isWithin(1e-9).of(ours);
    }
  }

  private double number(StartCandidate candidate, StartTask task) throws Exception {
    Object result = ArrayStarts.work(candidate.name(), task.name(), 1_000, folder).call();
    return ((Number) result).doubleValue();
  }

  @Test
  void aRunIsSavedAndReported() throws Exception {
    List<StartCell> cells = new ArrayList<>();
    cells.add(new StartCell(StartTask.ROUND_TRIP, "recordwire", false, 1, 12e6, 1e7, 2e7));
    cells.add(new StartCell(StartTask.ROUND_TRIP, "recordwire", true, 1, 4e6, 3e6, 5e6));
    cells.add(new StartCell(StartTask.ROUND_TRIP, "kryo", false, 1, 54e6, 5e7, 6e7));
    StartRun run = new StartRun(Machine.here(), 15, cells);
    Path file = folder.resolve("start.json");
    run.write(file);
    assertThat(StartRun.read(file)).isEqualTo(run);

    StartReport.write(file);
    String page = Files.readString(folder.resolve("start.md"));
    assertThat(page).contains("| recordwire | 12 | – | – | – | 4.0 |");
    assertThat(page).contains("| kryo | 54 | – | – | – | – |");
    assertThat(Files.readString(folder.resolve("start.svg"))).endsWith("</svg>\n");
  }
}
