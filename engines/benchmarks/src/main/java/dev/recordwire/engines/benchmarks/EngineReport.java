package dev.recordwire.engines.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The report of a saved run, written anew: beside `kafka.json` it writes `kafka.md` and
/// `kafka.svg`, and likewise of the other engines.
public final class EngineReport {
  private EngineReport() {}

  /// The page and the chart of a run.
  record Drawn(String page, String chart) {}

  /// Writes the report of each result file.
  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      Path result = Path.of(argument);
      Drawn drawn = draw(result);
      String name = result.getFileName().toString().replace(".json", "");
      Files.writeString(result.resolveSibling(name + ".md"), drawn.page());
      Files.writeString(result.resolveSibling(name + ".svg"), drawn.chart());
    }
  }

  /// Draws the report of a result file.
  static Drawn draw(Path result) throws IOException {
    return switch (result.getFileName().toString()) {
      case "kafka.json" -> {
        EngineRun<KafkaCell> run = EngineRun.read(result, KafkaCell.class);
        yield new Drawn(
            KafkaReport.page(run.machine(), run.method(), run.cells()),
            KafkaChart.draw(run.machine(), run.cells()));
      }
      case "flink.json" -> {
        EngineRun<FlinkCell> run = EngineRun.read(result, FlinkCell.class);
        yield new Drawn(
            FlinkReport.page(run.machine(), run.method(), run.cells()),
            FlinkChart.draw(run.machine(), run.cells()));
      }
      case "duckdb.json" -> {
        EngineRun<DuckDbCell> run = EngineRun.read(result, DuckDbCell.class);
        yield new Drawn(
            DuckDbReport.page(run.machine(), run.method(), run.cells()),
            DuckDbChart.draw(run.machine(), run.cells()));
      }
      case "spark.json" -> {
        EngineRun<SparkCell> run = EngineRun.read(result, SparkCell.class);
        yield new Drawn(
            SparkReport.page(run.machine(), run.method(), run.cells()),
            SparkChart.draw(run.machine(), run.cells()));
      }
      case "grpc.json" -> {
        EngineRun<GrpcCell> run = EngineRun.read(result, GrpcCell.class);
        yield new Drawn(
            GrpcReport.page(run.machine(), run.method(), run.cells()),
            GrpcChart.draw(run.machine(), run.cells()));
      }
      default ->
          throw new IllegalArgumentException(
              result
                  + " is no result of an engine: name kafka.json, flink.json, duckdb.json,"
                  + " spark.json or grpc.json");
    };
  }
}
