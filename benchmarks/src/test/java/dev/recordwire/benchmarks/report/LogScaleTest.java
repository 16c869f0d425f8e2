package dev.recordwire.benchmarks.report;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogScaleTest {
  private final LogScale scale = new LogScale(0.25, 64, 100, 900);

  @Test
  void equalRatiosAreEquallyFarApart() {
    assertThat(scale.at(0.25)).isEqualTo(100);
    assertThat(scale.at(1)).isWithin(1e-9).of(300);
    assertThat(scale.at(4)).isWithin(1e-9).of(500);
    assertThat(scale.at(64)).isWithin(1e-9).of(900);
  }

  @Test
  void whatLiesBeyondIsDrawnAtTheEnd() {
    assertThat(scale.at(0.001)).isEqualTo(100);
    assertThat(scale.at(1e6)).isEqualTo(900);
  }

  @Test
  void marksAreOneTwoAndFive() {
    List<String> words = scale.marks().mapToObj(LogScale::words).toList();

    assertThat(words).containsExactly("0.5", "1", "2", "5", "10", "20", "50").inOrder();
    assertThat(new LogScale(0.01, 0.1, 0, 1).marks().mapToObj(LogScale::words))
        .containsExactly("0.01", "0.02", "0.05", "0.1")
        .inOrder();
  }
}
