package dev.recordwire.file;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.EncodeException;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Adds records to a record file, which [RecordFileReader] and programs in other languages read
/// (docs/record-file.md).
///
/// Records are collected in blocks. A block is written when it is full, and by [#flush] and
/// [#force]; only what [#force] has acknowledged is sure to survive a crash. A value that can't be
/// encoded leaves no trace: the next one can be added. After the file has failed, every call fails.
///
/// A writer may be used by many threads, whose forces share the work of the disk. A thread that is
/// interrupted while it writes or forces closes the channel, as with every FileChannel, and with it
/// the writer has failed.
///
/// @param <T> the record
public final class RecordFileWriter<T> implements Closeable, Flushable {
  private final AppendLock lock = new AppendLock();
  private final WritableFile file;
  private final @Nullable WriterLock right;
  private final BlockBuffer<T> block;
  private final GroupCommit commit;
  private final long maxDelayNanos;

  /// Writes blocks that are not full when their time has come; null if they have all time.
  private final @Nullable Thread late;

  private long firstRecord;
  private long deadline;
  private boolean isClosed;

  /// A writer of a file that is open.
  RecordFileWriter(
      WritableFile file,
      @Nullable WriterLock right,
      BlockBuffer<T> block,
      RecordFileOptions options) {
    this.file = file;
    this.right = right;
    this.block = block;
    this.firstRecord = file.records();
    this.maxDelayNanos = options.maxDelay().map(TimeUnit.NANOSECONDS::convert).orElse(0L);
    this.commit = new GroupCommit(new Disk(), firstRecord);
    this.late =
        maxDelayNanos > 0
            ? Thread.ofPlatform().daemon().name("record file delay").start(this::writeLateBlocks)
            : null;
  }

  /// A writer of a new file.
  ///
  /// @throws java.nio.file.FileAlreadyExistsException if there is a file
  /// @throws IOException if it can't be made
  public static <T> RecordFileWriter<T> create(Codec<T> codec, Path path) throws IOException {
    return create(codec, path, RecordFileOptions.DEFAULT);
  }

  /// A writer of a new file.
  ///
  /// @throws java.nio.file.FileAlreadyExistsException if there is a file
  /// @throws IOException if it can't be made
  /// @throws IllegalStateException if the library of the compression is missing
  public static <T> RecordFileWriter<T> create(Codec<T> codec, Path path, RecordFileOptions options)
      throws IOException {
    FileHeader header = new FileHeader(codec.schema(), Mark.random());
    return create(new PayloadEncoder.OfCodec<>(codec), header, path, options);
  }

  /// A writer of a new file that takes payloads, which nobody checks against the schema.
  ///
  /// @param schema the canonical JSON of [Codec#schema]
  /// @throws IllegalArgumentException if `schema` is no schema
  /// @throws java.nio.file.FileAlreadyExistsException if there is a file
  /// @throws IOException if it can't be made
  /// @throws IllegalStateException if the library of the compression is missing
  public static RecordFileWriter<MemorySegment> createForPayloads(
      String schema, Path path, RecordFileOptions options) throws IOException {
    SchemaCheck.requireSchema(schema);
    return copying(schema, path, options);
  }

  /// A writer of a new file that takes payloads, with a schema that nobody checks either: that of
  /// another file.
  static RecordFileWriter<MemorySegment> copying(
      String schema, Path path, RecordFileOptions options) throws IOException {
    FileHeader header = new FileHeader(schema, Mark.random());
    return create(new PayloadEncoder.OfPayloads(), header, path, options);
  }

  /// A writer that goes on with a file, or makes it if there is none.
  ///
  /// @throws RecordFileException if the file is no record file, a damaged block is followed by a
  ///     whole one, or the file's schema differs from the codec's by a change that is not safe
  /// @throws IOException if it can't be opened, or another writer has it
  public static <T> RecordFileWriter<T> open(Codec<T> codec, Path path) throws IOException {
    return open(codec, path, RecordFileOptions.DEFAULT, Progress.NONE);
  }

  /// A writer that goes on with a file, or makes it if there is none.
  ///
  /// A file that was closed in order is not read. All blocks of a file that was not are checked;
  /// then [#tornTail] tells the bytes that were cut off.
  ///
  /// @param progress is told how far this check has come
  /// @throws RecordFileException if the file is no record file, a damaged block is followed by a
  ///     whole one, or the file's schema differs from the codec's by a change that is not safe
  /// @throws IOException if it can't be opened, or another writer has it
  /// @throws IllegalStateException if the library of the compression is missing
  public static <T> RecordFileWriter<T> open(
      Codec<T> codec, Path path, RecordFileOptions options, Progress progress) throws IOException {
    Objects.requireNonNull(progress, "the progress is null: pass Progress.NONE");
    FileHeader header = new FileHeader(codec.schema(), Mark.random());
    WritableFile.SchemaRule rule =
        schema -> SchemaCheck.requireAppendable(schema, codec, path.toString());
    return open(
        new PayloadEncoder.OfCodec<>(codec),
        path,
        options,
        channel ->
            FileHeader.isUnfinished(channel)
                ? WritableFile.begin(channel, path, header)
                : WritableFile.goOn(channel, path, rule, progress),
        StandardOpenOption.CREATE);
  }

  private static <T> RecordFileWriter<T> create(
      PayloadEncoder<T> encoder, FileHeader header, Path path, RecordFileOptions options)
      throws IOException {
    return open(
        encoder,
        path,
        options,
        channel -> WritableFile.begin(channel, path, header),
        StandardOpenOption.CREATE_NEW);
  }

  /// Makes a channel a file.
  private interface Opening {
    WritableFile of(FileChannel channel) throws IOException;
  }

  private static <T> RecordFileWriter<T> open(
      PayloadEncoder<T> encoder,
      Path path,
      RecordFileOptions options,
      Opening opening,
      StandardOpenOption creation)
      throws IOException {
    BlockBuffer<T> block = new BlockBuffer<>(encoder, options); // fails if a library is missing
    WriterLock right = WriterLock.of(path);
    try {
      boolean isNew = Files.notExists(path);
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, creation);
      try {
        FileBytes.forceFolder(path);
        return new RecordFileWriter<>(opening.of(channel), right, block, options);
      } catch (IOException | RuntimeException e) {
        channel.close();
        if (isNew) {
          Files.deleteIfExists(path); // the next attempt would find a file that was not begun
        }
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      right.close();
      throw e;
    }
  }

  /// Adds a record, and returns its number in the file, from 0.
  ///
  /// @throws EncodeException if `value` can't be represented, or takes more than
  ///     [RecordFileOptions#maxRecordBytes]
  /// @throws IOException if the file fails or has failed, or the writer is closed
  /// @throws IllegalStateException if this writer is encoding another record in the same thread
  public long append(T value) throws IOException {
    lock.take();
    try {
      requireOpen();
      if (!block.add(value)) {
        writeBlock();
        block.add(value);
      }
      int records = block.records();
      long number = firstRecord + records - 1;
      if (block.isFull()) {
        writeBlock();
      } else if (records == 1 && maxDelayNanos > 0) {
        deadline = System.nanoTime() + maxDelayNanos;
        LockSupport.unpark(late);
      }
      return number;
    } finally {
      lock.give();
    }
  }

  private void requireOpen() throws IOException {
    if (isClosed) {
      throw new IOException(file.path() + " is closed: open it again, with RecordFileWriter.open");
    }
    commit.requireSound();
  }

  /// Writes the records that are collected, if there are some.
  private void writeBlock() throws IOException {
    int records = block.records();
    if (records > 0) {
      try {
        file.write(block.seal(firstRecord, file.mark()), records);
      } catch (IOException | RuntimeException | Error e) {
        commit.fail(e); // a part of the block may be there
        throw e;
      }
      block.clear();
      firstRecord += records;
    }
  }

  /// Writes the blocks that are not full when their time has come, until the writer is at its end.
  private void writeLateBlocks() {
    long left = writeIfLate();
    while (left > 0 && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(this, left);
      left = writeIfLate();
    }
  }

  /// Writes the block if its time has come; returns how long to wait for the next one, 0 if none
  /// comes.
  private long writeIfLate() {
    lock.take();
    try {
      if (isClosed || commit.hasFailed()) {
        return 0;
      }
      long left = deadline - System.nanoTime();
      if (block.records() > 0 && left > 0) {
        return left;
      }
      writeBlock();
      return Long.MAX_VALUE; // an append ends the wait
    } catch (IOException e) {
      commit.fail(e); // the next call says it
      return 0;
    } finally {
      lock.give();
    }
  }

  /// How many records the file has, with those that are collected.
  public long count() {
    lock.take();
    try {
      return firstRecord + block.records();
    } finally {
      lock.give();
    }
  }

  /// How many records are durable: those that the file had when it was opened, and those that
  /// [#force] has acknowledged.
  public long durable() {
    return commit.durable();
  }

  /// The bytes that were cut off when the file was opened, because they were no whole block. They
  /// contained no record that was forced.
  public Optional<TornTail> tornTail() {
    return Optional.ofNullable(file.tornTail());
  }

  /// Writes the records that are collected, so that readers see them. They survive the end of the
  /// program from now on, but not of the machine.
  ///
  /// @throws IOException if the file fails or has failed, or the writer is closed
  @Override
  public void flush() throws IOException {
    lock.take();
    try {
      requireOpen();
      writeBlock();
    } finally {
      lock.give();
    }
  }

  /// Makes all records durable that were added before, and returns how many records of the file are
  /// durable. Threads that ask at the same time share one force of the disk.
  ///
  /// @throws IOException if the file fails or has failed, or the writer is closed: then no record
  ///     from [#durable] on is sure to be there, and never will be
  public long force() throws IOException {
    long wanted;
    lock.take();
    try {
      requireOpen();
      wanted = firstRecord + block.records();
    } finally {
      lock.give();
    }
    return commit.force(wanted);
  }

  /// Makes all records durable, adds the index, and closes the file. After a failure the file is
  /// only closed.
  ///
  /// @throws IOException if the file fails
  @Override
  public void close() throws IOException {
    lock.take();
    try {
      if (isClosed) {
        return;
      }
      isClosed = true;
      LockSupport.unpark(late);
    } finally {
      lock.give();
    }
    try (WriterLock _ = right;
        file) {
      if (!commit.hasFailed()) {
        commit.force(count());
        file.writeIndex();
        file.force();
      }
    }
  }

  /// The file, for threads that force it together.
  private final class Disk implements GroupCommit.Disk {
    @Override
    public long write() throws IOException {
      lock.take();
      try {
        writeBlock();
        return firstRecord;
      } finally {
        lock.give();
      }
    }

    @Override
    public void force() throws IOException {
      file.force();
    }
  }
}
