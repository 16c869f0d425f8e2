package dev.recordwire.file;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/// How a [RecordFileWriter] writes.
///
/// ```java
/// RecordFileOptions.DEFAULT.withCompression(Compression.ZSTD).withBlockBytes(1 << 20)
/// ```
///
/// @param blockBytes when a block is written: as soon as its records take so many bytes, from 1 KiB
///     to 16 MiB; by default 64 KiB. Larger blocks compress better, and a single record is found
///     faster in a smaller one
/// @param maxRecordBytes the longest payload, from 0 to 1 GiB less 4 bytes; by default 64 MiB.
///     Readers take 128 MiB unless they state more. A record that is longer than a block has a
///     block of its own
/// @param compression how blocks are compressed that become smaller by it; by default not at all
/// @param level the level of the compression, as its library has it (0 to 9 for zlib, -131 072 to
///     22 for Zstandard), or -1 for the library's own
/// @param maxDelay how long a record waits for its block to become full before the block is
///     written, so that other programs see it; by default until the next
///     [RecordFileWriter#flush] or [RecordFileWriter#force]
public record RecordFileOptions(
    int blockBytes,
    int maxRecordBytes,
    Compression compression,
    int level,
    Optional<Duration> maxDelay) {
  /// Blocks of 64 KiB without compression, and records of up to 64 MiB.
  public static final RecordFileOptions DEFAULT =
      new RecordFileOptions(
          1 << 16, 1 << 26, Compression.NONE, Compressor.DEFAULT_LEVEL, Optional.empty());

  private static final int MIN_BLOCK_BYTES = 1 << 10;
  private static final int MAX_BLOCK_BYTES = 1 << 24;

  /// Checks the bounds.
  ///
  /// @throws IllegalArgumentException if one is not kept, or the delay is not positive
  public RecordFileOptions {
    Objects.requireNonNull(compression, "the compression is null");
    requireWithin("blockBytes", blockBytes, MIN_BLOCK_BYTES, MAX_BLOCK_BYTES);
    requireWithin(
        "maxRecordBytes", maxRecordBytes, 0, BlockHeader.MAX_CONTENT_BYTES - Integer.BYTES);
    if (level != Compressor.DEFAULT_LEVEL) {
      requireWithin(
          "the level of " + compression, level, compression.minLevel(), compression.maxLevel());
    }
    if (maxDelay.isPresent() && !maxDelay.get().isPositive()) {
      throw new IllegalArgumentException("maxDelay is " + maxDelay.get() + ", and is positive");
    }
  }

  private static void requireWithin(String name, int value, int min, int max) {
    if (value < min || value > max) {
      throw new IllegalArgumentException(
          "%s is %d, and is from %d to %d".formatted(name, value, min, max));
    }
  }

  /// The same options with blocks of another size.
  public RecordFileOptions withBlockBytes(int bytes) {
    return new RecordFileOptions(bytes, maxRecordBytes, compression, level, maxDelay);
  }

  /// The same options with another bound of payloads.
  public RecordFileOptions withMaxRecordBytes(int bytes) {
    return new RecordFileOptions(blockBytes, bytes, compression, level, maxDelay);
  }

  /// The same options with a compression at its library's own level.
  public RecordFileOptions withCompression(Compression compression) {
    return withCompression(compression, Compressor.DEFAULT_LEVEL);
  }

  /// The same options with a compression.
  ///
  /// @throws IllegalArgumentException if its library has no such level
  public RecordFileOptions withCompression(Compression compression, int level) {
    return new RecordFileOptions(blockBytes, maxRecordBytes, compression, level, maxDelay);
  }

  /// The same options with a bound of the time that a record waits for its block.
  public RecordFileOptions withMaxDelay(Duration delay) {
    return new RecordFileOptions(
        blockBytes, maxRecordBytes, compression, level, Optional.of(delay));
  }
}
