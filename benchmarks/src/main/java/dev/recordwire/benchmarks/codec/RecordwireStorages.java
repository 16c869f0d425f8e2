package dev.recordwire.benchmarks.codec;

import dev.recordwire.codec.Codec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Memory of every kind that our codecs write to and read from.
final class RecordwireStorages {
  private final byte[] shifted;
  private final ByteBuffer heap;
  private final ByteBuffer direct;
  private final MemorySegment inNative;
  private final MemorySegment mapped;

  /// Creates memory for payloads of up to `size` bytes.
  RecordwireStorages(int size) {
    int room = size + 8;
    shifted = new byte[room];
    heap = ByteBuffer.allocate(room);
    direct = ByteBuffer.allocateDirect(room);
    inNative = Arena.ofAuto().allocate(room);
    mapped = mapped(room);
  }

  /// Encodes the value into each kind of memory; returns the decoded values.
  <T> List<T> roundTrip(Codec<T> codec, T value) {
    int size = codec.encode(value, shifted, 3);
    codec.encode(value, heap.clear());
    codec.encode(value, direct.clear());
    codec.encode(value, inNative, 5);
    codec.encode(value, mapped, 7);
    return List.of(
        codec.decode(shifted, 3, size),
        codec.decode(heap.flip()),
        codec.decode(direct.flip()),
        codec.decode(inNative.asSlice(5, size)),
        codec.decode(mapped.asSlice(7, size)),
        codec.decode(MemorySegment.ofArray(shifted).asSlice(3, size)));
  }

  private static MemorySegment mapped(int size) {
    try {
      Path file = Files.createTempFile("recordwire", ".bin");
      try (FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE)) {
        return channel.map(FileChannel.MapMode.READ_WRITE, 0, size, Arena.ofAuto());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
