package dev.recordwire.benchmarks.patterns;

import dev.recordwire.benchmarks.interleaved.Quartiles;
import java.util.List;

/// The answer that measured ratios support.
enum Verdict {
  /// Three quarters of the rounds gained at least 5 %, in clean and in used processes.
  PAYS("pays"),
  /// Three quarters of the rounds lost at least 5 %, in clean and in used processes.
  COSTS("costs"),
  /// Neither.
  EVEN("makes no difference");

  private static final double MARGIN = 1.05;

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /// The verdict on the gains of a way in one case.
  ///
  /// @param gains those in clean processes, and in used ones where these were measured
  static Verdict of(List<Quartiles> gains) {
    if (gains.stream().allMatch(gain -> gain.low() >= MARGIN)) {
      return PAYS;
    }
    return gains.stream().allMatch(gain -> gain.high() <= 1 / MARGIN) ? COSTS : EVEN;
  }
}
