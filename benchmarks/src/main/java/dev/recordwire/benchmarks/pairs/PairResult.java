package dev.recordwire.benchmarks.pairs;

import dev.recordwire.benchmarks.turns.Player;
import dev.recordwire.benchmarks.turns.TaskGroup;
import dev.recordwire.benchmarks.turns.Turn;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One task done by both builds, in two processes each.
///
/// @param before nanoseconds a call in each process of the build before: its median turn
/// @param after the same for the build after
/// @param bytesBefore what a call allocates in the process that allocates less
/// @param bytesAfter the same for the build after
record PairResult(
    String group,
    String task,
    List<Double> before,
    List<Double> after,
    double bytesBefore,
    double bytesAfter) {

  /// Slower by more than this part is worth a look.
  private static final double TOLERANCE = 0.03;

  /// Differences below this cannot be told from the clock's and the loop's.
  private static final double TOLERATED_NANOS = 2;

  private static final double TOLERATED_BYTES = 1;

  static PairResult of(
      TaskGroup group, String task, List<Player> playersBefore, List<Player> playersAfter) {
    return new PairResult(
        group.name(),
        task,
        playersBefore.stream().map(player -> medianNanos(player.turns(task))).toList(),
        playersAfter.stream().map(player -> medianNanos(player.turns(task))).toList(),
        leastBytes(playersBefore, task),
        leastBytes(playersAfter, task));
  }

  private static double medianNanos(List<Turn> turns) {
    List<Double> nanos = turns.stream().map(Turn::nanosPerCall).sorted().toList();
    return nanos.get(nanos.size() / 2);
  }

  private static double leastBytes(List<Player> players, String task) {
    return players.stream()
        .flatMap(player -> player.turns(task).stream())
        .mapToDouble(Turn::bytesPerCall)
        .min()
        .orElseThrow();
  }

  /// The time after over the time before, of the faster process of each build.
  double ratio() {
    return least(after) / least(before);
  }

  /// How far two processes of the same build are apart, as a part of the faster one's time.
  double noise() {
    return Stream.of(before, after)
        .mapToDouble(nanos -> most(nanos) / least(nanos) - 1)
        .max()
        .orElseThrow();
  }

  /// Whether both processes of the build after are slower than both of the build before, by more
  /// than 3 % and 2 ns.
  boolean isSlower() {
    double limit = most(before);
    return least(after) > limit * (1 + TOLERANCE) && least(after) > limit + TOLERATED_NANOS;
  }

  /// Whether a call allocates more than before.
  boolean allocatesMore() {
    return bytesAfter > bytesBefore * (1 + TOLERANCE) + TOLERATED_BYTES;
  }

  /// As a row of a table in Markdown.
  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f | %.1f | %.3f | %.3f | %.0f | %.0f | %s |",
        group,
        task,
        least(before),
        least(after),
        ratio(),
        noise(),
        bytesBefore,
        bytesAfter,
        isSlower() ? "slower" : allocatesMore() ? "allocates" : "");
  }

  private static double least(List<Double> nanos) {
    return nanos.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  private static double most(List<Double> nanos) {
    return nanos.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }
}
