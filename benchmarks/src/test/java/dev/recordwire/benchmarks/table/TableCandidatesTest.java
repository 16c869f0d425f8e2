package dev.recordwire.benchmarks.table;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.benchmarks.report.Machine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every candidate comes to the result of the rows as they were made, and a run can be saved and
/// reported.
class TableCandidatesTest {
  @TempDir static Path folder;

  private static TableFiles files = new TableFiles(Path.of(""), 0);
  private static ExpectedResults expected = new ExpectedResults();

  @BeforeAll
  static void makeFiles() throws Exception {
    files = new TableFiles(folder, 10_000);
    expected = files.make();
  }

  @TestFactory
  Collection<DynamicTest> everyCandidateComputesTheSame() {
    List<DynamicTest> tests = new ArrayList<>();
    for (TableCandidate candidate : TableCandidate.values()) {
      for (TableOperation operation : TableOperation.values()) {
        if (candidate.offers(operation)) {
          tests.add(
              DynamicTest.dynamicTest(
                  candidate.words() + ", " + operation.words(),
                  () -> candidate.checked(operation, files, expected.of(operation))));
        }
      }
    }
    assertThat(tests.size()).isGreaterThan(50);
    return tests;
  }

  @Test
  void anotherResultIsRefused() {
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () -> TableCandidate.DUCKDB.checked(TableOperation.ROWS, files, 3));
    assertThat(e).hasMessageThat().matches("DUCKDB ROWS: \\d+\\.0 instead of 3\\.0");
  }

  @Test
  void aRunIsSavedAndReported() throws Exception {
    List<TableCell> cells = new ArrayList<>();
    for (TableOperation operation : TableOperation.values()) {
      cells.add(new TableCell(operation, TableCell.NUMPY, 1_000_000, 6e6, 5e6, 7e6));
      cells.add(new TableCell(operation, "recordwire", 1_000_000, 2e6, 1e6, 3e6));
      cells.add(new TableCell(operation, "duckdb", 1_000_000, 12e6, 1e6, 3e6));
    }
    TableRun run = new TableRun(Machine.here("table-versions"), "1.0", cells);
    Path file = folder.resolve("tables.json");
    run.write(file);
    assertThat(TableRun.read(file)).isEqualTo(run);

    Files.writeString(
        folder.resolve("tables.md"), "old\n<!-- written by hand from here on -->\nby hand\n");
    TableReport.write(file);
    String page = Files.readString(folder.resolve("tables.md"));
    assertThat(page).contains("## 1 000 000 rows\n");
    assertThat(page).contains("| mean | 2.00 | 3.00 | – | – | 0.50 | – | – |");
    assertThat(page).contains("| recordwire | 500.00 |");
    assertThat(page).endsWith("<!-- written by hand from here on -->\nby hand\n");
    assertThat(page).doesNotContain("old");
    assertThat(Files.readString(folder.resolve("tables.svg"))).endsWith("</svg>\n");
  }
}
