package dev.recordwire.benchmarks.array;

import dev.recordwire.benchmarks.report.LogScale;
import dev.recordwire.benchmarks.report.Svg;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// The chart of our speed as a multiple of NumPy's: for each operation a bar for each size, on a
/// logarithmic scale.
final class NumPyChart {
  private static final int WIDTH = 860;
  private static final int LEFT = 140;
  private static final int RIGHT = 70;
  private static final int TOP = 100;
  private static final int BAR = 9;
  private static final LogScale X = new LogScale(0.25, 64, LEFT, WIDTH - RIGHT);
  private static final List<String> STYLES = List.of("a", "b", "c");

  private NumPyChart() {}

  static String draw(ArrayRun run) {
    Ratios ratios = new Ratios(run);
    List<Integer> sizes = run.sizes();
    int row = sizes.size() * (BAR + 1) + 8;
    int bottom = TOP + Operation.values().length * row;
    Svg svg =
        ArrayCharts.open(
            WIDTH,
            bottom + 50,
            "Times as fast as NumPy",
            "clean profile, vector module; longer is better; one thread each; logarithmic scale");
    double legend = Svg.MARGIN;
    for (int i = 0; i < sizes.size(); i++) {
      svg.bar(STYLES.get(i % 3), legend, 76, 11, 11);
      svg.text(
          "note",
          legend + 16,
          86,
          String.format(Locale.ROOT, "%,d elements", sizes.get(i)).replace(',', ' '));
      legend += 140;
    }
    X.marks()
        .forEach(
            mark -> {
              svg.line(mark == 1 ? "one" : "grid", X.at(mark), TOP - 6, bottom);
              svg.text("tick", X.at(mark), bottom + 16, LogScale.words(mark));
            });
    double y = TOP;
    for (Operation operation : Operation.values()) {
      svg.text("label", LEFT - 10, y + row / 2.0, operation.words());
      for (int i = 0; i < sizes.size(); i++) {
        OptionalDouble ratio =
            ratios.faster(operation, sizes.get(i), Ratios.OURS, "clean", ArrayCell.NUMPY);
        if (ratio.isPresent()) {
          bar(svg, STYLES.get(i % 3), y + i * (BAR + 1), ratio.getAsDouble());
        }
      }
      y += row;
    }
    svg.text(
        "note",
        Svg.MARGIN,
        bottom + 38,
        "NumPy " + run.numpy() + " · " + run.machine().cpu() + " · " + run.machine().date());
    return svg.end();
  }

  private static void bar(Svg svg, String style, double y, double ratio) {
    double end = X.at(ratio);
    svg.bar(style, Math.min(X.at(1), end), y, Math.abs(end - X.at(1)), BAR);
    svg.text(
        "number",
        Math.max(X.at(1), end) + 5,
        y + BAR - 1,
        String.format(Locale.ROOT, ratio < 10 ? "%.1f" : "%.0f", ratio));
  }
}
