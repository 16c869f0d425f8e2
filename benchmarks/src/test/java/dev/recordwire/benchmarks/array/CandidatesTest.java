package dev.recordwire.benchmarks.array;

import static com.google.common.truth.Truth.assertThat;

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

/// Every candidate computes the same as the plain loop, and a run can be saved and reported.
class CandidatesTest {
  @TempDir Path directory;

  @TestFactory
  Collection<DynamicTest> everyCandidateComputesTheSame() {
    double[] values = Values.random(1000);
    List<DynamicTest> tests = new ArrayList<>();
    for (Candidate candidate : Candidate.values()) {
      for (Operation operation : Operation.values()) {
        if (candidate.open(operation, values) != null) {
          tests.add(
              DynamicTest.dynamicTest(
                  candidate.words() + ", " + operation.words(),
                  () -> assertThat(candidate.checked(operation, values).run()).isFinite()));
        }
      }
    }
    assertThat(tests.size()).isGreaterThan(50);
    return tests;
  }

  @Test
  void aRunIsSavedAndReported() throws Exception {
    List<ArrayCell> cells = new ArrayList<>();
    for (Operation operation : Operation.values()) {
      cells.add(new ArrayCell(operation, Ratios.OURS, "clean", 1000, 50, 49, 51));
      cells.add(new ArrayCell(operation, Ratios.OURS, "dirty", 1000, 60, 59, 61));
      cells.add(new ArrayCell(operation, ArrayCell.NUMPY, "clean", 1000, 300, 290, 310));
      cells.add(new ArrayCell(operation, "recordwire column", "clean", 1000, 100, 90, 110));
      cells.add(new ArrayCell(operation, "numpy column", "clean", 1000, 250, 240, 260));
      cells.add(new ArrayCell(operation, Candidate.LOOP.words(), "clean", 1000, 100, 99, 101));
    }
    ArrayRun run =
        new ArrayRun(Machine.here("array-versions"), "1.0", new Bandwidth(10, 9, 8), cells);
    Path file = directory.resolve("arrays.json");
    run.write(file);
    assertThat(ArrayRun.read(file)).isEqualTo(run);

    ArrayReport.write(file);
    String page = Files.readString(directory.resolve("arrays.md"));
    assertThat(page).contains("| sum | 50 | 6.00 | 5.00 | – | – | 1.20 | loop | 2.00 |");
    assertThat(page).contains("| argmin | 2.50 |");
    assertThat(page).contains("Geometric mean over NumPy, of sum to filter without float32: 6.00.");
    assertThat(Files.readString(directory.resolve("arrays.svg"))).endsWith("</svg>\n");
    assertThat(Files.readString(directory.resolve("arrays-bandwidth.svg"))).endsWith("</svg>\n");
  }
}
