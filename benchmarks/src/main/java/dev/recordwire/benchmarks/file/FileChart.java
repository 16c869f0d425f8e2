package dev.recordwire.benchmarks.file;

import dev.recordwire.benchmarks.report.SpeedChart;
import dev.recordwire.benchmarks.report.SpeedChart.Bar;
import dev.recordwire.benchmarks.report.SpeedChart.Ends;
import dev.recordwire.benchmarks.report.SpeedChart.Group;
import java.util.List;

/// The chart of the candidates' speeds as multiples of a plain channel's, by operation.
final class FileChart {
  private FileChart() {}

  static String draw(FileRun run) {
    return SpeedChart.draw(
        "Times as fast as a plain channel with checksums",
        "files of records of market data; longer is better; one thread; logarithmic scale",
        new Ends(0.015625, 4),
        run.operations().stream()
            .map(operation -> new Group(operation.words(), bars(run, operation)))
            .toList(),
        run.machine());
  }

  /// The bars of all candidates that were measured, but for the plain channel.
  private static List<Bar> bars(FileRun run, FileOperation operation) {
    return run.candidates().stream()
        .filter(each -> !each.equals(FileCandidate.PLAIN.words()))
        .flatMap(
            each ->
                run.overPlain(operation, each).stream()
                    .mapToObj(ratio -> new Bar(each, each.startsWith("recordwire"), ratio)))
        .toList();
  }
}
