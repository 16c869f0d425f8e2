package dev.recordwire.benchmarks.table;

import dev.recordwire.benchmarks.report.ResultPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The report of a saved run: beside `tables.json` it writes `tables.md` and `tables.svg`. The end
/// of an existing page that was written by hand stays.
public final class TableReport {
  private TableReport() {}

  /// Writes the report of each result file.
  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      write(Path.of(argument));
    }
  }

  static void write(Path result) throws IOException {
    TableRun run = TableRun.read(result);
    Files.writeString(result.resolveSibling("tables.svg"), TableChart.draw(run));
    ResultPage.renew(result.resolveSibling("tables.md"), TablePage.write(run));
  }
}
