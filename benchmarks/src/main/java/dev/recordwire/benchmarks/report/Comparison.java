package dev.recordwire.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The results of one run: a panel for each operation with a row for each candidate, the fastest
/// first.
///
/// @param name the name of the run and of its files
/// @param panels a panel for each operation, in the order of the run
/// @param method the method of measuring
/// @param machine the machine of the run
record Comparison(String name, List<Panel> panels, String method, Machine machine) {

  /// One operation by all candidates.
  record Panel(String operation, List<Row> rows) {
    /// The time that all ratios of the panel refer to: of the fastest peer, or of the fastest row
    /// if there is no peer.
    double reference() {
      return rows.stream()
          .filter(row -> !row.ours())
          .mapToDouble(Row::best)
          .min()
          .orElseGet(() -> rows.getFirst().best());
    }

    /// The quickest iteration of a peer, or of the fastest row if there is no peer.
    double quickest() {
      return rows.stream()
          .filter(row -> !row.ours())
          .mapToDouble(Row::quickest)
          .min()
          .orElseGet(() -> rows.getFirst().quickest());
    }

    double slowest() {
      return rows.stream().mapToDouble(Row::worst).max().orElseThrow();
    }
  }

  /// The times of one candidate, by profile.
  record Row(String candidate, Map<String, Score> scores) {
    boolean ours() {
      return candidate.startsWith("recordwire");
    }

    double best() {
      return nanos().min().orElseThrow();
    }

    double quickest() {
      return scores.values().stream().mapToDouble(Score::quickest).min().orElseThrow();
    }

    double worst() {
      return nanos().max().orElseThrow();
    }

    private java.util.stream.DoubleStream nanos() {
      ToDoubleFunction<Score> time = Score::nanos;
      return scores.values().stream().mapToDouble(time);
    }
  }

  static Comparison of(String name, JmhResults results, Machine machine) {
    Map<String, Map<String, Map<String, Score>>> cells = new LinkedHashMap<>();
    for (Score score : results.scores()) {
      cells
          .computeIfAbsent(score.operation(), key -> new LinkedHashMap<>())
          .computeIfAbsent(score.candidate(), key -> new LinkedHashMap<>())
          .put(score.profile(), score);
    }
    List<Panel> panels = new ArrayList<>();
    cells.forEach((operation, rows) -> panels.add(panel(operation, rows)));
    return new Comparison(name, List.copyOf(panels), results.method(), machine);
  }

  private static Panel panel(String operation, Map<String, Map<String, Score>> cells) {
    List<Row> rows = new ArrayList<>();
    cells.forEach((candidate, scores) -> rows.add(new Row(candidate, scores)));
    rows.sort(Comparator.comparingDouble(Row::best));
    return new Panel(operation, List.copyOf(rows));
  }
}
