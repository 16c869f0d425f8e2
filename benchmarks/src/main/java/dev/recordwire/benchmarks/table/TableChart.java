package dev.recordwire.benchmarks.table;

import dev.recordwire.benchmarks.report.LogScale;
import dev.recordwire.benchmarks.report.Svg;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// The chart of the candidates' speeds as multiples of NumPy's: a panel for each number of rows,
/// with a bar for each operation and candidate, on a logarithmic scale.
final class TableChart {
  private static final int WIDTH = 1000;
  private static final int LABELS = 110;
  private static final int PANEL = 360;
  private static final int GAP = 80;
  private static final int TOP = 130;
  private static final int BAR = 9;

  /// The candidates with a bar, each with its style.
  private static final List<TableCandidate> SHOWN =
      List.of(
          TableCandidate.RECORDWIRE,
          TableCandidate.RECORDWIRE_PARALLEL,
          TableCandidate.DUCKDB,
          TableCandidate.ARROW);

  private static final List<String> NAMES =
      List.of("Recordwire", "Recordwire, parallel", "DuckDB", "Arrow, plain loops");

  private static final int ROW = SHOWN.size() * (BAR + 1) + 10;

  private static final String STYLES =
      """
      .s0 { fill: #12908f } .s1 { fill: #7cc7c4 } .s2 { fill: #b8912f } .s3 { fill: #a9b6c2 }
      .band { fill: #f4f6f8 }
      """;

  private final TableRun run;
  private final Svg svg;
  private final int bottom;

  private TableChart(TableRun run) {
    this.run = run;
    this.bottom = TOP + run.operations().size() * ROW;
    this.svg = new Svg(WIDTH, bottom + 60, "Times as fast as NumPy's memmap", STYLES);
  }

  static String draw(TableRun run) {
    return new TableChart(run).chart();
  }

  /// A number of rows, for readers.
  static String words(int rows) {
    return String.format(Locale.ROOT, "%,d rows", rows).replace(',', ' ');
  }

  private String chart() {
    svg.text(
        "note",
        Svg.MARGIN,
        62,
        "columns of rows {int16, uint16, float64}; Recordwire and NumPy map the same file; longer"
            + " is better; one thread, but for parallel; logarithmic scale");
    legend();
    labels();
    int left = Svg.MARGIN + LABELS;
    for (int rows : run.sizes()) {
      panel(rows, new LogScale(0.0625, 16, left, left + PANEL));
      left += PANEL + GAP;
    }
    svg.text(
        "note",
        Svg.MARGIN,
        bottom + 44,
        "NumPy " + run.numpy() + " · " + run.machine().words() + " · " + run.machine().versions());
    return svg.end();
  }

  private void legend() {
    double x = Svg.MARGIN;
    for (int i = 0; i < NAMES.size(); i++) {
      svg.bar("s" + i, x, 76, 11, 11);
      svg.text("note", x + 16, 86, NAMES.get(i));
      x += 40 + NAMES.get(i).length() * 6;
    }
  }

  private void labels() {
    int y = TOP;
    for (TableOperation operation : run.operations()) {
      if ((y - TOP) / ROW % 2 == 0) {
        svg.add(
            "<rect class=\"band\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n",
            Svg.MARGIN, y, WIDTH - 2 * Svg.MARGIN, ROW);
      }
      svg.text("label", Svg.MARGIN + LABELS - 10, y + ROW / 2.0 + 4, operation.words());
      y += ROW;
    }
  }

  private void panel(int rows, LogScale x) {
    svg.text("panel", x.from(), TOP - 22, words(rows));
    x.marks()
        .forEach(
            mark -> {
              svg.line(mark == 1 ? "one" : "grid", x.at(mark), TOP - 4, bottom);
              svg.text("tick", x.at(mark), bottom + 14, LogScale.words(mark));
            });
    int y = TOP + 5;
    for (TableOperation operation : run.operations()) {
      for (int i = 0; i < SHOWN.size(); i++) {
        OptionalDouble ratio = run.overNumPy(operation, SHOWN.get(i).words(), rows);
        if (ratio.isPresent()) {
          bar("s" + i, x, y + i * (BAR + 1), ratio.getAsDouble());
        }
      }
      y += ROW;
    }
  }

  private void bar(String style, LogScale x, double y, double ratio) {
    double end = x.at(ratio);
    svg.bar(style, Math.min(x.at(1), end), y, Math.abs(end - x.at(1)), BAR);
    svg.text(
        "number",
        Math.max(x.at(1), end) + 5,
        y + BAR - 1,
        String.format(Locale.ROOT, ratio < 10 ? "%.1f" : "%.0f", ratio));
  }
}
