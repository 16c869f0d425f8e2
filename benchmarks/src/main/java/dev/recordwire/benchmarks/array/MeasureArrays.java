package dev.recordwire.benchmarks.array;

import dev.recordwire.benchmarks.report.Machine;
import dev.recordwire.benchmarks.turns.Match;
import dev.recordwire.benchmarks.turns.Terms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Measures all array operations, the contenders and NumPy by turns, and the machine's memory
/// before and after, and draws the result. Run by `./benchmarks/arrays`.
public final class MeasureArrays {
  private static final List<Integer> SIZES = List.of(1_000, 100_000, 10_000_000);
  private static final Path KEPT = Path.of("docs", "benchmarks", "arrays.json");
  private static final Path PASSING = Path.of("benchmarks", "target", "arrays.json");
  private static final int WARM_UP_MILLIS = 1_500;
  private static final int MILLIS = 15;
  private static final int ROUNDS = 15;

  private final List<Operation> operations;
  private final List<Integer> sizes;
  private final Terms terms;
  private final List<ArrayCell> cells = new ArrayList<>();

  private MeasureArrays(List<Operation> operations, boolean quick) {
    this.operations = operations;
    this.sizes = quick ? SIZES.subList(0, 2) : SIZES;
    int rounds = quick ? 1 : ROUNDS;
    this.terms = new Terms(quick ? 50 : WARM_UP_MILLIS, MILLIS, rounds, rounds, 0);
  }

  /// The arguments are names of operations, all of which are measured if there are none; `--save`
  /// keeps the result of all under `docs/benchmarks`, and `--quick` measures little, to see that
  /// it works.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> names = new ArrayList<>(Arrays.asList(arguments));
    boolean quick = names.remove("--quick");
    boolean save = names.remove("--save");
    if (save && (quick || !names.isEmpty())) {
      throw new IllegalArgumentException(
          "--save keeps the result of all operations: leave out --quick and names");
    }
    List<Operation> operations =
        names.isEmpty()
            ? List.of(Operation.values())
            : names.stream().map(Operation::valueOf).toList();
    Path file = save ? KEPT : PASSING;
    new MeasureArrays(operations, quick).run().write(file);
    ArrayReport.write(file);
  }

  /// How it is done, for readers of the result.
  static String method() {
    return "By turns: a process for each operation, contender and profile, in which each number of"
        + " elements had %d ms of warm-up and %d turns of %d ms, or of one call"
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
    List<Entrant> entrants = new ArrayList<>();
    try {
      entrants.add(Entrant.numPy(operation, sizes));
      for (Contender contender : Contender.values()) {
        if (contender.open(operation, Values.random(10)) != null) {
          entrants.add(Entrant.of(operation, contender, "clean", sizesOf(operation, contender)));
        }
      }
      entrants.add(Entrant.of(operation, Contender.RECORDWIRE, "dirty", sizes.subList(0, 1)));
      Match.play(entrants.stream().map(Entrant::player).toList(), Entrant.tasks(sizes), terms);
      System.out.println(entrants.size() + " contenders");
    } finally {
      entrants.forEach(Entrant::close);
    }
    entrants.forEach(entrant -> cells.addAll(entrant.cells()));
  }

  /// Outside the caches all are as fast as the memory is: we, the loop and several threads will do
  /// there, without the float32 products, whose sum in a plain loop is wrong by then. Libraries
  /// show what they can in the nearest cache.
  private List<Integer> sizesOf(Operation operation, Contender contender) {
    return switch (contender) {
      case RECORDWIRE, RECORDWIRE_PARALLEL, RECORDWIRE_UNFUSED, LOOP ->
          operation == Operation.DOT_FLOAT32 ? inCache() : sizes;
      case RECORDWIRE_NATIVE, RECORDWIRE_SCALAR, RECORDWIRE_TEN_LAMBDAS -> inCache();
      default -> sizes.subList(0, 1);
    };
  }

  private List<Integer> inCache() {
    return sizes.subList(0, 2);
  }
}
