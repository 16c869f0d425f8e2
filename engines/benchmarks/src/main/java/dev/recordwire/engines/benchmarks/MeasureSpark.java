package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.interleaved.Quartiles;
import dev.recordwire.benchmarks.interleaved.RunArguments;
import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.spark.sql.SparkSession;

/// Measures Spark on record files and tables, on Parquet and on Avro, by turns, and writes the
/// report; `./benchmarks/spark` starts it.
public final class MeasureSpark {
  private static final int HEAP = 2048;

  /// Sums of floating-point numbers differ by the order of their terms.
  private static final double TOLERANCE = 1e-9;

  private final int warmUps;
  private final int rounds;

  private MeasureSpark(int warmUps, int rounds) {
    this.warmUps = warmUps;
    this.rounds = rounds;
  }

  /// The arguments are names of tasks; without names all are measured. `--save` saves the result of
  /// all under `docs/benchmarks`. `--quick` only shows that everything works.
  public static void main(String[] arguments) throws IOException {
    RunArguments given = RunArguments.of("task", arguments);
    MeasureSpark measure = given.quick() ? new MeasureSpark(2, 3) : new MeasureSpark(15, 25);
    Machine machine = EngineRun.machine(SparkSession.class, Schema.class);
    List<SparkCell> cells = measure.run(given.chosen(SparkTask.class));
    EngineReport.SPARK.write(new EngineRun<>(machine, measure.method(), cells), given.save());
  }

  private String method() {
    return ("%,d flights of an int16, an int32 and a float64; Spark with all processors in one"
            + " process, the formats by turns: %d rounds of warm-up and %d of one task each")
        .formatted(SparkFlight.COUNT, warmUps, rounds);
  }

  private List<SparkCell> run(List<SparkTask> tasks) throws IOException {
    Path folder = Files.createTempDirectory("flights");
    try (Child worker = Child.start(HEAP, SparkWorker.class, folder.toString())) {
      worker.read();
      List<SparkCell> cells = new ArrayList<>();
      for (SparkTask task : tasks) {
        System.out.println(task + " …");
        cells.addAll(measure(task, worker));
      }
      return cells;
    } finally {
      delete(folder);
    }
  }

  private List<SparkCell> measure(SparkTask task, Child worker) throws IOException {
    Map<SparkWay, List<Double>> times = new EnumMap<>(SparkWay.class);
    Map<SparkWay, Long> bytes = new EnumMap<>(SparkWay.class);
    double first = Double.NaN;
    for (int round = 0; round < warmUps + rounds; round++) {
      for (SparkWay way : SparkWay.values()) {
        double[] answer = NumberLine.parse(worker.ask(task + " " + way));
        first = Double.isNaN(first) ? answer[1] : first;
        if (Math.abs(answer[1] - first) > Math.abs(first) * TOLERANCE) {
          throw new IllegalStateException(
              "%s of %s is %s, and was %s before".formatted(task, way, answer[1], first));
        }
        bytes.put(way, (long) answer[2]);
        if (round >= warmUps) {
          times.computeIfAbsent(way, _ -> new ArrayList<>()).add(answer[0]);
        }
      }
    }
    List<Double> beside = times.getOrDefault(SparkWay.PARQUET_PLAIN, List.of());
    List<SparkCell> cells = new ArrayList<>();
    times.forEach(
        (way, nanos) ->
            cells.add(
                new SparkCell(
                    task.name(),
                    way.name(),
                    bytes.getOrDefault(way, 0L),
                    Quartiles.of(nanos.stream().mapToDouble(Double::doubleValue)),
                    Quartiles.of(
                        IntStream.range(0, nanos.size())
                            .mapToDouble(i -> nanos.get(i) / beside.get(i))))));
    return cells;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
