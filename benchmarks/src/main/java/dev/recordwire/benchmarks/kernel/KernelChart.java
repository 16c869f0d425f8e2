package dev.recordwire.benchmarks.kernel;

import dev.recordwire.benchmarks.report.LogScale;
import dev.recordwire.benchmarks.report.Svg;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// The chart of the candidates' speeds as multiples of NumPy's: a panel for each size, with a bar
/// for each formula and candidate, on a logarithmic scale.
final class KernelChart {
  private static final int LABELS = 110;
  private static final int PANEL = 300;
  private static final int GAP = 60;
  private static final int WIDTH = 2 * Svg.MARGIN + LABELS + 3 * (PANEL + GAP);
  private static final int TOP = 130;
  private static final int BAR = 9;

  /// The candidates with a bar, each with its style.
  private static final List<KernelCandidate> SHOWN =
      List.of(
          KernelCandidate.RECORDWIRE,
          KernelCandidate.VECTOR_LOOP,
          KernelCandidate.PLAIN_LOOP,
          KernelCandidate.NUMBA,
          KernelCandidate.NUMEXPR);

  private static final int ROW = SHOWN.size() * (BAR + 1) + 10;

  private static final String STYLES =
      """
      .s0 { fill: #12908f } .s1 { fill: #7cc7c4 } .s2 { fill: #c9d6da } .s3 { fill: #b8912f }
      .s4 { fill: #a9b6c2 } .band { fill: #f4f6f8 }
      """;

  private final KernelRun run;
  private final Svg svg;
  private final int bottom;

  private KernelChart(KernelRun run) {
    this.run = run;
    this.bottom = TOP + run.formulas().size() * ROW;
    this.svg = new Svg(WIDTH, bottom + 60, "Kernels: times as fast as NumPy", STYLES);
  }

  static String draw(KernelRun run) {
    return new KernelChart(run).chart();
  }

  private String chart() {
    svg.text(
        "note",
        Svg.MARGIN,
        62,
        "formulas on arrays of float64; longer is better; one thread each; logarithmic scale");
    legend();
    labels();
    int left = Svg.MARGIN + LABELS;
    for (int size : run.sizes()) {
      panel(size, new LogScale(0.25, 64, left, left + PANEL));
      left += PANEL + GAP;
    }
    svg.text("note", Svg.MARGIN, bottom + 44, run.python() + " · " + run.machine().words());
    return svg.end();
  }

  private void legend() {
    double x = Svg.MARGIN;
    for (int i = 0; i < SHOWN.size(); i++) {
      String words = SHOWN.get(i).words();
      svg.bar("s" + i, x, 76, 11, 11);
      svg.text("note", x + 16, 86, words);
      x += 40 + words.length() * 6;
    }
  }

  private void labels() {
    int y = TOP;
    for (Formula formula : run.formulas()) {
      if ((y - TOP) / ROW % 2 == 0) {
        svg.add(
            "<rect class=\"band\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n",
            Svg.MARGIN, y, WIDTH - 2 * Svg.MARGIN, ROW);
      }
      svg.text("label", Svg.MARGIN + LABELS - 10, y + ROW / 2.0 + 4, formula.words());
      y += ROW;
    }
  }

  private void panel(int size, LogScale x) {
    svg.text("panel", x.from(), TOP - 22, KernelPage.words(size));
    x.marks()
        .forEach(
            mark -> {
              svg.line(mark == 1 ? "one" : "grid", x.at(mark), TOP - 4, bottom);
              svg.text("tick", x.at(mark), bottom + 14, LogScale.words(mark));
            });
    int y = TOP + 5;
    for (Formula formula : run.formulas()) {
      for (int i = 0; i < SHOWN.size(); i++) {
        OptionalDouble ratio = run.faster(formula, size, SHOWN.get(i), KernelCandidate.NUMPY);
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
