package dev.recordwire.benchmarks.codec;

import dev.recordwire.runtime.Codec;
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

/// A payload written to and read from every kind of storage our codecs take.
public final class RecordwireStorages {
  private static final int SIZE = 1 << 16;
  private static final byte[] SHIFTED = new byte[SIZE];
  private static final ByteBuffer HEAP = ByteBuffer.allocate(SIZE);
  private static final ByteBuffer DIRECT = ByteBuffer.allocateDirect(SIZE);
  private static final MemorySegment NATIVE = Arena.ofAuto().allocate(SIZE);
  private static final MemorySegment MAPPED = mapped();

  private RecordwireStorages() {}

  /// What came back from each.
  public static <T> List<T> roundTrip(Codec<T> codec, T value) {
    int size = codec.encode(value, SHIFTED, 3);
    codec.encode(value, HEAP.clear());
    codec.encode(value, DIRECT.clear());
    codec.encode(value, NATIVE, 5);
    codec.encode(value, MAPPED, 7);
    return List.of(
        codec.decode(SHIFTED, 3, size),
        codec.decode(HEAP.flip()),
        codec.decode(DIRECT.flip()),
        codec.decode(NATIVE.asSlice(5, size)),
        codec.decode(MAPPED.asSlice(7, size)),
        codec.decode(MemorySegment.ofArray(SHIFTED).asSlice(3, size)));
  }

  private static MemorySegment mapped() {
    try {
      Path file = Files.createTempFile("recordwire", ".bin");
      try (FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE)) {
        return channel.map(FileChannel.MapMode.READ_WRITE, 0, SIZE, Arena.ofAuto());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
