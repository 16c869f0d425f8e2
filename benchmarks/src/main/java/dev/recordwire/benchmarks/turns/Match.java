package dev.recordwire.benchmarks.turns;

import java.io.IOException;
import java.util.List;

/// Players at the same tasks, one at a time.
public final class Match {
  private Match() {}

  /// Waits until all are ready, and has them warm up side by side. Then they take their turns, and
  /// keep what they took.
  ///
  /// @param tasks what is to be done, of which every player does what it [offers][Player#offers]
  /// @return the rounds that were played
  public static int play(List<Player> players, List<String> tasks, Terms terms) throws IOException {
    for (Player player : players) {
      player.await();
    }
    players.parallelStream().forEach(player -> player.warmUp(tasks, terms.warmUpMillis()));
    long patience = terms.patienceSeconds() * 1_000_000_000L;
    long start = System.nanoTime();
    int rounds = 0;
    while (rounds < terms.fewestRounds()
        || (rounds < terms.rounds() && System.nanoTime() - start < patience)) {
      for (String task : tasks) {
        players.stream()
            .filter(player -> player.offers(task))
            .forEach(player -> player.play(task, terms.millis()));
      }
      rounds++;
    }
    return rounds;
  }
}
