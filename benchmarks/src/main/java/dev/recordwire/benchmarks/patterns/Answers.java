package dev.recordwire.benchmarks.patterns;

import dev.recordwire.benchmarks.interleaved.Quartiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The answers that a run gives: for each case of a pattern the best way with its gains, and the
/// verdict on it.
final class Answers {
  private final PatternRun run;

  Answers(PatternRun run) {
    this.run = run;
  }

  /// The answer in one case.
  ///
  /// @param clean the best way, in clean processes
  /// @param dirty the same way in used ones, where these were measured
  record Answer(String theCase, PatternCell clean, Optional<PatternCell> dirty) {
    /// The gain in the kind of process in which it is smaller; the best way has the greatest.
    double surest() {
      double gain = clean.gain().median();
      return dirty.map(cell -> Math.min(gain, cell.gain().median())).orElse(gain);
    }

    Verdict verdict() {
      List<Quartiles> gains = new ArrayList<>(List.of(clean.gain()));
      dirty.ifPresent(cell -> gains.add(cell.gain()));
      return Verdict.of(gains);
    }
  }

  /// The answers of a pattern in a language, by case; none where a language has no ways.
  List<Answer> of(PatternName pattern, Language language) {
    return run.cases(pattern).stream()
        .flatMap(theCase -> best(pattern, theCase, language).stream())
        .toList();
  }

  /// The ways of a language that are a pattern, in one case: all but the first.
  List<PatternCell> ways(PatternName pattern, String theCase, Language language) {
    return run.of(pattern)
        .filter(cell -> cell.theCase().equals(theCase) && cell.language() == language)
        .filter(cell -> cell.profile().equals("clean"))
        .skip(1)
        .toList();
  }

  private Optional<Answer> best(PatternName pattern, String theCase, Language language) {
    return ways(pattern, theCase, language).stream()
        .map(clean -> new Answer(theCase, clean, dirty(clean)))
        .max(Comparator.comparingDouble(Answer::surest));
  }

  /// The cell of the same way in used processes.
  Optional<PatternCell> dirty(PatternCell clean) {
    return run.cell(clean.pattern(), clean.theCase(), clean.way(), "dirty");
  }

  /// The verdict on one way.
  Verdict verdict(PatternCell clean) {
    return new Answer(clean.theCase(), clean, dirty(clean)).verdict();
  }
}
