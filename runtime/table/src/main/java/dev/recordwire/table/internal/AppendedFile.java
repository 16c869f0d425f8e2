package dev.recordwire.table.internal;

import dev.recordwire.array.NpyFormatException;
import dev.recordwire.array.internal.npy.NpyFile;
import dev.recordwire.array.internal.npy.NpyHeader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// A file that rows are appended to, by this program and no other.
///
/// Rows are written behind the rows, and only then the header with their number. So what was forced
/// is there whenever a crash comes.
public final class AppendedFile implements RowStore {
  /// The byte that is locked, which no file has: on Windows a locked byte can't be read by others.
  private static final long LOCKED = Long.MAX_VALUE - 1;

  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;
  private final RowLayout layout;
  private NpyHeader header;
  private long count;
  private @Nullable Rows mapped;

  private AppendedFile(
      Path path, FileChannel channel, FileLock lock, NpyHeader header, RowLayout layout) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
    this.header = header;
    this.layout = layout;
  }

  /// Makes a file without rows.
  ///
  /// @throws FileAlreadyExistsException if there is a file of that name
  public static AppendedFile create(Path path, RowLayout layout) throws IOException {
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      FileAlreadyExistsException fault =
          new FileAlreadyExistsException(
              path.toString(), null, "open it with openForAppend, or delete it first");
      fault.initCause(e);
      throw fault;
    }
    try {
      NpyHeader header = NpyHeader.of(layout.type(), 0).withCount(0, true);
      AppendedFile file = new AppendedFile(path, channel, lock(channel, path), header, layout);
      file.writeHeader(header);
      return file;
    } catch (IOException | RuntimeException e) {
      channel.close();
      Files.deleteIfExists(path); // or the next call would find a file without a header
      throw e;
    }
  }

  /// A file that was opened, and what was at its end.
  public record Opened(AppendedFile store, TableFile found) {}

  /// Opens a file to append behind its whole rows.
  ///
  /// @param packed the layout of the table's record
  /// @param table the name of the table, for messages
  public static Opened open(Path path, RowLayout packed, String table) throws IOException {
    FileChannel channel = WritableFile.open(path);
    try {
      FileLock lock = lock(channel, path);
      TableFile found = TableFile.read(channel, path, packed, table);
      requireRoom(found, path);
      AppendedFile file = new AppendedFile(path, channel, lock, found.header(), found.layout());
      file.count = found.rows();
      file.writeHeader(found.header().withCount(found.rows(), true));
      channel.truncate(found.end());
      return new Opened(file, found);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static void requireRoom(TableFile found, Path path) throws NpyFormatException {
    String remedy = ": copy its rows to a new table, with map(file).save(another)";
    if (found.foreignBytes() > 0) {
      throw new NpyFormatException(
          path
              + " has "
              + found.foreignBytes()
              + " bytes behind its rows, which rows would replace"
              + remedy);
    }
    if (!found.header().hasRoomToGrow()) {
      throw new NpyFormatException(
          path
              + " has no room in its header for more rows, as files of NumPy before 1.25"
              + remedy);
    }
  }

  private static FileLock lock(FileChannel channel, Path path) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock(LOCKED, 1, false);
    } catch (OverlappingFileLockException _) {
      lock = null;
    }
    if (lock == null) {
      throw new IOException(
          path
              + " is open for appending elsewhere, and has one writer at a time: close that first,"
              + " or map it to read");
    }
    return lock;
  }

  @Override
  public void requireGrowing() {
    if (!channel.isOpen()) {
      throw new UnsupportedOperationException(
          "this table was closed: open its file again, with openForAppend");
    }
  }

  @Override
  public long count() {
    return count;
  }

  @Override
  public void append(MemorySegment records, long added) {
    MemorySegment rows = records;
    if (!layout.isPacked()) {
      rows = MemorySegment.ofArray(new byte[Math.toIntExact(added * layout.rowBytes())]);
      for (long i = 0; i < added; i++) {
        layout.scatter(records, i * layout.packedBytes(), rows, i * layout.rowBytes());
      }
    }
    try {
      // not where a write ended that failed
      channel.position(end());
      NpyFile.write(channel, rows.asSlice(0, added * layout.rowBytes()));
    } catch (IOException e) {
      String step = "rows %d to %d can't be appended".formatted(count, count + added - 1);
      throw new UncheckedIOException(NpyFile.failed(path, step, e));
    }
    count += added;
  }

  /// The rows so far, mapped: they can be read and written as long as they are reachable.
  @Override
  public Rows rows() {
    Rows known = mapped;
    if (known == null || known.count() != count) {
      known = map();
      mapped = known;
    }
    return known;
  }

  private Rows map() {
    try {
      MemorySegment memory =
          channel.map(
              FileChannel.MapMode.READ_WRITE,
              header.dataOffset(),
              count * layout.rowBytes(),
              Arena.ofAuto());
      return new Rows(memory, 0, count, layout);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void force() throws IOException {
    try {
      forceRows();
      writeHeader(header.withCount(count, true));
      channel.force(false);
    } catch (IOException e) {
      throw NpyFile.failed(path, "its %d rows can't be forced to the disk".formatted(count), e);
    }
  }

  /// The first byte behind the rows.
  private long end() {
    return header.dataOffset() + count * layout.rowBytes();
  }

  /// Cuts off the part of rows that a write left which failed: without the mark in the header it
  /// would be taken for bytes of someone else.
  private void cutUnfinished() throws IOException {
    try {
      channel.truncate(end());
    } catch (IOException e) {
      throw NpyFile.failed(path, "what follows its %d rows can't be cut off".formatted(count), e);
    }
  }

  private void forceRows() throws IOException {
    Rows known = mapped;
    if (known != null) {
      known.memory().force();
    }
    channel.force(true);
  }

  private void writeHeader(NpyHeader changed) throws IOException {
    header = changed;
    ByteBuffer bytes = ByteBuffer.wrap(changed.bytes());
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes, bytes.position());
      }
    } catch (IOException e) {
      throw NpyFile.failed(path, "its header can't be written", e);
    }
  }

  @Override
  public void close() throws IOException {
    if (!channel.isOpen()) {
      return;
    }
    rows(); // to be read after the end
    try (channel) {
      cutUnfinished();
      force();
      // The number is there already: should this write be torn, no row is lost.
      writeHeader(header.withCount(count, false));
      channel.force(false);
      lock.release();
    }
  }
}
