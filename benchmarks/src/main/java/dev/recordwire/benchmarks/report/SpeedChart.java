package dev.recordwire.benchmarks.report;

import java.util.List;
import java.util.Locale;

/// A chart of speeds as multiples of a common one: a group of bars for each task, on a logarithmic
/// scale on which 1 is the common speed, our bars in colour.
public final class SpeedChart {
  private static final int WIDTH = 860;
  private static final int LABELS = 230;
  private static final int TOP = 110;
  private static final int BAR = 11;
  private static final int ROW = BAR + 5;
  private static final int TITLE = 26;

  private static final String STYLES =
      """
      .ours { fill: #12908f } .peer { fill: #a9b6c2 } .band { fill: #f4f6f8 }
      """;

  private final Svg svg;
  private final LogScale x;

  private SpeedChart(Svg svg, LogScale x) {
    this.svg = svg;
    this.x = x;
  }

  /// A candidate in a task.
  ///
  /// @param ours whether it is Recordwire
  /// @param ratio how many times as fast it is as the common speed
  public record Bar(String candidate, boolean ours, double ratio) {}

  /// The candidates in one task; without one, the group is left out.
  public record Group(String task, List<Bar> bars) {}

  /// The ratios at the ends of the scale; a bar that is longer ends there.
  public record Ends(double least, double most) {}

  /// Draws a chart.
  ///
  /// @param note a line below the title
  public static String draw(
      String title, String note, Ends ends, List<Group> groups, Machine machine) {
    List<Group> shown = groups.stream().filter(group -> !group.bars().isEmpty()).toList();
    int rows = shown.stream().mapToInt(group -> group.bars().size()).sum();
    int bottom = TOP + rows * ROW + shown.size() * TITLE;
    SpeedChart chart =
        new SpeedChart(
            new Svg(WIDTH, bottom + 76, title, STYLES),
            new LogScale(ends.least(), ends.most(), Svg.MARGIN + LABELS, WIDTH - Svg.MARGIN - 50));
    return chart.chart(note, shown, machine, bottom);
  }

  private String chart(String note, List<Group> groups, Machine machine, int bottom) {
    svg.text("note", Svg.MARGIN, 62, note);
    x.marks()
        .forEach(
            mark -> {
              svg.line(mark == 1 ? "one" : "grid", x.at(mark), TOP - 14, bottom);
              svg.text("tick", x.at(mark), bottom + 14, LogScale.words(mark));
            });
    int y = TOP;
    for (Group group : groups) {
      svg.text("panel", Svg.MARGIN, y + 8, group.task());
      y += TITLE - 8;
      for (Bar bar : group.bars()) {
        draw(bar, y);
        y += ROW;
      }
      y += 8;
    }
    svg.text("note", Svg.MARGIN, bottom + 44, machine.words());
    svg.text("note", Svg.MARGIN, bottom + 60, machine.versions());
    return svg.end();
  }

  private void draw(Bar bar, double y) {
    double end = x.at(bar.ratio());
    svg.text("label", Svg.MARGIN + LABELS - 10, y + BAR - 1, bar.candidate());
    svg.bar(bar.ours() ? "ours" : "peer", Math.min(x.at(1), end), y, Math.abs(end - x.at(1)), BAR);
    svg.text(
        "number",
        Math.max(x.at(1), end) + 5,
        y + BAR - 1,
        String.format(Locale.ROOT, "%.2f", bar.ratio()));
  }
}
