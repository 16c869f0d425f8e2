package dev.recordwire.examples.ecg;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DamagedPacketTest {
  @Test
  void everyDamageIsNamedWithItsPlace() throws IOException {
    byte[] payload = EcgPacketCodec.encode(Samples.recording().packets().getFirst());

    List<DamagedPacket> damaged = DamagedPacket.of(payload);

    assertThat(damaged).hasSize(4);
    assertThat(damaged.get(0).answer()).contains("EcgPacket.millivolts");
    assertThat(damaged.get(1).answer()).contains("EcgPacket.millivolts");
    assertThat(damaged.get(1).answer()).contains("1000000");
    assertThat(damaged.get(2).answer()).contains("EcgPacket.lead");
    assertThat(damaged.get(3).answer()).contains("2906");
  }
}
