package dev.recordwire.examples.ecg;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.array.Float64View;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StatisticsTest {
  /// The expected values are computed by NumPy from the recording in millivolts.
  @Test
  void theStatisticsOfTheRecordingAgreeWithNumPy() throws IOException {
    Statistics whole =
        AdcRecording.read().packets().stream()
            .map(packet -> Statistics.of(packet.millivolts()))
            .reduce(Statistics::combine)
            .orElseThrow();

    assertThat(whole.count()).isEqualTo(108_000);
    assertThat(whole.min()).isEqualTo(-3.485);
    assertThat(whole.max()).isEqualTo(3.65);
    assertThat(whole.mean()).isWithin(1e-14).of(-0.16510875);
    assertThat(whole.std()).isWithin(1e-14).of(0.5992473991177294);
  }

  /// The values of the converter are whole numbers, so their sum is exact.
  @Test
  void theRecordingIsThePublishedOne() throws IOException {
    long sum = 0;
    for (EcgPacket packet : AdcRecording.read().packets()) {
      for (double millivolts : packet.millivolts().toArray()) {
        sum += Math.round(millivolts * 200) + 1024;
      }
    }

    assertThat(sum).isEqualTo(107_025_651);
  }

  @Test
  void twoSetsCombineToTheStatisticsOfBoth() {
    Statistics parts =
        Statistics.of(Float64View.of(1, 2)).combine(Statistics.of(Float64View.of(3, 4, 10)));

    assertThat(parts).isEqualTo(new Statistics(5, 20, 1, 10, 50));
    assertThat(parts.mean()).isEqualTo(4.0);
    assertThat(parts.std()).isWithin(1e-15).of(Math.sqrt(10));
  }

  @Test
  void setsCombineInAnyOrder() throws IOException {
    List<Statistics> parts =
        AdcRecording.read().packets().stream()
            .map(packet -> Statistics.of(packet.millivolts()))
            .toList();

    Statistics forwards = parts.stream().reduce(Statistics::combine).orElseThrow();
    Statistics backwards = parts.reversed().stream().reduce(Statistics::combine).orElseThrow();

    assertThat(backwards.mean()).isWithin(1e-14).of(forwards.mean());
    assertThat(backwards.std()).isWithin(1e-14).of(forwards.std());
  }
}
