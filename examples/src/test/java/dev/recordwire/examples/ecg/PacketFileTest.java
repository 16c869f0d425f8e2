package dev.recordwire.examples.ecg;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PacketFileTest {
  /// The bytes of a packet of three samples and a lead of two letters, with length and checksum.
  private static final int FRAME = 4 + 4 + 4 + 2 + 8 + 2 + 4 + 3 * 8 + 4;

  @TempDir private Path directory;

  @Test
  void readsThePacketsThatWereWritten() throws IOException {
    Path file = directory.resolve("packets");
    long size = PacketFile.write(file, Samples.smallPackets());

    assertThat(size).isEqualTo(2 * FRAME + FRAME - 2 * 8);
    assertThat(Files.size(file)).isEqualTo(size);
    try (Arena arena = Arena.ofConfined()) {
      assertThat(PacketFile.map(file, arena)).isEqualTo(Samples.smallPackets());
    }
  }

  @Test
  void copiesNoSample() throws IOException {
    Path file = directory.resolve("packets");
    PacketFile.write(file, Samples.smallPackets());

    try (Arena arena = Arena.ofConfined()) {
      List<EcgPacket> packets = PacketFile.map(file, arena);
      long first = packets.get(0).millivolts().segment().address();
      long second = packets.get(1).millivolts().segment().address();
      assertThat(second - first).isEqualTo(FRAME);
    }
  }

  @Test
  void samplesEndWithTheirArena() throws IOException {
    Path file = directory.resolve("packets");
    PacketFile.write(file, Samples.smallPackets());

    EcgPacket packet;
    try (Arena arena = Arena.ofConfined()) {
      packet = PacketFile.map(file, arena).getFirst();
    }
    assertThrows(IllegalStateException.class, () -> packet.millivolts().sum());
  }

  @Test
  void replacesAnOlderFile() throws IOException {
    Path file = directory.resolve("packets");
    Files.write(file, new byte[10_000]);

    assertThat(PacketFile.write(file, Samples.smallPackets())).isLessThan(10_000L);
    assertThat(Files.size(file)).isLessThan(10_000L);
  }
}
