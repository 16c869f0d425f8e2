package dev.recordwire.file;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Follows a record file that grows: its records in order, and those that a writer adds.
///
/// A record is seen as soon as its block is whole in the file, which may be before it is durable.
/// Each block is read into memory of its own, so that records stay valid.
///
/// A tail is for one thread at a time.
///
/// @param <T> the record
public final class RecordFileTail<T> implements Closeable {
  private static final long MIN_WAIT_NANOS = TimeUnit.MICROSECONDS.toNanos(200);
  private static final long MAX_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private final Codec<T> codec;
  private final DecodeLimits limits;
  private final int maxContentBytes;
  private final Path path;
  private final FileChannel channel;
  private final BlockSource source;

  /// Where the next block starts, or will.
  private long at;

  /// How many records the blocks before it have.
  private long passed;

  /// The size of the file when it was last found to have no whole block there.
  private long sizeWithoutBlock = -1;

  private @Nullable Block block;
  private long blockAt;
  private long next;

  private RecordFileTail(
      Codec<T> codec,
      DecodeLimits limits,
      int maxContentBytes,
      Path path,
      FileChannel channel,
      FileHeader header) {
    this.codec = codec;
    this.limits = limits;
    this.maxContentBytes = maxContentBytes;
    this.path = path;
    this.channel = channel;
    this.source = new BlockSource(channel, header.mark());
    this.at = header.byteSize();
  }

  /// Follows a file from a record on, which need not be there yet.
  ///
  /// @throws IllegalArgumentException if `from` is negative
  /// @throws RecordFileException if it is no record file, or the codec can't read its records
  /// @throws IOException if it can't be opened or read
  public static <T> RecordFileTail<T> follow(Codec<T> codec, Path path, long from)
      throws IOException {
    return follow(codec, path, from, DecodeLimits.DEFAULT);
  }

  /// Follows a file from a record on, which need not be there yet, within limits.
  ///
  /// @throws IllegalArgumentException if `from` is negative
  /// @throws RecordFileException if it is no record file, or the codec can't read its records
  /// @throws IOException if it can't be opened or read
  public static <T> RecordFileTail<T> follow(
      Codec<T> codec, Path path, long from, DecodeLimits limits) throws IOException {
    return follow(codec, path, from, limits, BlockHeader.DEFAULT_MAX_CONTENT_BYTES);
  }

  /// Follows a file from a record on, which need not be there yet, within limits of payloads and of
  /// blocks.
  ///
  /// @param maxContentBytes the largest block without compression that is read, at least 0; by
  ///     default 128 MiB. A writer makes blocks of up to 1 GiB of records that are so long
  /// @throws IllegalArgumentException if `from` or `maxContentBytes` is negative
  /// @throws RecordFileException if it is no record file, or the codec can't read its records
  /// @throws IOException if it can't be opened or read
  public static <T> RecordFileTail<T> follow(
      Codec<T> codec, Path path, long from, DecodeLimits limits, int maxContentBytes)
      throws IOException {
    Objects.requireNonNull(limits, "the limits are null");
    if (from < 0) {
      throw new IllegalArgumentException("the first record is " + from + ", and is not negative");
    }
    BlockHeader.requireLimit(maxContentBytes);
    FileChannel channel = FileBytes.open(path);
    try {
      FileHeader header = FileHeader.read(channel, path);
      SchemaCheck.requireReadable(header.schema(), codec, path.toString());
      RecordFileTail<T> tail =
          new RecordFileTail<>(codec, limits, maxContentBytes, path, channel, header);
      tail.next = from;
      return tail;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /// The number of the next record.
  public long next() {
    return next;
  }

  /// Returns the next record, or null if it is not there yet.
  ///
  /// @throws RecordFileException if a block is damaged, or only the record's payload malformed:
  ///     then the next call goes on with the record after it
  /// @throws IOException if the file can't be read, or was replaced by a shorter one, or the tail
  ///     is closed
  public @Nullable T poll() throws IOException {
    if (!channel.isOpen()) {
      throw new IOException(
          path + " is not followed any more, since the tail was closed: follow it anew");
    }
    Block current = block;
    while (current == null || !current.has(next)) {
      current = nextBlock();
      if (current == null) {
        return null;
      }
      block = current;
    }
    int record = (int) (next - current.firstRecord());
    next++;
    try {
      return codec.decode(current.payload(record), limits);
    } catch (DecodeException e) {
      String reason = "record " + (next - 1) + ": " + e.getMessage();
      throw new RecordFileException(path, blockAt, reason, e);
    }
  }

  /// Waits for the next record; returns null if it is not there after some time.
  ///
  /// @throws InterruptedException if the thread is interrupted
  /// @throws RecordFileException as [#poll] does
  /// @throws IOException if the file can't be read, or was replaced by a shorter one
  public @Nullable T await(Duration timeout) throws IOException, InterruptedException {
    long start = System.nanoTime();
    long nanos = TimeUnit.NANOSECONDS.convert(timeout);
    long pause = MIN_WAIT_NANOS;
    while (true) {
      T record = poll();
      long left = nanos - (System.nanoTime() - start);
      if (record != null || left <= 0) {
        return record;
      }
      TimeUnit.NANOSECONDS.sleep(Math.min(pause, left));
      pause = Math.min(2 * pause, MAX_WAIT_NANOS);
    }
  }

  /// Moves to the next block, whose content is read if the next record is in it; null if no whole
  /// block is there yet.
  private @Nullable Block nextBlock() throws IOException {
    long size = channel.size();
    while (size > at) {
      try {
        BlockHeader header = source.header(at, size);
        if (header.isIndex()) {
          return null; // the file was closed, and may be opened again
        }
        requireOrder(header);
        Block loaded = header.end() > next ? load(header) : null;
        blockAt = at;
        at += header.blockBytes();
        passed = header.end();
        if (loaded != null) {
          return loaded;
        }
      } catch (UnsoundBlockException e) {
        requireNoneAfter(size, e);
        return null;
      }
    }
    if (size < at) {
      throw new IOException(
          path
              + " has "
              + size
              + " bytes, and had whole blocks up to byte "
              + at
              + ": it was replaced or cut, so follow it anew");
    }
    return null;
  }

  private Block load(BlockHeader header) throws UnsoundBlockException, IOException {
    try {
      header.requireContentWithin(maxContentBytes);
    } catch (UnsoundBlockException e) {
      throw new RecordFileException(path, at, e.reason());
    }
    return source.load(at, header);
  }

  private void requireOrder(BlockHeader header) throws UnsoundBlockException {
    if (header.firstRecord() != passed) {
      throw UnsoundBlockException.damaged(
          "the block starts with record %d, and the blocks before it have %d: some are missing"
              .formatted(header.firstRecord(), passed));
    }
  }

  /// Checks, when the file has grown, that the block which is not whole is the last one.
  private void requireNoneAfter(long size, UnsoundBlockException reason) throws IOException {
    if (size == sizeWithoutBlock || reason.isCut()) {
      return;
    }
    long whole = source.findWhole(at + 1, size);
    if (whole >= 0) {
      throw new RecordFileException(path, at, reason.reason());
    }
    sizeWithoutBlock = size;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
