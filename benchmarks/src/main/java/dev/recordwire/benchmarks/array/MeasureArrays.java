package dev.recordwire.benchmarks.array;

import dev.recordwire.benchmarks.interleaved.InterleavedRun;
import dev.recordwire.benchmarks.interleaved.RunArguments;
import dev.recordwire.benchmarks.interleaved.RunSettings;
import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Measures all array operations in interleaved runs of all candidates, and the machine's memory
/// bandwidth before and after, and writes the report; `./benchmarks/arrays` starts it.
public final class MeasureArrays {
  private static final List<Integer> SIZES = List.of(1_000, 100_000, 10_000_000);
  private static final Path SAVED = Path.of("docs", "benchmarks", "arrays.json");
  private static final Path TARGET = Path.of("benchmarks", "target", "arrays.json");
  private static final int WARM_UP_MILLIS = 1_500;
  private static final int MILLIS = 15;
  private static final int ROUNDS = 15;

  private final List<Operation> operations;
  private final List<Integer> sizes;
  private final RunSettings settings;
  private final List<ArrayCell> cells = new ArrayList<>();

  private MeasureArrays(List<Operation> operations, boolean quick) {
    this.operations = operations;
    this.sizes = quick ? SIZES.subList(0, 2) : SIZES;
    int rounds = quick ? 1 : ROUNDS;
    this.settings = new RunSettings(quick ? 50 : WARM_UP_MILLIS, MILLIS, rounds, rounds, 0);
  }

  /// The arguments are names of operations; without names all operations are measured. `--save`
  /// saves the result of all operations under `docs/benchmarks`. `--quick` only shows that
  /// everything works.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    RunArguments given = RunArguments.of("operation", arguments);
    List<Operation> operations = given.chosen(Operation.class);
    Path file = given.save() ? SAVED : TARGET;
    new MeasureArrays(operations, given.quick()).run().write(file);
    ArrayReport.write(file);
  }

  /// The method of measuring, for readers of the result.
  static String method() {
    return "Interleaved: a process for each operation, candidate and profile, in which each number"
        + " of"
        + " elements had %d ms of warm-up and %d samples of %d ms, or of one call"
            .formatted(WARM_UP_MILLIS, ROUNDS, MILLIS)
        + "; heap touched beforehand";
  }

  private ArrayRun run() throws IOException, InterruptedException {
    String numPy = NumPy.version();
    Bandwidth bandwidth = Bandwidth.measure();
    for (Operation operation : operations) {
      measure(operation);
    }
    return new ArrayRun(
        Machine.here("array-versions"),
        numPy,
        bandwidth.orBetter(Bandwidth.measure()),
        List.copyOf(cells));
  }

  private void measure(Operation operation) throws IOException {
    System.out.print(operation.words() + ": ");
    List<CandidateProcess> processes = new ArrayList<>();
    try {
      processes.add(CandidateProcess.numPy(operation, sizes));
      if (operation.isOfColumns()) {
        processes.add(CandidateProcess.numPyColumn(operation, sizes));
      }
      for (Candidate candidate : Candidate.values()) {
        if (candidate.open(operation, Values.random(10)) != null) {
          processes.add(
              CandidateProcess.of(operation, candidate, "clean", sizesOf(operation, candidate)));
        }
      }
      processes.add(
          CandidateProcess.of(operation, Candidate.RECORDWIRE, "dirty", sizes.subList(0, 1)));
      InterleavedRun.run(
          processes.stream().map(CandidateProcess::worker).toList(),
          CandidateProcess.tasks(sizes),
          settings);
      System.out.println(processes.size() + " candidates");
    } finally {
      processes.forEach(CandidateProcess::close);
    }
    processes.forEach(process -> cells.addAll(process.cells()));
  }

  /// The numbers of elements that a candidate is measured with. Outside the caches every candidate
  /// is as fast as the memory, so the largest size has only our main variants and the loop; the
  /// float32 dot product is left out there, because the sum of the plain loop is wrong by then.
  /// Libraries are measured in the nearest cache.
  private List<Integer> sizesOf(Operation operation, Candidate candidate) {
    return switch (candidate) {
      case RECORDWIRE, RECORDWIRE_COLUMN, RECORDWIRE_PARALLEL, RECORDWIRE_UNFUSED, LOOP ->
          operation.isOfFloat32() ? inCache() : sizes;
      case RECORDWIRE_TWO_THREADS -> sizes.subList(sizes.size() - 1, sizes.size());
      case RECORDWIRE_NATIVE, RECORDWIRE_SCALAR, RECORDWIRE_TEN_LAMBDAS -> inCache();
      default -> sizes.subList(0, 1);
    };
  }

  private List<Integer> inCache() {
    return sizes.subList(0, 2);
  }
}
