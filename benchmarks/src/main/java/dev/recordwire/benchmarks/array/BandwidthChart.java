package dev.recordwire.benchmarks.array;

import dev.recordwire.benchmarks.report.Svg;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// The chart of the bandwidth that operations on the largest arrays reach, beside the bandwidth of
/// the machine.
final class BandwidthChart {
  private static final int WIDTH = 860;
  private static final int LEFT = 140;
  private static final int RIGHT = 110;
  private static final int TOP = 100;
  private static final int BAR = 11;
  private static final int ROW = 2 * BAR + 12;

  private BandwidthChart() {}

  static String draw(ArrayRun run) {
    Ratios ratios = new Ratios(run);
    Bandwidth limit = run.bandwidth();
    int size = run.sizes().getLast();
    List<Operation> operations =
        Arrays.stream(Operation.values()).filter(it -> it.bytesMoved() > 0).toList();
    double most = 1.15 * Math.max(limit.read(), Math.max(limit.copy(), limit.update()));
    double scale = (WIDTH - LEFT - RIGHT) / most;
    int bottom = TOP + operations.size() * ROW;
    Svg svg =
        ArrayCharts.open(
            WIDTH,
            bottom + 50,
            "Memory bandwidth, "
                + String.format(Locale.ROOT, "%,d elements", size).replace(',', ' '),
            "GB/s read and written; longer is better; dashed: reading, copying and scaling at"
                + " best");
    svg.bar("b", Svg.MARGIN, 76, 11, 11);
    svg.text("note", 44, 86, "Recordwire");
    svg.bar("d", 148, 76, 11, 11);
    svg.text("note", 164, 86, "NumPy");
    limit(svg, "read", limit.read(), scale, bottom, 16);
    limit(svg, "copy", limit.copy(), scale, bottom, 28);
    limit(svg, "scale", limit.update(), scale, bottom, 40);
    double y = TOP;
    for (Operation operation : operations) {
      svg.text("label", LEFT - 10, y + BAR + 4, operation.words());
      bar(svg, "b", y, ratios.bandwidth(operation, size, Ratios.OURS), scale);
      bar(svg, "d", y + BAR + 1, ratios.bandwidth(operation, size, ArrayCell.NUMPY), scale);
      y += ROW;
    }
    return svg.end();
  }

  private static void bar(Svg svg, String style, double y, OptionalDouble rate, double scale) {
    if (rate.isPresent()) {
      double width = rate.getAsDouble() * scale;
      svg.bar(style, LEFT, y, width, BAR);
      svg.text(
          "number over",
          LEFT + width + 5,
          y + BAR - 2,
          String.format(Locale.ROOT, "%.1f", rate.getAsDouble()));
    }
  }

  private static void limit(
      Svg svg, String name, double rate, double scale, int bottom, int below) {
    svg.line("line", LEFT + rate * scale, TOP - 6, bottom + below - 10);
    svg.text(
        "note",
        LEFT + rate * scale + 4,
        bottom + below,
        String.format(Locale.ROOT, "%s %.1f", name, rate));
  }
}
