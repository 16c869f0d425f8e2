package dev.recordwire.benchmarks.kernel;

import dev.recordwire.benchmarks.interleaved.InterleavedRun;
import dev.recordwire.benchmarks.interleaved.RunArguments;
import dev.recordwire.benchmarks.interleaved.RunSettings;
import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Measures kernels in interleaved runs of all candidates, and writes the report;
/// `./benchmarks/kernels` starts it.
public final class MeasureKernels {
  private static final List<Integer> SIZES = List.of(1_000, 100_000, 10_000_000);
  private static final Path SAVED = Path.of("docs", "benchmarks", "array-kernels.json");
  private static final Path TARGET = Path.of("benchmarks", "target", "array-kernels.json");
  private static final int WARM_UP_MILLIS = 1_500;
  private static final int MILLIS = 15;
  private static final int ROUNDS = 15;
  private static final int MIN_ROUNDS = 5;

  /// The time after which a formula gets no more than the fewest rounds.
  private static final int SECONDS = 30;

  private final List<Formula> formulas;
  private final List<Integer> sizes;
  private final RunSettings settings;
  private final Python numPy;
  private final Python compilers;
  private final List<KernelCell> cells = new ArrayList<>();

  private MeasureKernels(List<Formula> formulas, boolean quick)
      throws IOException, InterruptedException {
    this.formulas = formulas;
    this.sizes = quick ? SIZES.subList(0, 2) : SIZES;
    this.settings =
        quick
            ? new RunSettings(50, MILLIS, 1, 1, 0)
            : new RunSettings(WARM_UP_MILLIS, MILLIS, ROUNDS, MIN_ROUNDS, SECONDS);
    this.numPy = Python.with("numpy");
    this.compilers = Python.with("numexpr", "numba", "numpy");
  }

  /// The arguments are names of formulas; without names all are measured. `--save` saves the result
  /// of all formulas under `docs/benchmarks`. `--quick` only shows that everything works.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    RunArguments given = RunArguments.of("formula", arguments);
    List<Formula> formulas = given.chosen(Formula.class);
    Path file = given.save() ? SAVED : TARGET;
    new MeasureKernels(formulas, given.quick()).run().write(file);
    KernelReport.write(file);
  }

  /// The method of measuring, for readers of the result.
  static String method() {
    return "Interleaved: a process for each formula and candidate, in which each number of elements"
        + " had %d ms of warm-up and %d to %d samples of %d ms, or of one call"
            .formatted(WARM_UP_MILLIS, MIN_ROUNDS, ROUNDS, MILLIS)
        + "; heap touched beforehand; results checked against the methods before";
  }

  private KernelRun run() throws IOException {
    for (Formula formula : formulas) {
      measure(formula);
    }
    return new KernelRun(
        Machine.here("kernel-versions"),
        "NumPy: " + numPy.versions() + "; others: " + compilers.versions(),
        List.copyOf(cells));
  }

  private void measure(Formula formula) throws IOException {
    System.out.print(formula.words() + ": ");
    SortedMap<Integer, Double> sums = new TreeMap<>();
    sizes.forEach(size -> sums.put(size, Inputs.of(formula, size).expectedSum(formula)));
    List<KernelProcess> processes = new ArrayList<>();
    try {
      for (KernelCandidate candidate : KernelCandidate.values()) {
        if (candidate.offers(formula)) {
          processes.add(start(formula, candidate, sums));
        }
      }
      InterleavedRun.run(
          processes.stream().map(KernelProcess::worker).toList(),
          KernelProcess.tasks(sizes),
          settings);
      System.out.println(processes.size() + " candidates");
    } finally {
      processes.forEach(KernelProcess::close);
    }
    processes.forEach(process -> cells.addAll(process.cells()));
  }

  /// Starts a candidate; threads are of use for the largest arrays only.
  private KernelProcess start(
      Formula formula, KernelCandidate candidate, SortedMap<Integer, Double> sums)
      throws IOException {
    SortedMap<Integer, Double> its = candidate.isParallel() ? sums.tailMap(sums.lastKey()) : sums;
    if (candidate.isJava()) {
      return KernelProcess.java(formula, candidate, List.copyOf(its.keySet()));
    }
    Python python = candidate == KernelCandidate.NUMPY ? numPy : compilers;
    return KernelProcess.python(python, formula, candidate, its);
  }
}
