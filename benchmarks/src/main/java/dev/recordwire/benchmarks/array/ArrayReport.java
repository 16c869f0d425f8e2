package dev.recordwire.benchmarks.array;

import dev.recordwire.benchmarks.report.ResultPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The report of a saved run: beside `arrays.json` it writes `arrays.md`, `arrays.svg` and
/// `arrays-bandwidth.svg`. What was written by hand at the end of the page stays.
public final class ArrayReport {
  private ArrayReport() {}

  /// Writes the report of each result file.
  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      write(Path.of(argument));
    }
  }

  static void write(Path result) throws IOException {
    ArrayRun run = ArrayRun.read(result);
    ResultPage.renew(result.resolveSibling("arrays.md"), ArrayPage.write(run));
    Files.writeString(result.resolveSibling("arrays.svg"), NumPyChart.draw(run));
    Files.writeString(result.resolveSibling("arrays-bandwidth.svg"), BandwidthChart.draw(run));
  }
}
