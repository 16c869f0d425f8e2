package dev.recordwire.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Draws a kept result: beside `name.json` and `name.machine.json` it writes `name.svg` and
/// `name.md`, of which it keeps what was written by hand at the end.
public final class Report {
  private Report() {}

  /// Draws every result file that is named.
  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      write(Path.of(argument));
    }
  }

  /// Draws one result file.
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
    Path page = result.resolveSibling(name + ".md");
    String notes = Files.exists(page) ? ResultPage.notes(Files.readString(page)) : "";
    Files.writeString(page, ResultPage.write(comparison) + notes);
  }
}
