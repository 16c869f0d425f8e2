package dev.recordwire.benchmarks.start;

import dev.recordwire.benchmarks.report.LogScale;
import dev.recordwire.benchmarks.report.Svg;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// The chart of first calls: for each task a bar for each candidate, and a second bar where it had
/// an AOT cache, in milliseconds on a logarithmic scale.
final class StartChart {
  private static final int WIDTH = 860;
  private static final int LABELS = 160;
  private static final int TOP = 110;
  private static final int BAR = 9;
  private static final int ROW = 24;
  private static final int TITLE = 30;

  private static final String STYLES =
      """
      .ours { fill: #12908f } .ours-cached { fill: #7cc7c4 }
      .peer { fill: #a9b6c2 } .peer-cached { fill: #d6dde4 }
      """;

  private final StartRun run;
  private final Svg svg;
  private final LogScale x = new LogScale(0.1, 2_000, Svg.MARGIN + LABELS, WIDTH - Svg.MARGIN - 50);
  private final int bottom;

  private StartChart(StartRun run) {
    this.run = run;
    int rows = run.tasks().stream().mapToInt(task -> run.candidates(task).size()).sum();
    this.bottom = TOP + rows * ROW + run.tasks().size() * TITLE;
    this.svg = new Svg(WIDTH, bottom + 60, "The first call in a new process", STYLES);
  }

  static String draw(StartRun run) {
    return new StartChart(run).chart();
  }

  private String chart() {
    svg.text(
        "note",
        Svg.MARGIN,
        62,
        "milliseconds; shorter is better; the lower bar: with an AOT cache; logarithmic scale");
    x.marks()
        .forEach(
            mark -> {
              svg.line("grid", x.at(mark), TOP - 14, bottom);
              svg.text("tick", x.at(mark), bottom + 14, LogScale.words(mark));
            });
    int y = TOP;
    for (StartTask task : run.tasks()) {
      svg.text("panel", Svg.MARGIN, y + 8, task.words());
      y += TITLE - 10;
      for (String candidate : run.candidates(task)) {
        row(task, candidate, y);
        y += ROW;
      }
      y += 10;
    }
    svg.text("note", Svg.MARGIN, bottom + 44, run.machine().words());
    return svg.end();
  }

  private void row(StartTask task, String candidate, int y) {
    svg.text("label", Svg.MARGIN + LABELS - 10, y + BAR + 1, candidate);
    String style = candidate.startsWith("recordwire") ? "ours" : "peer";
    int at = y;
    for (boolean cached : List.of(false, true)) {
      OptionalDouble nanos = run.nanos(task, candidate, cached, 1);
      if (nanos.isPresent()) {
        bar(cached ? style + "-cached" : style, nanos.getAsDouble() / 1e6, at);
      }
      at += BAR + 1;
    }
  }

  private void bar(String style, double millis, int y) {
    double end = x.at(millis);
    svg.bar(style, x.at(x.least()), y, end - x.at(x.least()), BAR);
    svg.text(
        "number",
        end + 5,
        y + BAR - 1,
        String.format(Locale.ROOT, millis < 10 ? "%.2f" : "%.0f", millis));
  }
}
