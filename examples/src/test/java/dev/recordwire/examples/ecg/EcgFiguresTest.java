package dev.recordwire.examples.ecg;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.array.Float64Summary;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Histogram;
import dev.recordwire.array.Int64View;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The figures of the recording agree with NumPy.
final class EcgFiguresTest {
  private static Float64View millivolts = Float64View.zeros(0);

  @BeforeAll
  static void read() throws IOException {
    AdcRecording recording = AdcRecording.read();
    double[] all = new double[recording.length()];
    int at = 0;
    for (EcgPacket packet : recording.packets()) {
      double[] second = packet.millivolts().toArray();
      System.arraycopy(second, 0, all, at, second.length);
      at += second.length;
    }
    millivolts = Float64View.of(all);
  }

  @Test
  void sumMeanAndExtremes() {
    assertThat(millivolts.size()).isEqualTo(108_000);
    assertThat(millivolts.sum()).isWithin(1e-10).of(-17831.745);
    assertThat(millivolts.sumCompensated()).isEqualTo(-17831.745);
    assertThat(millivolts.mean()).isWithin(1e-15).of(-0.16510875);
    assertThat(millivolts.min()).isEqualTo(-3.485);
    assertThat(millivolts.max()).isEqualTo(3.65);
    assertThat(millivolts.argMin()).isEqualTo(35_819);
    assertThat(millivolts.argMax()).isEqualTo(15_306);
  }

  @Test
  void deviation() {
    assertThat(millivolts.std()).isWithin(2e-16).of(0.5992473991177294);
  }

  @Test
  void quantiles() {
    assertThat(millivolts.median()).isEqualTo(-0.225);
    assertThat(millivolts.quantiles(0.01, 0.25, 0.75, 0.99))
        .isEqualTo(Float64View.of(-1.465, -0.475, 0.065, 1.77));
    assertThat(List.of(millivolts.quantile(0.25), millivolts.quantile(0.99)))
        .containsExactly(-0.475, 1.77)
        .inOrder();
  }

  @Test
  void histogram() {
    Histogram histogram = millivolts.histogram(10);

    assertThat(histogram.counts())
        .isEqualTo(Int64View.of(10, 58, 1761, 16401, 63900, 19172, 4860, 1290, 365, 183));
    assertThat(histogram.edges())
        .isEqualTo(
            Float64View.of(
                -3.485,
                -2.7714999999999996,
                -2.058,
                -1.3444999999999996,
                -0.6309999999999998,
                0.08250000000000002,
                0.7960000000000007,
                1.5095000000000005,
                2.2230000000000003,
                2.9365,
                3.65));
  }

  @Test
  void summary() {
    Float64Summary summary = millivolts.summary();

    assertThat(summary.count()).isEqualTo(108_000);
    assertThat(summary.sum()).isEqualTo(millivolts.sum());
    assertThat(summary.mean()).isEqualTo(millivolts.mean());
    assertThat(summary.min()).isEqualTo(-3.485);
    assertThat(summary.max()).isEqualTo(3.65);
    assertThat(summary.std()).isWithin(1e-15).of(0.5992473991177294);
  }
}
