package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.report.Machine;
import dev.recordwire.benchmarks.report.SpeedChart;
import dev.recordwire.benchmarks.report.SpeedChart.Bar;
import dev.recordwire.benchmarks.report.SpeedChart.Ends;
import dev.recordwire.benchmarks.report.SpeedChart.Group;
import java.util.List;

/// The chart of Spark's tasks on files, by their speed as multiples of that on uncompressed
/// Parquet.
final class SparkChart {
  private SparkChart() {}

  static String draw(Machine machine, List<SparkCell> cells) {
    return SpeedChart.draw(
        "Times as fast as on uncompressed Parquet",
        "Spark on two million flights; longer is better; medians; logarithmic scale",
        new Ends(0.25, 2),
        cells.stream()
            .map(SparkCell::task)
            .distinct()
            .map(task -> new Group(SparkTask.valueOf(task).title(), bars(task, cells)))
            .toList(),
        machine);
  }

  private static List<Bar> bars(String task, List<SparkCell> cells) {
    return cells.stream()
        .filter(cell -> cell.task().equals(task))
        .filter(cell -> SparkWay.valueOf(cell.way()) != SparkWay.PARQUET_PLAIN)
        .map(cell -> bar(SparkWay.valueOf(cell.way()), cell))
        .toList();
  }

  private static Bar bar(SparkWay way, SparkCell cell) {
    return new Bar(way.title(), way.isOurs(), 1 / cell.ratio().median());
  }
}
