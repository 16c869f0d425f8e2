package dev.recordwire.file;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Reads the records of a [RecordFile], in any order.
///
/// Of blocks without compression nothing is copied: the views of a record lie in the mapped file,
/// and are valid while the mapping is open. After that the reader's calls throw an
/// [IllegalStateException] that names the file, and its views one of the JDK, "Already closed",
/// that does not: use them before the reader is closed, or keep a `copy()`.
///
/// The file may have been written with another version of the record. Its schema is compared with
/// the codec's when the reader is made, by the rules of docs/evolution.md.
///
/// A reader may be used by several threads at a time.
///
/// @param <T> the record
public final class RecordFileReader<T> implements Closeable {
  private final RecordFile file;
  private final Codec<T> codec;
  private final DecodeLimits limits;

  private RecordFileReader(RecordFile file, Codec<T> codec, DecodeLimits limits) {
    this.file = file;
    this.codec = codec;
    this.limits = limits;
  }

  /// A reader of a file, whose mapping ends when the reader is closed.
  ///
  /// @throws RecordFileException if it is no record file, a damaged block is followed by a whole
  ///     one, or the codec can't read its records
  /// @throws IOException if it can't be opened or read
  public static <T> RecordFileReader<T> open(Codec<T> codec, Path path) throws IOException {
    RecordFile file = RecordFile.open(path);
    try {
      return of(codec, file);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /// A reader of a file, whose mapping ends with an arena.
  ///
  /// @throws RecordFileException if it is no record file, a damaged block is followed by a whole
  ///     one, or the codec can't read its records
  /// @throws IOException if it can't be opened or read
  public static <T> RecordFileReader<T> open(Codec<T> codec, Path path, Arena arena)
      throws IOException {
    return of(codec, RecordFile.open(path, arena));
  }

  /// A reader of a file that is open, which it closes.
  ///
  /// @throws RecordFileException if the codec can't read its records
  public static <T> RecordFileReader<T> of(Codec<T> codec, RecordFile file)
      throws RecordFileException {
    SchemaCheck.requireReadable(file.schema(), codec, file.path().toString());
    return new RecordFileReader<>(file, codec, DecodeLimits.DEFAULT);
  }

  /// A reader of the same file within other limits.
  public RecordFileReader<T> withLimits(DecodeLimits limits) {
    return new RecordFileReader<>(
        file, codec, Objects.requireNonNull(limits, "the limits are null"));
  }

  /// The file.
  public RecordFile file() {
    return file;
  }

  /// How many records it has.
  public long count() {
    return file.count();
  }

  /// The record with a number, from 0.
  ///
  /// @throws IndexOutOfBoundsException if there is no such record
  /// @throws IllegalStateException if the reader is closed
  /// @throws RecordFileException if its block is damaged, or its payload malformed
  public T get(long record) throws RecordFileException {
    Block block = file.blockWith(record);
    return decode(block, (int) (record - block.firstRecord()));
  }

  private T decode(Block block, int record) throws RecordFileException {
    try {
      return codec.decode(block.payload(record), limits);
    } catch (DecodeException e) {
      throw file.malformed(block.firstRecord() + record, e);
    }
  }

  /// The records in order. A parallel stream reads blocks side by side.
  ///
  /// The stream throws [UncheckedIOException] with a [RecordFileException] as its cause.
  public Stream<T> stream() {
    return stream(0, count());
  }

  /// The records from one number up to another, which is excluded.
  ///
  /// @throws IndexOutOfBoundsException if `from` is not from 0 to `to`, or `to` is above the count
  public Stream<T> stream(long from, long to) {
    if (from < 0 || from > to || to > count()) {
      throw new IndexOutOfBoundsException(
          "%s has no records from %d to %d: it has %d records"
              .formatted(file.path(), from, to, count()));
    }
    return StreamSupport.stream(new Records(from, to), false);
  }

  /// Ends the mapping, if it is the reader's own and not its caller's: records with views in it
  /// can't be used any more.
  @Override
  public void close() {
    file.close();
  }

  /// Some records in order, split where blocks start.
  private final class Records implements Spliterator<T> {
    private long next;
    private final long end;
    private @Nullable Block block;

    Records(long from, long to) {
      this.next = from;
      this.end = to;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      if (next >= end) {
        return false;
      }
      T record;
      try {
        Block current = block(next);
        record = decode(current, (int) (next - current.firstRecord()));
      } catch (RecordFileException e) {
        throw new UncheckedIOException(e);
      }
      next++;
      action.accept(record);
      return true;
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
      try {
        while (next < end) {
          Block current = block(next);
          int from = (int) (next - current.firstRecord());
          int to = (int) Math.min(current.records(), end - current.firstRecord());
          for (int i = from; i < to; i++) {
            action.accept(decode(current, i));
          }
          next = current.firstRecord() + to;
        }
      } catch (RecordFileException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Block block(long record) throws RecordFileException {
      Block known = block;
      if (known == null || !known.has(record)) {
        known = file.blockWith(record);
        block = known;
      }
      return known;
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
      if (next >= end) {
        return null;
      }
      long middle = file.blockStart(next + (end - next) / 2, next);
      if (middle >= end) {
        return null;
      }
      Records first = new Records(next, middle);
      next = middle;
      return first;
    }

    @Override
    public long estimateSize() {
      return end - next;
    }

    @Override
    public int characteristics() {
      return ORDERED | NONNULL | IMMUTABLE | SIZED | SUBSIZED;
    }
  }
}
