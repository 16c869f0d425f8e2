package dev.recordwire.benchmarks.pairs;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The limits beyond which a result counts as slower, or as allocating more.
class PairResultTest {
  private static PairResult times(List<Double> before, List<Double> after) {
    return new PairResult("group", "task", before, after, 0, 0);
  }

  @Test
  void bothProcessesHaveToBeSlowerThanBothBefore() {
    assertThat(times(List.of(100.0, 110.0), List.of(120.0, 130.0)).isSlower()).isTrue();
    assertThat(times(List.of(100.0, 118.0), List.of(120.0, 130.0)).isSlower()).isFalse();
    assertThat(times(List.of(100.0, 110.0), List.of(112.0, 300.0)).isSlower()).isFalse();
  }

  @Test
  void twoNanosecondsAreTolerated() {
    assertThat(times(List.of(5.0, 5.0), List.of(6.9, 6.9)).isSlower()).isFalse();
    assertThat(times(List.of(5.0, 5.0), List.of(7.1, 7.1)).isSlower()).isTrue();
  }

  @Test
  void ratioIsOfTheFasterProcessesAndNoiseWithinABuild() {
    PairResult result = times(List.of(100.0, 125.0), List.of(150.0, 110.0));
    assertThat(result.ratio()).isWithin(1e-12).of(1.1);
    assertThat(result.noise()).isWithin(1e-12).of(150.0 / 110.0 - 1);
  }

  @Test
  void oneByteIsTolerated() {
    List<Double> same = List.of(1.0, 1.0);
    assertThat(new PairResult("g", "t", same, same, 0, 0.9).allocatesMore()).isFalse();
    assertThat(new PairResult("g", "t", same, same, 0, 16).allocatesMore()).isTrue();
    assertThat(new PairResult("g", "t", same, same, 1000, 1020).allocatesMore()).isFalse();
  }
}
