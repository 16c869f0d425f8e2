package dev.recordwire.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The results of one run, arranged: a panel per operation, a row per contender, fastest first.
///
/// @param name the run's name, which is its files' name
/// @param panels one per operation, in the order they were measured
/// @param method how the numbers were obtained
/// @param machine where
record Comparison(String name, List<Panel> panels, String method, Machine machine) {

  /// One operation, done by everyone.
  record Panel(String operation, List<Row> rows) {
    /// The time every ratio of the panel refers to: the fastest contender that is not ours, where
    /// there is one.
    double reference() {
      return rows.stream()
          .filter(row -> !row.ours())
          .mapToDouble(Row::best)
          .min()
          .orElseGet(() -> rows.getFirst().best());
    }

    /// The quickest iteration of a contender that is not ours, as [#reference()] is for medians.
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

  /// One contender's times by profile.
  record Row(String contender, Map<String, Score> scores) {
    boolean ours() {
      return contender.startsWith("recordwire");
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
          .computeIfAbsent(score.contender(), key -> new LinkedHashMap<>())
          .put(score.profile(), score);
    }
    List<Panel> panels = new ArrayList<>();
    cells.forEach((operation, rows) -> panels.add(panel(operation, rows)));
    return new Comparison(name, List.copyOf(panels), results.method(), machine);
  }

  private static Panel panel(String operation, Map<String, Map<String, Score>> cells) {
    List<Row> rows = new ArrayList<>();
    cells.forEach((contender, scores) -> rows.add(new Row(contender, scores)));
    rows.sort(Comparator.comparingDouble(Row::best));
    return new Panel(operation, List.copyOf(rows));
  }
}
