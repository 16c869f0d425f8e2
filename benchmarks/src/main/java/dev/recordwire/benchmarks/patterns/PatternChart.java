package dev.recordwire.benchmarks.patterns;

import dev.recordwire.benchmarks.interleaved.Quartiles;
import dev.recordwire.benchmarks.report.LogScale;
import dev.recordwire.benchmarks.report.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The picture of one pattern: for each case a bar for each way, from the time without the pattern
/// to its own, on a logarithmic scale.
final class PatternChart {
  private static final int WIDTH = 860;
  private static final int LABELS = 210;
  private static final int NUMBERS = 130;
  private static final int BAR = 9;
  private static final int TITLE = 26;
  private static final int TOP = 112;
  private static final int GAP = 10;

  private static final String STYLES =
      """
      .clean { fill: #12908f } .dirty { fill: #7cc7c4 } .rust { fill: #c2571a }
      .python { fill: #a9b6c2 } .range { stroke: #24303c; stroke-width: 1 }
      """;

  private final PatternRun run;
  private final PatternName pattern;
  private final Answers answers;
  private final LogScale x;
  private final Svg svg;
  private final int bottom;

  PatternChart(PatternRun run, PatternName pattern) {
    this.run = run;
    this.pattern = pattern;
    this.answers = new Answers(run);
    this.x = scale();
    this.bottom = TOP + run.cases(pattern).stream().mapToInt(this::height).sum();
    this.svg = new Svg(WIDTH, bottom + 56, title(), STYLES);
  }

  private String title() {
    String plain = pattern.pattern().ways().getFirst().words();
    return pattern.words() + ": times as fast as “" + plain + "”";
  }

  private LogScale scale() {
    double least = 0.5;
    double most = 2;
    for (PatternCell cell : run.of(pattern).toList()) {
      least = Math.min(least, cell.gain().low());
      most = Math.max(most, cell.gain().high());
    }
    return new LogScale(least, most, Svg.MARGIN + LABELS, WIDTH - Svg.MARGIN - NUMBERS);
  }

  private List<PatternCell> ways(String theCase) {
    List<PatternCell> ways = new ArrayList<>();
    for (Language language : Language.values()) {
      ways.addAll(answers.ways(pattern, theCase, language));
    }
    return ways;
  }

  private int height(String theCase) {
    return TITLE + GAP + ways(theCase).stream().mapToInt(this::height).sum();
  }

  private int height(PatternCell cell) {
    return (cell.language() == Language.JAVA ? 2 : 1) * (BAR + 1) + 4;
  }

  String draw() {
    legend();
    x.marks()
        .forEach(
            mark -> {
              svg.line(mark == 1 ? "one" : "grid", x.at(mark), TOP - 8, bottom);
              svg.text("tick", x.at(mark), bottom + 14, LogScale.words(mark));
            });
    int y = TOP;
    for (String theCase : run.cases(pattern)) {
      svg.text("panel", Svg.MARGIN, y + 12, Cases.words(theCase));
      int row = y + TITLE;
      for (PatternCell cell : ways(theCase)) {
        row(cell, row);
        row += height(cell);
      }
      y += height(theCase);
    }
    svg.text(
        "note",
        Svg.MARGIN,
        bottom + 40,
        run.machine().words() + " · " + run.machine().versions() + ", " + run.others());
    return svg.end();
  }

  private void legend() {
    svg.text(
        "note",
        Svg.MARGIN,
        62,
        "a way of Rust or Python against the first way of the same language; longer is better;"
            + " lines are quartiles; logarithmic scale");
    int left = Svg.MARGIN;
    for (String[] entry :
        List.of(
            new String[] {"clean", "Java"},
            new String[] {"dirty", "Java, used process"},
            new String[] {"rust", "Rust"},
            new String[] {"python", "Python"})) {
      svg.bar(entry[0], left, 76, 11, 11);
      svg.text("note", left + 16, 86, entry[1]);
      left += 40 + entry[1].length() * 6;
    }
  }

  private void row(PatternCell cell, int y) {
    boolean java = cell.language() == Language.JAVA;
    svg.text("label", Svg.MARGIN + LABELS - 10, y + (java ? BAR + 4 : BAR), cell.way());
    Optional<PatternCell> dirty = answers.dirty(cell);
    bar(cell.gain(), java ? "clean" : cell.language() == Language.RUST ? "rust" : "python", y);
    dirty.ifPresent(used -> bar(used.gain(), "dirty", y + BAR + 1));
  }

  private void bar(Quartiles gain, String style, int y) {
    double end = x.at(gain.median());
    svg.bar(style, Math.min(x.at(1), end), y, Math.abs(end - x.at(1)), BAR);
    double middle = y + BAR / 2.0;
    svg.add(
        "<line class=\"range\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>\n",
        x.at(gain.low()), x.at(gain.high()), middle, middle);
    double right = Math.max(x.at(1), x.at(gain.high())) + 6;
    svg.text("number", right, y + BAR - 0.5, Numbers.spread(gain));
  }
}
