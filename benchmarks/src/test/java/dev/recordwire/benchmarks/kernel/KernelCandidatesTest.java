package dev.recordwire.benchmarks.kernel;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

/// Every candidate computes what the methods compute, and a run can be saved and reported.
class KernelCandidatesTest {
  @TempDir Path directory;

  @TestFactory
  Collection<DynamicTest> everyCandidateComputesTheSame() {
    List<DynamicTest> tests = new ArrayList<>();
    for (KernelCandidate candidate : KernelCandidate.values()) {
      for (Formula formula : Formula.values()) {
        if (candidate.isJava() && candidate.offers(formula)) {
          Inputs inputs = Inputs.of(formula, 2_003);
          tests.add(
              DynamicTest.dynamicTest(
                  candidate.words() + ", " + formula.words(),
                  () ->
                      assertThat(candidate.checked(formula, inputs).results().get()).isNotEmpty()));
        }
      }
    }
    assertThat(tests.size()).isAtLeast(25);
    return tests;
  }

  @Test
  void aWrongResultIsNoticed() {
    Calculation wrong = new Calculation(() -> 1, () -> new double[] {1, 2 + 1e-8, 3});
    assertThat(
            assertThrows(
                IllegalStateException.class, () -> wrong.check(new double[] {1, 2, 3}, false)))
        .hasMessageThat()
        .isEqualTo("result 1 is 2.00000001 instead of 2.0");
  }

  @Test
  void aRunIsSavedAndReported() throws Exception {
    List<KernelCell> cells = new ArrayList<>();
    for (KernelCandidate candidate : KernelCandidate.values()) {
      double nanos = 200 * (cells.size() + 1);
      cells.add(new KernelCell(Formula.SUM, candidate, 1_000, nanos, nanos - 1, nanos + 1));
    }
    KernelRun run = new KernelRun(Machine.here("kernel-versions"), "numpy 1.0", cells);
    Path file = directory.resolve("array-kernels.json");
    run.write(file);
    assertThat(KernelRun.read(file)).isEqualTo(run);

    KernelReport.write(file);
    String page = Files.readString(directory.resolve("array-kernels.md"));
    assertThat(page).contains("| sum | 0.20 | 5.00 | 6.00 | 4.00 | 7.00 | 8.00 | 10.00 | 3.00 |");
    assertThat(page).contains("| sum | 0.40 | 0.50 | 4.50 | 5.50 |");
    assertThat(Files.readString(directory.resolve("array-kernels.svg"))).endsWith("</svg>\n");
  }
}
