package dev.recordwire.benchmarks.patterns;

import dev.recordwire.benchmarks.patterns.Answers.Answer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A cell of the matrix: a pattern in a language.
///
/// @param paying the number of cases in which the best way pays
/// @param cases the number of all cases
/// @param least the answer with the smallest gain
/// @param most the answer with the greatest gain
record MatrixCell(long paying, int cases, Answer least, Answer most) {
  static Optional<MatrixCell> of(List<Answer> answers) {
    Comparator<Answer> byGain = Comparator.comparingDouble(each -> each.clean().gain().median());
    return answers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MatrixCell(
                answers.stream().filter(each -> each.verdict() == Verdict.PAYS).count(),
                answers.size(),
                answers.stream().min(byGain).orElseThrow(),
                answers.stream().max(byGain).orElseThrow()));
  }

  /// The verdict in words.
  String verdict() {
    if (paying == cases) {
      return "pays in all " + cases;
    }
    return paying == 0 ? "pays in none of " + cases : "pays in " + paying + " of " + cases;
  }

  /// The smallest gain, with its spread.
  String from() {
    return Numbers.spread(least.clean().gain());
  }

  /// The greatest gain, with its spread.
  String to() {
    return Numbers.spread(most.clean().gain());
  }
}
