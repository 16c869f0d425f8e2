package dev.recordwire.benchmarks.patterns;

import dev.recordwire.benchmarks.patterns.Answers.Answer;
import dev.recordwire.benchmarks.report.Svg;
import java.util.List;

/// The picture of the matrix: a row for each pattern, a column for each language, and in each cell
/// the verdict and a square for each case.
final class MatrixChart {
  private static final int WIDTH = 1096;
  private static final int LEFT = 240;
  private static final int COLUMN = 280;
  private static final int ROW = 64;
  private static final int TOP = 112;
  private static final int SQUARE = 11;
  private static final List<Language> LANGUAGES = List.of(Language.values());

  private static final String STYLES =
      """
      .pattern { font-size: 13px; font-weight: 600 } .verdict { font-size: 12px; font-weight: 600 }
      .pays { fill: #12908f } .even { fill: #d6dde4 } .costs { fill: #c2571a }
      .band { fill: #f4f6f8 }
      """;

  private final PatternRun run;
  private final Answers answers;
  private final Svg svg;
  private final int bottom;

  MatrixChart(PatternRun run) {
    this.run = run;
    this.answers = new Answers(run);
    this.bottom = TOP + ROW * run.patterns().size();
    this.svg = new Svg(WIDTH, bottom + 64, "Which patterns pay", STYLES);
  }

  String draw() {
    svg.text(
        "note",
        Svg.MARGIN,
        64,
        "Times as fast as without the pattern, by the best way of each case, with the quartiles of"
            + " all rounds");
    for (Language language : LANGUAGES) {
      svg.text("panel", left(language), TOP - 16, language.words());
    }
    int y = TOP;
    for (PatternName pattern : run.patterns()) {
      row(pattern, y);
      y += ROW;
    }
    legend();
    svg.text(
        "note",
        Svg.MARGIN,
        bottom + 50,
        run.machine().words() + " · " + run.machine().versions() + ", " + run.others());
    return svg.end();
  }

  private static int left(Language language) {
    return LEFT + COLUMN * LANGUAGES.indexOf(language) + 10;
  }

  private void row(PatternName pattern, int y) {
    if ((y - TOP) / ROW % 2 == 0) {
      svg.bar("band", Svg.MARGIN - 8, y, WIDTH - 2 * Svg.MARGIN + 16, ROW);
    }
    svg.text("pattern", Svg.MARGIN, y + 26, pattern.words());
    for (Language language : LANGUAGES) {
      List<Answer> all = answers.of(pattern, language);
      MatrixCell.of(all)
          .ifPresentOrElse(
              cell -> cell(cell, all, left(language), y),
              () -> svg.text("note", left(language), y + 26, "not measured"));
    }
  }

  private void cell(MatrixCell cell, List<Answer> all, int x, int y) {
    svg.text("verdict", x, y + 20, cell.verdict());
    svg.text("note", x, y + 36, cell.from() + " to " + cell.to());
    int at = x;
    for (Answer answer : all) {
      svg.bar(style(answer.verdict()), at, y + 44, SQUARE, SQUARE);
      at += SQUARE + 3;
    }
  }

  private static String style(Verdict verdict) {
    return switch (verdict) {
      case PAYS -> "pays";
      case EVEN -> "even";
      case COSTS -> "costs";
    };
  }

  private void legend() {
    int x = Svg.MARGIN;
    for (Verdict verdict : Verdict.values()) {
      svg.bar(style(verdict), x, bottom + 18, SQUARE, SQUARE);
      svg.text("note", x + 16, bottom + 28, "a case in which it " + verdict.words());
      x += 200;
    }
  }
}
