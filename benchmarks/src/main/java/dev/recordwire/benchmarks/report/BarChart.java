package dev.recordwire.benchmarks.report;

import dev.recordwire.benchmarks.report.Comparison.Panel;
import dev.recordwire.benchmarks.report.Comparison.Row;
import java.util.List;
import java.util.Locale;

/// The chart of a comparison: a panel for each operation with a row for each candidate and a bar
/// for each profile, our rows in colour.
///
/// A bar goes from the time of the fastest peer to the time of the candidate, on a logarithmic
/// scale that all panels share: the slowest candidate does not flatten the others.
final class BarChart {
  private static final int WIDTH = 860;
  private static final int LABELS = 190;
  private static final int NUMBERS = 120;
  private static final int BAR = 11;
  private static final int ROW = 34;
  private static final int PANEL_TITLE = 62;
  private static final int HEADER = 86;
  private static final int FOOTER = 26;
  private static final int NOTE = 16;
  private static final int NOTE_LENGTH = 145;

  private static final String STYLES =
      """
      .ours { font-weight: 700; fill: #0b6e6e }
      .clean { fill: #a9b6c2 } .dirty { fill: #d6dde4 }
      .ours-clean { fill: #12908f } .ours-dirty { fill: #7cc7c4 }
      """;

  private static final int LEFT = Svg.MARGIN + LABELS;

  private final Svg svg;
  private final LogScale x;

  private BarChart(Svg svg, LogScale x) {
    this.svg = svg;
    this.x = x;
  }

  static String draw(Comparison comparison) {
    Machine machine = comparison.machine();
    List<String> notes =
        Svg.lines(NOTE_LENGTH, comparison.method(), machine.words(), machine.versions());
    int height = HEADER + FOOTER + NOTE * notes.size();
    for (Panel panel : comparison.panels()) {
      height += PANEL_TITLE + ROW * panel.rows().size();
    }
    Svg svg = new Svg(WIDTH, height, title(comparison.name()), STYLES);
    return new BarChart(svg, scale(comparison.panels())).chart(comparison, notes);
  }

  /// The scale of all times of the panels as multiples of the time of the fastest peer.
  private static LogScale scale(List<Panel> panels) {
    double least = 0.5;
    double most = 10;
    for (Panel panel : panels) {
      least = Math.min(least, panel.rows().getFirst().best() / panel.reference());
      most = Math.max(most, panel.slowest() / panel.reference());
    }
    return new LogScale(least, most, LEFT, WIDTH - Svg.MARGIN - NUMBERS);
  }

  private String chart(Comparison comparison, List<String> notes) {
    header();
    int y = HEADER;
    for (Panel panel : comparison.panels()) {
      y = panel(panel, y);
    }
    footer(notes, y + FOOTER);
    return svg.end();
  }

  private void header() {
    int x = Svg.MARGIN;
    x = legend(x, "ours-clean", "Recordwire, clean profile");
    x = legend(x, "ours-dirty", "dirty");
    x = legend(x, "clean", "peers, clean profile");
    x = legend(x, "dirty", "dirty");
    svg.text("note", x, 66, "· times the fastest peer's time; logarithmic; less is better");
  }

  private int legend(int x, String fill, String words) {
    svg.bar(fill, x, 56, 11, 11);
    svg.text("note", x + 16, 66, words);
    return x + 26 + words.length() * 6;
  }

  private int panel(Panel panel, int top) {
    svg.text("panel", Svg.MARGIN, top + 27, panel.operation());
    int y = top + PANEL_TITLE;
    int bottom = y + ROW * panel.rows().size() - 6;
    x.marks()
        .forEach(
            mark -> {
              svg.line(mark == 1 ? "one" : "grid", x.at(mark), top + PANEL_TITLE - 10, bottom);
              svg.text("tick", x.at(mark), top + PANEL_TITLE - 16, LogScale.words(mark) + " ×");
            });
    for (Row row : panel.rows()) {
      row(row, panel.reference(), y);
      y += ROW;
    }
    return y;
  }

  private void row(Row row, double reference, int y) {
    svg.text(row.ours() ? "label ours" : "label", LEFT - 12, y + 17, row.candidate());
    int at = y;
    for (String profile : List.of("clean", "dirty")) {
      Score score = row.scores().get(profile);
      if (score != null) {
        bar(score, (row.ours() ? "ours-" : "") + profile, reference, at);
      }
      at += BAR + 2;
    }
  }

  private void bar(Score score, String fill, double reference, int y) {
    double ratio = score.nanos() / reference;
    double end = x.at(ratio);
    svg.bar(fill, Math.min(x.at(1), end), y, Math.abs(end - x.at(1)), BAR);
    String words = String.format(Locale.ROOT, "%.2f × · %s", ratio, duration(score.nanos()));
    svg.text("number", Math.max(x.at(1), end) + 7, y + BAR - 2, words);
  }

  private void footer(List<String> notes, int top) {
    int y = top;
    for (String note : notes) {
      svg.text("note", Svg.MARGIN, y, note);
      y += NOTE;
    }
  }

  private static String title(String name) {
    String words = name.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String duration(double nanos) {
    if (nanos < 1_000) {
      return String.format(Locale.ROOT, nanos < 100 ? "%.1f ns" : "%.0f ns", nanos);
    }
    return nanos < 1_000_000
        ? String.format(Locale.ROOT, "%.2f µs", nanos / 1_000)
        : String.format(Locale.ROOT, "%.1f ms", nanos / 1_000_000);
  }
}
