package dev.recordwire.engines.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The rounds of one format, measured by a process of its own that takes turns with those of the
/// others.
///
/// @param bytes the payload's size, which the process says first
/// @param <R> the result of a round
record FormatRounds<R>(String format, int bytes, List<R> rounds) {
  /// Starts the process of a format.
  interface Start {
    Child start(String format) throws IOException;
  }

  /// Measures a round.
  interface Measure<R> {
    /// Asks a process for its next round.
    ///
    /// @param largest the size of the largest payload, in bytes
    R round(Child worker, int largest) throws IOException;
  }

  /// A format under measurement.
  private record Candidate<R>(Child worker, FormatRounds<R> result) {}

  /// Measures formats by turns.
  ///
  /// @param warmUps how many rounds are left out before those that count
  static <R> List<FormatRounds<R>> byTurns(
      List<String> formats, int warmUps, int rounds, Start start, Measure<R> measure)
      throws IOException {
    List<Candidate<R>> candidates = new ArrayList<>();
    try {
      for (String format : formats) {
        Child worker = start.start(format);
        int bytes = Integer.parseInt(worker.read());
        candidates.add(
            new Candidate<>(worker, new FormatRounds<>(format, bytes, new ArrayList<>())));
      }
      int largest = candidates.stream().mapToInt(each -> each.result().bytes()).max().orElseThrow();
      for (int i = 0; i < warmUps + rounds; i++) {
        for (Candidate<R> candidate : candidates) {
          R round = measure.round(candidate.worker(), largest);
          if (i >= warmUps) {
            candidate.result().rounds().add(round);
          }
        }
      }
    } finally {
      candidates.forEach(each -> each.worker().close());
    }
    return candidates.stream().map(Candidate::result).toList();
  }
}
