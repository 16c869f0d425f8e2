package dev.recordwire.benchmarks.start;

import dev.recordwire.benchmarks.report.ResultPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The report of a saved run: beside `start.json` it writes `start.md` and `start.svg`. The end of
/// an existing page that was written by hand stays.
public final class StartReport {
  private StartReport() {}

  /// Writes the report of each result file.
  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      write(Path.of(argument));
    }
  }

  static void write(Path result) throws IOException {
    StartRun run = StartRun.read(result);
    Files.writeString(result.resolveSibling("start.svg"), StartChart.draw(run));
    ResultPage.renew(result.resolveSibling("start.md"), StartPage.write(run));
  }
}
