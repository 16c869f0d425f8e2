package dev.recordwire.examples.ecg;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AdcRecordingTest {
  @Test
  void theRecordingIsThreeHundredPacketsOfOneSecond() throws IOException {
    List<EcgPacket> packets = AdcRecording.read().packets();

    assertThat(packets).hasSize(300);
    for (int i = 0; i < packets.size(); i++) {
      EcgPacket packet = packets.get(i);
      assertThat(packet.id()).isEqualTo(i);
      assertThat(packet.lead()).isEqualTo("MLII");
      assertThat(packet.firstSample()).isEqualTo(423_000 + 360L * i);
      assertThat(packet.rate()).isEqualTo(360);
      assertThat(packet.millivolts().size()).isEqualTo(360);
    }
  }

  @Test
  void convertsToMillivolts() throws IOException {
    EcgPacket packet = parse("adc\n975\n1024\n1224\n").packets().getFirst();

    assertThat(packet.millivolts().toArray())
        .usingExactEquality()
        .containsExactly(-0.245, 0.0, 1.0)
        .inOrder();
  }

  @Test
  void theLastPacketHoldsTheRest() throws IOException {
    List<EcgPacket> packets = parse("adc\n" + "1000\n".repeat(361)).packets();

    assertThat(packets).hasSize(2);
    assertThat(packets.getLast().millivolts().size()).isEqualTo(1);
  }

  @Test
  void namesTheLineThatIsNoNumber() {
    IOException e = assertThrows(IOException.class, () -> parse("adc\n975\n9x1\n"));

    assertThat(e).hasMessageThat().isEqualTo("test.csv, line 3: '9x1' is no whole number");
  }

  @Test
  void requiresItsHeading() {
    IOException e = assertThrows(IOException.class, () -> parse("975\n"));

    assertThat(e).hasMessageThat().isEqualTo("test.csv, line 1: the heading must be 'adc'");
  }

  private static AdcRecording parse(String csv) throws IOException {
    return AdcRecording.parse("test.csv", new ByteArrayInputStream(csv.getBytes(US_ASCII)));
  }
}
