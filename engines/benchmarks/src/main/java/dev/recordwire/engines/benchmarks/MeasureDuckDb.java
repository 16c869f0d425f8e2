package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.interleaved.Quartiles;
import dev.recordwire.benchmarks.interleaved.RunArguments;
import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.duckdb.DuckDBConnection;

/// Measures queries of DuckDB on columns that it reads in place, on columns of rows and on its own
/// table, by turns, and writes the report; `./benchmarks/duckdb` starts it.
public final class MeasureDuckDb {
  private static final int HEAP = 256;

  /// Sums of floating-point numbers differ by the order of their terms.
  private static final double TOLERANCE = 1e-9;

  private final int rows;
  private final int warmUps;
  private final int rounds;

  private MeasureDuckDb(int rows, int warmUps, int rounds) {
    this.rows = rows;
    this.warmUps = warmUps;
    this.rounds = rounds;
  }

  /// The arguments are names of questions; without names all are measured, and the export. `--save`
  /// saves the result of all under `docs/benchmarks`. `--quick` only shows that everything works.
  public static void main(String[] arguments) throws IOException {
    RunArguments given = RunArguments.of("question", arguments);
    List<String> tasks =
        new ArrayList<>(given.chosen(DuckDbQuestion.class).stream().map(Enum::name).toList());
    if (given.names().isEmpty()) {
      tasks.add(DuckDbWorker.EXPORT);
    }
    MeasureDuckDb measure =
        given.quick() ? new MeasureDuckDb(200_000, 1, 3) : new MeasureDuckDb(10_000_000, 10, 50);
    Machine machine = EngineRun.machine(DuckDBConnection.class);
    List<DuckDbCell> cells = measure.run(tasks);
    EngineReport.DUCKDB.write(new EngineRun<>(machine, measure.method(), cells), given.save());
  }

  private String method() {
    return ("%,d flights of a float64, an int16 and a uint8, random; DuckDB with all its threads,"
            + " in a process for each way to hold the flights, by turns: %d rounds of warm-up"
            + " and %d of one query each, through its result as a view")
        .formatted(rows, warmUps, rounds);
  }

  private List<DuckDbCell> run(List<String> tasks) throws IOException {
    Path folder = Files.createTempDirectory("flights");
    Map<String, Child> workers = new LinkedHashMap<>();
    try {
      new DuckDbFlights(folder).write(rows);
      for (String way : DuckDbFlights.WAYS) {
        Child worker = Child.start(HEAP, DuckDbWorker.class, folder.toString(), way);
        workers.put(way, worker);
        worker.read();
      }
      List<DuckDbCell> cells = new ArrayList<>();
      for (String task : tasks) {
        System.out.println(task + " …");
        cells.addAll(measure(task, workers));
      }
      return cells;
    } finally {
      workers.values().forEach(Child::close);
      DuckDbFlights.delete(folder);
    }
  }

  private List<DuckDbCell> measure(String task, Map<String, Child> workers) throws IOException {
    Map<String, List<Long>> times = new LinkedHashMap<>();
    for (int round = 0; round < warmUps + rounds; round++) {
      Map<String, Double> answers = new LinkedHashMap<>();
      for (Map.Entry<String, Child> worker : workers.entrySet()) {
        String way = worker.getKey();
        if (task.equals(DuckDbWorker.EXPORT) && way.equals(DuckDbFlights.OWN)) {
          continue; // it exports nothing
        }
        DuckDbWorker.Answer answer = DuckDbWorker.Answer.parse(worker.getValue().ask(task));
        answers.put(way, answer.value());
        if (round >= warmUps) {
          times.computeIfAbsent(way, any -> new ArrayList<>()).add(answer.nanos());
        }
      }
      requireSame(task, answers);
    }
    List<List<Long>> inOrder = List.copyOf(times.values());
    List<DuckDbCell> cells = new ArrayList<>();
    times.forEach((way, nanos) -> cells.add(cell(task, way, nanos, inOrder.getLast())));
    return cells;
  }

  private static DuckDbCell cell(String task, String way, List<Long> nanos, List<Long> last) {
    return new DuckDbCell(
        task,
        way,
        Quartiles.of(nanos.stream().mapToDouble(Long::doubleValue)),
        Quartiles.of(
            IntStream.range(0, nanos.size())
                .mapToDouble(i -> nanos.get(i).doubleValue() / last.get(i).doubleValue())));
  }

  private static void requireSame(String task, Map<String, Double> answers) {
    double one = answers.values().iterator().next();
    answers.forEach(
        (way, answer) -> {
          if (Math.abs(answer - one) > Math.abs(one) * TOLERANCE) {
            throw new IllegalStateException(task + " has different answers: " + answers);
          }
        });
  }
}
