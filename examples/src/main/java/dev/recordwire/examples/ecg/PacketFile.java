package dev.recordwire.examples.ecg;

import dev.recordwire.codec.DecodeException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// A file of packets; each packet follows its length in bytes, a little-endian uint32.
///
/// An encoded record does not contain its own length, so a file of several records needs this
/// frame.
final class PacketFile {
  private static final int LENGTH_BYTES = 4;
  private static final ValueLayout.OfInt LENGTH =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private PacketFile() {}

  /// Writes packets to a file, which is replaced if it exists; returns its size in bytes.
  static long write(Path file, List<EcgPacket> packets) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      ByteBuffer length = ByteBuffer.allocate(LENGTH_BYTES).order(ByteOrder.LITTLE_ENDIAN);
      for (EcgPacket packet : packets) {
        byte[] payload = EcgPacketCodec.encode(packet);
        out.write(length.putInt(0, payload.length).array());
        out.write(payload);
      }
    }
    return Files.size(file);
  }

  /// Maps a file into memory; the memory is readable while the arena is open.
  static MemorySegment map(Path file, Arena arena) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
    }
  }

  /// Decodes all packets of a mapped file; the samples stay in the file.
  static List<EcgPacket> decode(MemorySegment file) throws IOException {
    List<EcgPacket> packets = new ArrayList<>();
    long at = 0;
    while (at < file.byteSize()) {
      MemorySegment payload = payload(file, at, packets.size());
      try {
        packets.add(EcgPacketCodec.decode(payload));
      } catch (DecodeException e) {
        throw new IOException(
            "packet %d, whose payload starts at byte %d: %s"
                .formatted(packets.size(), at + LENGTH_BYTES, e.getMessage()),
            e);
      }
      at += LENGTH_BYTES + payload.byteSize();
    }
    return packets;
  }

  /// The bytes of the packet whose length is at the offset `at`.
  private static MemorySegment payload(MemorySegment file, long at, int index) throws IOException {
    long remaining = file.byteSize() - at;
    if (remaining < LENGTH_BYTES) {
      throw new IOException(
          "packet %d at byte %d: the file ends within its length, %d of %d bytes are there"
              .formatted(index, at, remaining, LENGTH_BYTES));
    }
    long length = Integer.toUnsignedLong(file.get(LENGTH, at));
    if (length > remaining - LENGTH_BYTES) {
      throw new IOException(
          "packet %d at byte %d: its length says %d bytes, and only %d remain in the file"
              .formatted(index, at, length, remaining - LENGTH_BYTES));
    }
    return file.asSlice(at + LENGTH_BYTES, length);
  }
}
