package dev.recordwire.examples.ecg;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PacketFileTest {
  /// The bytes of a packet of three samples and a lead of two letters, with its length.
  private static final int PAYLOAD = 4 + 4 + 2 + 8 + 2 + 4 + 3 * 8;

  private static final int FRAME = 4 + PAYLOAD;

  @TempDir private Path directory;

  @Test
  void readsThePacketsThatWereWritten() throws IOException {
    Path file = directory.resolve("packets");
    long size = PacketFile.write(file, Samples.smallPackets());

    assertThat(size).isEqualTo(2 * FRAME + FRAME - 2 * 8);
    try (Arena arena = Arena.ofConfined()) {
      assertThat(PacketFile.decode(PacketFile.map(file, arena))).isEqualTo(Samples.smallPackets());
    }
  }

  @Test
  void copiesNoSample() throws IOException {
    Path file = directory.resolve("packets");
    PacketFile.write(file, Samples.smallPackets());

    try (Arena arena = Arena.ofConfined()) {
      MemorySegment mapped = PacketFile.map(file, arena);
      long at = mapped.address() + FRAME - 3 * 8;
      for (EcgPacket packet : PacketFile.decode(mapped).subList(0, 2)) {
        assertThat(packet.millivolts().segment().address()).isEqualTo(at);
        at += FRAME;
      }
    }
  }

  @Test
  void samplesEndWithTheirArena() throws IOException {
    Path file = directory.resolve("packets");
    PacketFile.write(file, Samples.smallPackets());

    EcgPacket packet;
    try (Arena arena = Arena.ofConfined()) {
      packet = PacketFile.decode(PacketFile.map(file, arena)).getFirst();
    }
    assertThrows(IllegalStateException.class, () -> packet.millivolts().sum());
  }

  @Test
  void replacesAnOlderFile() throws IOException {
    Path file = directory.resolve("packets");
    Files.write(file, new byte[10_000]);

    assertThat(PacketFile.write(file, Samples.smallPackets())).isLessThan(10_000L);
  }

  @Test
  void anEmptyFileHasNoPackets() throws IOException {
    Path file = Files.createFile(directory.resolve("packets"));

    try (Arena arena = Arena.ofConfined()) {
      assertThat(PacketFile.decode(PacketFile.map(file, arena))).isEmpty();
    }
  }

  @Test
  void saysThatTheFileIsCutWithinAPacket() throws IOException {
    byte[] file = Arrays.copyOf(written(), FRAME + 4 + 10);

    assertThat(failure(file))
        .hasMessageThat()
        .isEqualTo("packet 1 at byte 52: its length says 48 bytes, and only 10 remain in the file");
  }

  @Test
  void saysThatTheFileIsCutWithinALength() throws IOException {
    byte[] file = Arrays.copyOf(written(), FRAME + 3);

    assertThat(failure(file))
        .hasMessageThat()
        .isEqualTo("packet 1 at byte 52: the file ends within its length, 3 of 4 bytes are there");
  }

  @Test
  void saysThatALengthIsLargerThanTheFile() throws IOException {
    byte[] file = written();
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(0, -1);

    assertThat(failure(file))
        .hasMessageThat()
        .isEqualTo(
            "packet 0 at byte 0: its length says 4294967295 bytes, and only 136 remain in the"
                + " file");
  }

  @Test
  void saysWhichPacketIsMalformed() throws IOException {
    byte[] file = written();
    file[FRAME + 4 + 8] = (byte) 0xff; // The lead of packet 1

    IOException e = failure(file);
    assertThat(e).hasMessageThat().startsWith("packet 1, whose payload starts at byte 56: ");
    assertThat(e).hasMessageThat().contains("EcgPacket.lead");
    assertThat(e).hasCauseThat().isNotNull();
  }

  private byte[] written() throws IOException {
    Path file = directory.resolve("whole");
    PacketFile.write(file, Samples.smallPackets());
    return Files.readAllBytes(file);
  }

  private static IOException failure(byte[] file) {
    return assertThrows(IOException.class, () -> PacketFile.decode(MemorySegment.ofArray(file)));
  }
}
