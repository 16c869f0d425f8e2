package dev.recordwire.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The report of a saved result: beside `name.json` and `name.machine.json` it writes `name.svg`
/// and `name.md`. The end of an existing page that was written by hand stays.
public final class Report {
  private Report() {}

  /// Writes the report of each result file.
  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      write(Path.of(argument));
    }
  }

  /// Writes the report of one result file.
  public static void write(Path result) throws IOException {
    String name = result.getFileName().toString().replaceAll("\\.json$", "");
    Machine machine = Machine.read(result.resolveSibling(name + ".machine.json"));
    JmhResults results = JmhResults.read(result);
    if (results.scores().stream().noneMatch(score -> score.payload().isEmpty())) {
      CodecComparison codecs = CodecComparison.of(name, results, machine);
      Files.writeString(result.resolveSibling(name + ".svg"), RatioChart.draw(codecs));
      Files.writeString(result.resolveSibling(name + ".md"), CodecPage.write(codecs));
      return;
    }
    Comparison comparison = Comparison.of(name, results, machine);
    Files.writeString(result.resolveSibling(name + ".svg"), BarChart.draw(comparison));
    ResultPage.renew(result.resolveSibling(name + ".md"), ResultPage.write(comparison));
  }
}
