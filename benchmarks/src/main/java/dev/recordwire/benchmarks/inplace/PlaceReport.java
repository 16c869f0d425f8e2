package dev.recordwire.benchmarks.inplace;

import dev.recordwire.benchmarks.report.ResultPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The report of a saved run: beside `records-in-place.json` it writes `records-in-place.md` and
/// `records-in-place.svg`. The end of an existing page that was written by hand stays.
public final class PlaceReport {
  private PlaceReport() {}

  /// Writes the report of each result file.
  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      write(Path.of(argument));
    }
  }

  static void write(Path result) throws IOException {
    PlaceRun run = PlaceRun.read(result);
    Files.writeString(result.resolveSibling("records-in-place.svg"), PlaceChart.draw(run));
    ResultPage.renew(result.resolveSibling("records-in-place.md"), PlacePage.write(run));
  }
}
