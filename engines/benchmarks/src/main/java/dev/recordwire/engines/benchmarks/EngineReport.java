package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How the page and the chart of an engine are made from the numbers of a run: beside `kafka.json`
/// are `kafka.md` and `kafka.svg`, and likewise of the other engines.
///
/// @param <C> a result
public final class EngineReport<C> {
  static final EngineReport<KafkaCell> KAFKA =
      new EngineReport<>("kafka", KafkaCell.class, KafkaReport::page, KafkaChart::draw);

  static final EngineReport<FlinkCell> FLINK =
      new EngineReport<>("flink", FlinkCell.class, FlinkReport::page, FlinkChart::draw);

  static final EngineReport<DuckDbCell> DUCKDB =
      new EngineReport<>("duckdb", DuckDbCell.class, DuckDbReport::page, DuckDbChart::draw);

  static final EngineReport<SparkCell> SPARK =
      new EngineReport<>("spark", SparkCell.class, SparkReport::page, SparkChart::draw);

  static final EngineReport<GrpcCell> GRPC =
      new EngineReport<>("grpc", GrpcCell.class, GrpcReport::page, GrpcChart::draw);

  private static final List<EngineReport<?>> ALL = List.of(KAFKA, FLINK, DUCKDB, SPARK, GRPC);

  private final String name;
  private final Class<C> cell;
  private final Page<C> page;
  private final Chart<C> chart;

  private EngineReport(String name, Class<C> cell, Page<C> page, Chart<C> chart) {
    this.name = name;
    this.cell = cell;
    this.page = page;
    this.chart = chart;
  }

  /// Writes a page.
  private interface Page<C> {
    String of(Machine machine, String method, List<C> cells);
  }

  /// Draws a chart.
  private interface Chart<C> {
    String of(Machine machine, List<C> cells);
  }

  /// The page and the chart of a run.
  record Drawn(String page, String chart) {}

  /// Writes the reports of saved runs anew: the arguments are files of numbers.
  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      Path result = Path.of(argument);
      Drawn drawn = draw(result);
      String name = result.getFileName().toString().replace(".json", "");
      Files.writeString(result.resolveSibling(name + ".md"), drawn.page());
      Files.writeString(result.resolveSibling(name + ".svg"), drawn.chart());
    }
  }

  /// Draws the report of a file of numbers.
  static Drawn draw(Path result) throws IOException {
    String file = result.getFileName().toString();
    for (EngineReport<?> report : ALL) {
      if (file.equals(report.name + ".json")) {
        return report.read(result);
      }
    }
    throw new IllegalArgumentException(
        result
            + " is no result of an engine: name kafka.json, flink.json, duckdb.json,"
            + " spark.json or grpc.json");
  }

  private Drawn read(Path result) throws IOException {
    return draw(EngineRun.read(result, cell));
  }

  private Drawn draw(EngineRun<C> run) {
    return new Drawn(
        page.of(run.machine(), run.method(), run.cells()), chart.of(run.machine(), run.cells()));
  }

  /// Writes the numbers of a run with its page and chart, and prints the page.
  ///
  /// @param save whether they are kept under `docs/benchmarks`
  void write(EngineRun<C> run, boolean save) throws IOException {
    Drawn drawn = draw(run);
    Path folder =
        Files.createDirectories(
            save ? Path.of("docs", "benchmarks") : Path.of("benchmarks", "target"));
    run.write(folder.resolve(name + ".json"));
    Files.writeString(folder.resolve(name + ".md"), drawn.page());
    Files.writeString(folder.resolve(name + ".svg"), drawn.chart());
    System.out.println(drawn.page());
  }
}
