package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.report.Machine;
import java.util.List;

/// The result as a page.
final class DuckDbReport {
  private static final double NANOS_IN_MILLI = 1e6;

  private DuckDbReport() {}

  static String page(Machine machine, String method, List<DuckDbCell> cells) {
    StringBuilder page =
        new StringBuilder("# DuckDB on columns in place, beside its own table\n\n");
    page.append("![How many times as fast as over DuckDB's own table, by query](duckdb.svg)\n\n");
    page.append(method).append(". Medians; the parentheses have the quartiles.\n\n");
    page.append(machine.words()).append(" · ").append(machine.versions()).append("\n\n");
    page.append(
        """
        The ratio is that of the time to DuckDB's own table in the same round; below 1 our columns are faster. A mapped array is
        read where it lies; the columns of a mapped table, whose rows lie side by side, are copied batch by batch, all three of
        them for each query. `EXPORT` makes the view and drops it again; its ratio is to the second way.
        """);
    String task = "";
    for (DuckDbCell cell : cells) {
      if (!cell.task().equals(task)) {
        task = cell.task();
        page.append("\n## ").append(task).append("\n\n");
        if (!task.equals(DuckDbWorker.EXPORT)) {
          page.append('`').append(DuckDbQuestion.valueOf(task).sql()).append("`\n\n");
        }
        page.append("| flights in | ms | ratio |\n|---|---:|---:|\n");
      }
      page.append(row(cell));
    }
    return page.toString();
  }

  private static String row(DuckDbCell cell) {
    return "| %s | %s | %s |\n"
        .formatted(
            cell.way(), cell.nanos().text(NANOS_IN_MILLI, "%.3f"), cell.ratio().text(1, "%.2f"));
  }
}
