package dev.recordwire.examples.ecg;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RecordingTest {
  @Test
  void isOneSignal() throws IOException {
    Recording recording = Recording.of(Samples.smallPackets());

    assertThat(recording.length()).isEqualTo(7);
    for (int i = 0; i < 7; i++) {
      assertThat(recording.at(i)).isEqualTo(i + 1.0);
    }
    assertThat(recording.rate()).isEqualTo(3);
    assertThat(recording.lead()).isEqualTo("V1");
    assertThat(recording.start()).isEqualTo(10.0);
    assertThat(recording.seconds()).isWithin(1e-12).of(7 / 3.0);
  }

  @Test
  void noticesALostPacket() {
    List<EcgPacket> all = Samples.smallPackets();

    assertThat(failure(all.get(0), all.get(2)))
        .isEqualTo("packet 2 does not continue the packets before it: its first sample differs");
  }

  @Test
  void refusesAnotherLeadOrRate() {
    EcgPacket first = Samples.smallPackets().getFirst();
    Float64View samples = first.millivolts();

    assertThat(failure(first, new EcgPacket(1, "V2", 33, 3, samples))).contains("its lead differs");
    assertThat(failure(first, new EcgPacket(1, "V1", 33, 4, samples))).contains("its rate differs");
    assertThat(failure(new EcgPacket(0, "V1", 33, 0, samples))).contains("its rate differs");
  }

  @Test
  void needsSamplesInEveryPacket() {
    List<EcgPacket> all = Samples.smallPackets();

    assertThat(failure(new EcgPacket(0, "V1", 0, 3, Float64View.of())))
        .contains("its number of samples differs");
    assertThat(failure(all.get(2), new EcgPacket(3, "V1", 37, 3, Float64View.of(1, 2))))
        .contains("its number of samples differs");
    assertThat(failure()).isEqualTo("there is no packet");
  }

  private static String failure(EcgPacket... packets) {
    IOException e = assertThrows(IOException.class, () -> Recording.of(List.of(packets)));
    return String.valueOf(e.getMessage());
  }
}
