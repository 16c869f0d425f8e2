package dev.recordwire.benchmarks.patterns;

import dev.recordwire.benchmarks.patterns.Answers.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The parts of the study that are drawn from a run: tables of answers, the matrix in words, and
/// ratios inside sentences.
final class StudyParts {
  private final PatternRun run;
  private final Answers answers;

  StudyParts(PatternRun run) {
    this.run = run;
    this.answers = new Answers(run);
  }

  /// The text of a part.
  ///
  /// @param name `matrix`, the name of a pattern, `retained view`, `retained copy`, or
  /// `PATTERN / case / way` for a gain, with `/ used` or `/ over Java` behind it for another, or
  ///     `/ over WAY` for how many times as fast as another way it is in the median
  String drawn(String name) {
    if (name.equals("matrix")) {
      return matrix();
    }
    if (name.startsWith("retained ")) {
      long bytes = name.endsWith("view") ? run.retained().view() : run.retained().copy();
      return String.format(Locale.ROOT, "%,d", bytes).replace(",", "\u00a0");
    }
    String[] words = name.split(" / ");
    return words.length == 1 ? answers(PatternName.valueOf(name)) : ratio(name, words);
  }

  private String ratio(String name, String[] words) {
    String which = words.length > 3 ? words[3] : "";
    if (which.startsWith("over ") && !which.equals("over Java")) {
      return Numbers.ratio(
          nanos(words[0], words[1], which.substring("over ".length()))
              / nanos(words[0], words[1], words[2]));
    }
    return run.cell(
            PatternName.valueOf(words[0]),
            words[1],
            words[2],
            which.equals("used") ? "dirty" : "clean")
        .map(cell -> which.equals("over Java") ? cell.overJava() : cell.gain())
        .map(Numbers::spread)
        .orElseThrow(() -> unknown(name));
  }

  private double nanos(String pattern, String theCase, String way) {
    return run.cell(PatternName.valueOf(pattern), theCase, way, "clean")
        .map(cell -> cell.nanos().median())
        .orElseThrow(() -> unknown(pattern + " / " + theCase + " / " + way));
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        "docs/patterns.md names a result that is not there: " + name);
  }

  private String answers(PatternName pattern) {
    StringBuilder table = new StringBuilder("\n\n");
    table.append("| | best way | gain | in a used process | verdict | others |\n");
    table.append("|---|---|---:|---:|---|---|\n");
    for (Answer answer : answers.of(pattern, Language.JAVA)) {
      PatternCell best = answer.clean();
      String others =
          answers.ways(pattern, answer.theCase(), Language.JAVA).stream()
              .filter(cell -> !cell.equals(best))
              .map(cell -> cell.way() + " " + Numbers.ratio(cell.gain().median()))
              .collect(Collectors.joining(", "));
      table.append(
          "| %s | %s | %s | %s | %s | %s |\n"
              .formatted(
                  Cases.words(answer.theCase()),
                  best.way(),
                  Numbers.spread(best.gain()),
                  answer.dirty().map(cell -> Numbers.spread(cell.gain())).orElse("–"),
                  answer.verdict().words(),
                  others));
    }
    return table.append("\n").toString();
  }

  private String matrix() {
    StringBuilder table = new StringBuilder("\n\n| |");
    Arrays.stream(Language.values()).forEach(each -> table.append(" " + each.words() + " |"));
    table.append("\n|---|---|---|---|\n");
    for (PatternName pattern : run.patterns()) {
      table.append("| " + pattern.words() + " |");
      for (Language language : Language.values()) {
        table.append(" " + cell(answers.of(pattern, language)) + " |");
      }
      table.append("\n");
    }
    return table.append("\n").toString();
  }

  private static String cell(List<Answer> answers) {
    return MatrixCell.of(answers)
        .map(cell -> cell.verdict() + ": " + cell.from() + " to " + cell.to())
        .or(() -> Optional.of("–"))
        .get();
  }
}
