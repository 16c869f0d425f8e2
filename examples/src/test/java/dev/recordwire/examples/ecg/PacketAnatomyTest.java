package dev.recordwire.examples.ecg;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class PacketAnatomyTest {
  @Test
  void annotatesEveryByte() {
    byte[] payload = EcgPacketCodec.encode(Samples.smallPacket());

    assertThat(new PacketAnatomy(payload).table().lines())
        .containsExactly(
            "      0  07 00 00 00                 id                 int32    7",
            "      4  02 00 00 00                 lead               length   2 bytes",
            "      8  56 31                       lead               utf8     \"V1\"",
            "     10  58 74 06 00 00 00 00 00     firstSample        int64    423000",
            "     18  68 01                       rate               uint16   360",
            "     20  03 00 00 00                 millivolts         count    3",
            "     24  5c 8f c2 f5 28 5c cf bf     millivolts[0]      float64  -0.245",
            "     32  00 00 00 00 00 00 00 00     millivolts[1]      float64  0.0",
            "     40  00 00 00 00 00 00 f8 3f     millivolts[2]      float64  1.5")
        .inOrder();
  }

  @Test
  void summarisesMostSamples() throws IOException {
    byte[] payload = EcgPacketCodec.encode(Samples.recording().packets().getFirst());

    assertThat(new PacketAnatomy(payload).table().lines().toList().getLast())
        .contains("... millivolts[3...359] float64  357 more elements");
  }

  @Test
  void knowsTheOffsetOfAPiece() {
    PacketAnatomy anatomy = new PacketAnatomy(EcgPacketCodec.encode(Samples.smallPacket()));

    assertThat(anatomy.offsetOf("lead", "utf8")).isEqualTo(8);
    assertThat(anatomy.offsetOf("millivolts", "count")).isEqualTo(20);
  }
}
