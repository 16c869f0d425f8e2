package dev.recordwire.benchmarks.file;

import dev.recordwire.benchmarks.report.LogScale;
import dev.recordwire.benchmarks.report.Svg;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// The chart of the candidates' speeds as multiples of a plain channel's: a group of bars for each
/// operation, on a logarithmic scale.
final class FileChart {
  private static final int WIDTH = 860;
  private static final int LABELS = 230;
  private static final int TOP = 110;
  private static final int BAR = 11;
  private static final int TITLE = 26;

  private static final String STYLES =
      """
      .ours { fill: #12908f } .peer { fill: #a9b6c2 } .band { fill: #f4f6f8 }
      """;

  private final FileRun run;
  private final Svg svg;
  private final LogScale x =
      new LogScale(0.015625, 4, Svg.MARGIN + LABELS, WIDTH - Svg.MARGIN - 50);
  private final int bottom;

  private FileChart(FileRun run) {
    this.run = run;
    int rows = run.operations().stream().mapToInt(each -> shown(each).size()).sum();
    this.bottom = TOP + rows * (BAR + 5) + run.operations().size() * TITLE;
    this.svg =
        new Svg(WIDTH, bottom + 60, "Times as fast as a plain channel with checksums", STYLES);
  }

  static String draw(FileRun run) {
    return new FileChart(run).chart();
  }

  /// The candidates with a bar: all but the plain channel, where it was measured.
  private List<String> shown(FileOperation operation) {
    return run.candidates().stream()
        .filter(each -> !each.equals(FileCandidate.PLAIN.words()))
        .filter(each -> run.overPlain(operation, each).isPresent())
        .toList();
  }

  private String chart() {
    svg.text(
        "note",
        Svg.MARGIN,
        62,
        "files of records of market data; longer is better; one thread; logarithmic scale");
    x.marks()
        .forEach(
            mark -> {
              svg.line(mark == 1 ? "one" : "grid", x.at(mark), TOP - 14, bottom);
              svg.text("tick", x.at(mark), bottom + 14, LogScale.words(mark));
            });
    int y = TOP;
    for (FileOperation operation : run.operations()) {
      List<String> candidates = shown(operation);
      if (!candidates.isEmpty()) {
        svg.text("panel", Svg.MARGIN, y + 8, operation.words());
        y += TITLE - 8;
        for (String candidate : candidates) {
          bar(candidate, run.overPlain(operation, candidate), y);
          y += BAR + 5;
        }
        y += 8;
      }
    }
    svg.text(
        "note", Svg.MARGIN, bottom + 44, run.machine().words() + " · " + run.machine().versions());
    return svg.end();
  }

  private void bar(String candidate, OptionalDouble ratio, double y) {
    double end = x.at(ratio.orElseThrow());
    svg.text("label", Svg.MARGIN + LABELS - 10, y + BAR - 1, candidate);
    String style = candidate.startsWith("recordwire") ? "ours" : "peer";
    svg.bar(style, Math.min(x.at(1), end), y, Math.abs(end - x.at(1)), BAR);
    svg.text(
        "number",
        Math.max(x.at(1), end) + 5,
        y + BAR - 1,
        String.format(Locale.ROOT, "%.2f", ratio.getAsDouble()));
  }
}
