package dev.recordwire.benchmarks.codec;

import dev.recordwire.benchmarks.codec.TurnTaker.Operation;
import dev.recordwire.benchmarks.turns.Turn;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What an operation of a cell took, with the names that JMH's JSON has for it.
///
/// @param params the cell and the profile
/// @param primaryMetric the nanoseconds of a call, for each turn
/// @param secondaryMetrics the bytes that a call allocates
record TurnsResult(
    String benchmark,
    String method,
    Map<String, String> params,
    Times primaryMetric,
    Map<String, Rate> secondaryMetrics) {
  static TurnsResult of(
      Cell cell, Operation operation, Profile profile, String method, List<Turn> turns) {
    return new TurnsResult(
        CodecTurns.class.getName() + "." + operation.method,
        method,
        Map.of("cell", cell.name(), "profile", profile.name().toLowerCase(Locale.ROOT)),
        new Times(
            "ns/op", List.of(turns.stream().map(turn -> rounded(turn.nanosPerCall())).toList())),
        Map.of(
            "gc.alloc.rate.norm",
            new Rate(rounded(turns.stream().mapToDouble(Turn::bytesPerCall).min().orElseThrow()))));
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /// Of every fork, which is one, the scores.
  record Times(String scoreUnit, List<List<Double>> rawData) {}

  record Rate(double score) {}
}
