package dev.recordwire.benchmarks.array;

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
  private static final double LEAST = 0.25;
  private static final double MOST = 64;
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
    for (double mark : new double[] {0.5, 1, 2, 5, 10, 20, 50}) {
      svg.line(mark == 1 ? "even" : "line", x(mark), TOP - 6, bottom);
      svg.text("note", x(mark) - 6, bottom + 16, mark < 1 ? "0.5" : String.valueOf((int) mark));
    }
    svg.text(
        "note",
        Svg.MARGIN,
        bottom + 38,
        "NumPy " + run.numpy() + " · " + run.machine().cpu() + " · " + run.machine().date());
    return svg.end();
  }

  private static void bar(Svg svg, String style, double y, double ratio) {
    double end = x(ratio);
    svg.bar(style, Math.min(x(1), end), y, Math.abs(end - x(1)), BAR);
    svg.text(
        "number",
        Math.max(x(1), end) + 5,
        y + BAR - 1,
        String.format(Locale.ROOT, ratio < 10 ? "%.1f" : "%.0f", ratio));
  }

  private static double x(double ratio) {
    double clipped = Math.clamp(ratio, LEAST, MOST);
    double part = Math.log(clipped / LEAST) / Math.log(MOST / LEAST);
    return LEFT + part * (WIDTH - LEFT - RIGHT);
  }
}
