package dev.recordwire.examples.ecg;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class HeartRateTest {
  /// Beats at 0.5, 1, 1.5, 2, 3 and 4 seconds.
  private final HeartRate heart = new HeartRate(new int[] {50, 100, 150, 200, 300, 400}, 100);

  @Test
  void theRateOfABeatIsOfTheIntervalBeforeIt() {
    assertThat(heart.beats()).isEqualTo(6);
    assertThat(heart.time(4)).isEqualTo(3.0);
    assertThat(heart.interval(4)).isEqualTo(1.0);
    assertThat(heart.rateAt(4)).isEqualTo(60.0);
    assertThat(heart.rateAt(1)).isEqualTo(120.0);
  }

  @Test
  void theMeanIsFromTheFirstBeatToTheLast() {
    assertThat(heart.mean().orElseThrow()).isWithin(1e-9).of(5 * 60 / 3.5);
    assertThat(heart.mean(0, 2).orElseThrow()).isEqualTo(120.0);
    assertThat(heart.beats(0, 2)).isEqualTo(3);
  }

  @Test
  void theMedianFollowsMostIntervals() {
    assertThat(heart.median().orElseThrow()).isEqualTo(120.0);
    assertThat(heart.around(1).orElseThrow()).isEqualTo(120.0);
    assertThat(heart.around(7).isPresent()).isFalse();
  }

  @Test
  void fewBeatsHaveNoRate() {
    HeartRate none = new HeartRate(new int[] {}, 100);
    HeartRate one = new HeartRate(new int[] {5}, 100);

    assertThat(none.mean().isPresent()).isFalse();
    assertThat(none.median().isPresent()).isFalse();
    assertThat(one.mean().isPresent()).isFalse();
    assertThat(one.around(0).isPresent()).isFalse();
  }
}
