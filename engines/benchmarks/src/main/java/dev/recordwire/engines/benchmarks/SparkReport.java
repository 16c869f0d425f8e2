package dev.recordwire.engines.benchmarks;

import dev.recordwire.benchmarks.report.Machine;
import java.util.List;
import java.util.Locale;

/// The result as a page.
final class SparkReport {
  private static final double NANOS_IN_MILLI = 1e6;

  private SparkReport() {}

  static String page(Machine machine, String method, List<SparkCell> cells) {
    StringBuilder page = new StringBuilder("# Spark on our files, beside Parquet and Avro\n\n");
    page.append("![Times as fast as on uncompressed Parquet, by task](spark.svg)\n\n");
    page.append(method).append(". Medians; the parentheses have the quartiles.\n\n");
    page.append(machine.words()).append(" · ").append(machine.versions()).append("\n\n");
    page.append(
        """
        The ratio is that of the time to uncompressed Parquet in the same round; below 1 a format is faster. A query includes the
        time that Spark takes to plan it and to start its tasks, which is the same for all.
        """);
    String task = "";
    for (SparkCell cell : cells) {
      if (!cell.task().equals(task)) {
        task = cell.task();
        page.append("\n## ").append(task).append("\n\n");
        String sql = SparkTask.valueOf(task).sql();
        if (!sql.isEmpty()) {
          page.append('`').append(sql).append("`\n\n");
        }
        page.append("| files | bytes a row | ms | ratio |\n|---|---:|---:|---:|\n");
      }
      page.append(row(cell));
    }
    return page.toString();
  }

  private static String row(SparkCell cell) {
    return "| %s | %s | %s | %s |\n"
        .formatted(
            SparkWay.valueOf(cell.way()).title(),
            String.format(Locale.ROOT, "%.1f", (double) cell.bytes() / SparkFlight.COUNT),
            cell.nanos().text(NANOS_IN_MILLI, "%.0f"),
            cell.ratio().text(1, "%.2f"));
  }
}
