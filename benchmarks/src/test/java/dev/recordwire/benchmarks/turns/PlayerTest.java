package dev.recordwire.benchmarks.turns;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.benchmarks.array.ArrayTaker;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A process takes its turns, and one that can't is named.
class PlayerTest {
  private static Player sum(String contender) throws IOException {
    return new Player(
        "sum by " + contender,
        List.of("100", "200", "300"),
        Player.java(List.of(), 64, ArrayTaker.class, "SUM", contender, "clean", "100", "200"));
  }

  @Test
  void worksForAboutAsLongAsItIsTold() throws IOException {
    try (Player player = sum("LOOP")) {
      player.await();
      player.play("100", 20);
      Turn turn = player.turns("100").getFirst();
      assertThat(turn.nanos()).isAtLeast(20_000_000);
      assertThat(turn.nanosPerCall()).isLessThan(20_000_000.0);
      player.play("200", 1);
      assertThat(player.turns("200").getFirst().calls()).isGreaterThan(0);
    }
  }

  @Test
  void doesALongTaskOnce() throws IOException {
    try (Player player = sum("LOOP")) {
      player.await();
      player.play("100", 0);
      assertThat(player.turns("100").getFirst().calls()).isEqualTo(1);
    }
  }

  @Test
  void aProcessThatEndsIsNamed() throws IOException {
    try (Player unknown = sum("NOBODY")) {
      IOException e = assertThrows(IOException.class, unknown::await);
      assertThat(e)
          .hasMessageThat()
          .matches("sum by NOBODY did not start: .*No enum constant .*Contender.NOBODY");
    }
    try (Player player = sum("LOOP")) {
      player.await();
      IllegalStateException e =
          assertThrows(IllegalStateException.class, () -> player.play("300", 1));
      assertThat(e)
          .hasMessageThat()
          .matches("sum by LOOP ended at 300: .*NullPointerException: 300");
    }
  }
}
