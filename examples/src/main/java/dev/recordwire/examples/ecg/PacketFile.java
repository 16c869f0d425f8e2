package dev.recordwire.examples.ecg;

import dev.recordwire.file.FrameFormat;
import dev.recordwire.file.FrameReader;
import dev.recordwire.file.FrameWriter;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A file of packets, each in a frame with a checksum: a payload does not say where it ends.
final class PacketFile {
  private static final FrameFormat FORMAT = FrameFormat.CHECKED;

  private PacketFile() {}

  /// Writes packets to a file, which is replaced if it exists; returns its size in bytes.
  static long write(Path file, List<EcgPacket> packets) throws IOException {
    try (FrameWriter<EcgPacket> out = FrameWriter.to(EcgPacketCodec.CODEC, file, FORMAT)) {
      out.writeAll(packets);
      return out.bytes();
    }
  }

  /// Reads all packets of a file that stays mapped while the arena is open; the samples stay in it.
  static List<EcgPacket> map(Path file, Arena arena) throws IOException {
    try (FrameReader<EcgPacket> in = FrameReader.map(EcgPacketCodec.CODEC, file, FORMAT, arena);
        Stream<EcgPacket> packets = in.stream()) {
      return packets.toList();
    }
  }
}
