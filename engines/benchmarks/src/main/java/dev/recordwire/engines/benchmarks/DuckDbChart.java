package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.report.Machine;
import dev.recordwire.benchmarks.report.SpeedChart;
import dev.recordwire.benchmarks.report.SpeedChart.Bar;
import dev.recordwire.benchmarks.report.SpeedChart.Ends;
import dev.recordwire.benchmarks.report.SpeedChart.Group;
import java.util.List;

/// The chart of queries over our columns, by their speed as multiples of that over DuckDB's own
/// table.
final class DuckDbChart {
  private DuckDbChart() {}

  static String draw(Machine machine, List<DuckDbCell> cells) {
    return SpeedChart.draw(
        "Times as fast as over DuckDB's own table",
        "queries of ten million flights; longer is better; medians; logarithmic scale",
        new Ends(0.125, 2),
        cells.stream()
            .map(DuckDbCell::task)
            .filter(task -> !task.equals(DuckDbWorker.EXPORT))
            .distinct()
            .map(
                task ->
                    new Group(
                        DuckDbQuestion.valueOf(task).sql(),
                        cells.stream()
                            .filter(cell -> cell.task().equals(task))
                            .filter(cell -> !cell.way().equals(DuckDbFlights.OWN))
                            .map(cell -> new Bar(cell.way(), true, 1 / cell.ratio().median()))
                            .toList()))
            .toList(),
        machine);
  }
}
