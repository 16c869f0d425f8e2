package dev.recordwire.benchmarks.patterns;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Memory that two processes share: a mapped file.
record Mapping(Path file, MemorySegment memory) {
  /// The memory file system of Linux, whose files no disk ever has.
  private static final Path MEMORY = Path.of("/dev/shm");

  /// Makes a file of zeros, which ends with this process.
  static Mapping create(long bytes) throws IOException {
    Path file =
        Files.isDirectory(MEMORY)
            ? Files.createTempFile(MEMORY, "shared", ".bin")
            : Files.createTempFile("shared", ".bin");
    file.toFile().deleteOnExit();
    return open(file, bytes);
  }

  /// Maps the first bytes of a file.
  static Mapping open(Path file, long bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return new Mapping(
          file, channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes, Arena.ofAuto()));
    }
  }
}
