package dev.recordwire.benchmarks.file;

import dev.recordwire.benchmarks.report.ResultPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The report of a saved run: beside `files.json` it writes `files.md` and `files.svg`. The end of
/// an existing page that was written by hand stays.
public final class FileReport {
  private FileReport() {}

  /// Writes the report of each result file.
  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      write(Path.of(argument));
    }
  }

  static void write(Path result) throws IOException {
    FileRun run = FileRun.read(result);
    Files.writeString(result.resolveSibling("files.svg"), FileChart.draw(run));
    ResultPage.renew(result.resolveSibling("files.md"), FilePage.write(run));
  }
}
