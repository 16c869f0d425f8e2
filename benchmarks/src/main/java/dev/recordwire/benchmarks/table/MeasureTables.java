package dev.recordwire.benchmarks.table;

import dev.recordwire.benchmarks.array.NumPy;
import dev.recordwire.benchmarks.interleaved.InterleavedRun;
import dev.recordwire.benchmarks.interleaved.RunArguments;
import dev.recordwire.benchmarks.interleaved.RunSettings;
import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Measures all operations of tables in interleaved runs of all candidates, and writes the report;
/// `./benchmarks/tables` starts it.
public final class MeasureTables {
  private static final List<Integer> SIZES = List.of(1_000_000, 100_000_000);
  private static final List<Integer> QUICK = List.of(100_000, 1_000_000);
  private static final Path SAVED = Path.of("docs", "benchmarks", "tables.json");
  private static final Path TARGET = Path.of("benchmarks", "target", "tables.json");
  private static final int WARM_UP_MILLIS = 1_000;
  private static final int MILLIS = 20;
  private static final int ROUNDS = 15;
  private static final int MIN_ROUNDS = 5;

  /// The time after which an operation gets no more than the fewest rounds.
  private static final int SECONDS = 20;

  private final List<TableOperation> operations;
  private final List<Integer> sizes;
  private final RunSettings settings;
  private final Path folder;
  private final SortedMap<Integer, ExpectedResults> expected = new TreeMap<>();
  private final List<TableCell> cells = new ArrayList<>();

  private MeasureTables(
      List<TableOperation> operations, List<Integer> sizes, boolean quick, Path folder) {
    this.operations = operations;
    this.sizes = sizes;
    this.settings =
        quick
            ? new RunSettings(50, MILLIS, 1, 1, 0)
            : new RunSettings(WARM_UP_MILLIS, MILLIS, ROUNDS, MIN_ROUNDS, SECONDS);
    this.folder = folder;
  }

  /// The arguments are names of operations; without names all operations are measured. `--save`
  /// saves the result of all operations under `docs/benchmarks`. `--quick` only shows that
  /// everything works, and `--small` leaves out the larger file.
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    List<String> names = new ArrayList<>(Arrays.asList(arguments));
    boolean quick = names.remove("--quick");
    boolean small = names.remove("--small");
    boolean save = names.remove("--save");
    if (save && (quick || small || !names.isEmpty())) {
      throw new IllegalArgumentException(
          "--save keeps the result of all operations: leave out --quick, --small and names");
    }
    List<TableOperation> operations =
        new RunArguments("operation", names, quick, save).chosen(TableOperation.class);
    List<Integer> sizes = quick ? QUICK : small ? SIZES.subList(0, 1) : SIZES;
    Path file = save ? SAVED : TARGET;
    Path folder = Files.createTempDirectory("recordwire-tables");
    try {
      new MeasureTables(operations, sizes, quick, folder).run().write(file);
    } finally {
      delete(folder);
    }
    TableReport.write(file);
  }

  /// The method of measuring, for readers of the result.
  static String method() {
    return ("Interleaved: a process for each operation and candidate, in which each number of rows"
            + " had %d ms of warm-up and %d samples of %d ms, or of one call; after %d s no more"
            + " than %d")
        .formatted(WARM_UP_MILLIS, ROUNDS, MILLIS, SECONDS, MIN_ROUNDS);
  }

  private TableRun run() throws IOException, InterruptedException, SQLException {
    String numPy = NumPy.version();
    for (int size : sizes) {
      System.out.printf("making files of %,d rows%n", size);
      expected.put(size, new TableFiles(folder, size).make());
    }
    for (TableOperation operation : operations) {
      measure(operation);
    }
    return new TableRun(Machine.here("table-versions"), numPy, List.copyOf(cells));
  }

  private void measure(TableOperation operation) throws IOException, SQLException {
    System.out.print(operation.words() + ": ");
    List<Integer> rows = operation.sizes(sizes);
    SortedMap<Integer, ExpectedResults> results = expected.headMap(rows.getLast() + 1);
    List<TableProcess> processes = new ArrayList<>();
    try {
      processes.add(TableProcess.numPy(operation, folder, results));
      for (TableCandidate candidate : TableCandidate.values()) {
        if (candidate.offers(operation)) {
          processes.add(TableProcess.of(operation, candidate, folder, results));
        }
      }
      int rounds =
          InterleavedRun.run(
              processes.stream().map(TableProcess::worker).toList(),
              TableProcess.tasks(rows),
              settings);
      System.out.println(processes.size() + " candidates, " + rounds + " rounds");
    } finally {
      processes.forEach(TableProcess::close);
    }
    processes.forEach(process -> cells.addAll(process.cells()));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
