package dev.recordwire.benchmarks.patterns;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Frames of a file in the page cache, a length of four bytes and a payload each, which are read
/// and summed.
final class StreamPattern implements Pattern {
  private static final int HEADER = Integer.BYTES;
  private static final int FILE_BYTES = 1 << 20;
  private static final int WINDOW_BYTES = 1 << 16;
  private static final ValueLayout.OfInt LENGTH =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  @Override
  public List<String> cases() {
    return List.of("64 B", "4 KB");
  }

  @Override
  public List<Way> ways() {
    return new Ways()
        .java("unbuffered", "buffer of 8 KB", "buffer of 64 KB", "window", "mapped")
        .rust("unbuffered", "buffer of 8 KB", "window")
        .python("unbuffered", "buffer of 8 KB", "window", "mapped")
        .list();
  }

  /// The frames of a file.
  @Override
  public long operations(String theCase) {
    return FILE_BYTES / (HEADER + Cases.number(theCase, 0));
  }

  @Override
  public Work work(String way, String theCase) throws IOException {
    Path file = file(Cases.number(theCase, 0), (int) operations(theCase));
    return switch (way) {
      case "unbuffered" -> () -> read(Files.newInputStream(file));
      case "buffer of 8 KB" -> () -> read(new BufferedInputStream(Files.newInputStream(file)));
      case "buffer of 64 KB" ->
          () -> read(new BufferedInputStream(Files.newInputStream(file), WINDOW_BYTES));
      case "window" -> () -> readInWindow(file);
      case "mapped" -> () -> readMapped(file);
      default -> throw Pattern.unknown(way);
    };
  }

  private static Path file(int size, int frames) throws IOException {
    MemorySegment bytes = MemorySegment.ofArray(new byte[frames * (HEADER + size)]);
    for (int i = 0; i < frames; i++) {
      bytes.set(LENGTH, (long) i * (HEADER + size), size);
      Values.fill(bytes.asSlice((long) i * (HEADER + size) + HEADER, size));
    }
    Path file = Files.createTempFile("frames", ".bin");
    file.toFile().deleteOnExit();
    return Files.write(file, bytes.toArray(ValueLayout.JAVA_BYTE));
  }

  /// Reads each frame into an array that is reused.
  private static long read(InputStream stream) throws IOException {
    byte[] frame = new byte[WINDOW_BYTES];
    MemorySegment memory = MemorySegment.ofArray(frame);
    long sum = 0;
    try (InputStream in = stream) {
      while (in.readNBytes(frame, 0, HEADER) == HEADER) {
        int size = memory.get(LENGTH, 0);
        if (in.readNBytes(frame, 0, size) < size) {
          throw new EOFException("a frame ends early");
        }
        sum += Values.sum(memory.asSlice(0, size));
      }
    }
    return sum;
  }

  /// Reads the file in pieces, and the frames in place; a piece begins with the last, torn frame of
  /// the one before.
  private static long readInWindow(Path file) throws IOException {
    byte[] window = new byte[WINDOW_BYTES];
    MemorySegment memory = MemorySegment.ofArray(window);
    long sum = 0;
    int kept = 0;
    try (InputStream in = Files.newInputStream(file)) {
      int count = in.readNBytes(window, kept, WINDOW_BYTES - kept);
      while (count > 0) {
        Frames frames = new Frames(memory, kept + count);
        sum += frames.sum();
        kept = frames.left();
        System.arraycopy(window, frames.at(), window, 0, kept);
        count = in.readNBytes(window, kept, WINDOW_BYTES - kept);
      }
    }
    return sum;
  }

  private static long readMapped(Path file) throws IOException {
    try (Arena arena = Arena.ofConfined();
        FileChannel channel = FileChannel.open(file)) {
      MemorySegment mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      return new Frames(mapped, mapped.byteSize()).sum();
    }
  }

  /// The whole frames of a piece of memory.
  private static final class Frames {
    private final MemorySegment memory;
    private final long end;
    private long at;

    Frames(MemorySegment memory, long end) {
      this.memory = memory;
      this.end = end;
    }

    /// The sum of all frames that are there as a whole.
    long sum() {
      long sum = 0;
      while (at + HEADER <= end && at + HEADER + memory.get(LENGTH, at) <= end) {
        int size = memory.get(LENGTH, at);
        sum += Values.sum(memory.asSlice(at + HEADER, size));
        at += HEADER + size;
      }
      return sum;
    }

    /// The place of the first frame that is torn.
    int at() {
      return (int) at;
    }

    /// The bytes of a torn frame.
    int left() {
      return (int) (end - at);
    }
  }
}
