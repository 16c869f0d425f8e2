package dev.recordwire.benchmarks.turns;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.benchmarks.array.ArrayTaker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every player takes as many turns as the others at each task that it offers.
class MatchTest {
  private static final int HUGE_PATIENCE = 1_000;

  private static Player player(String contender, List<String> tasks) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("SUM", contender, "clean"));
    arguments.addAll(tasks);
    return new Player(
        contender,
        tasks,
        Player.java(List.of(), 64, ArrayTaker.class, arguments.toArray(String[]::new)));
  }

  @Test
  void playersTakeTurnsAtWhatTheyOffer() throws IOException {
    try (Player both = player("LOOP", List.of("100", "200"));
        Player one = player("RECORDWIRE", List.of("200"))) {
      Terms terms = new Terms(1, 1, 4, 2, HUGE_PATIENCE);
      assertThat(Match.play(List.of(both, one), List.of("100", "200"), terms)).isEqualTo(4);
      assertThat(both.turns("100")).hasSize(4);
      assertThat(both.turns("200")).hasSize(4);
      assertThat(one.turns("200")).hasSize(4);
      assertThat(one.offers("100")).isFalse();
    }
  }

  @Test
  void withoutPatienceThereAreTheFewestRounds() throws IOException {
    try (Player player = player("LOOP", List.of("100"))) {
      assertThat(Match.play(List.of(player), List.of("100"), new Terms(1, 1, 9, 3, 0)))
          .isEqualTo(3);
    }
  }

  @Test
  void thePlayersOfAMatchPlayAnother() throws IOException {
    try (Player player = player("LOOP", List.of("100", "200"))) {
      Terms terms = new Terms(1, 1, 1, 1, 0);
      Match.play(List.of(player), List.of("100"), terms);
      Match.play(List.of(player), List.of("200"), terms);
      assertThat(player.turns("100")).hasSize(1);
      assertThat(player.turns("200")).hasSize(1);
    }
  }
}
