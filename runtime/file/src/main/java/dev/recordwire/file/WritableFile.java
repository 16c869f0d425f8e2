package dev.recordwire.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A record file to which blocks are added: where they are, and where the next one goes.
///
/// A step that fails ends with a [RecordFileException] that says which step, of which file and
/// where: the operating system only says why. A channel that was closed keeps its own exceptions,
/// whose types tell how that came.
final class WritableFile implements Closeable {
  private final FileChannel channel;
  private final Path path;
  private final Mark mark;
  private final BlockIndex index;
  private final @Nullable TornTail tornTail;
  private long end;

  private WritableFile(
      FileChannel channel,
      Path path,
      Mark mark,
      BlockIndex index,
      long end,
      @Nullable TornTail tornTail) {
    this.channel = channel;
    this.path = path;
    this.mark = mark;
    this.index = index;
    this.end = end;
    this.tornTail = tornTail;
  }

  /// A check of the schema of a file that exists.
  interface SchemaRule {
    void check(String schema) throws IOException;
  }

  /// Begins an empty file, and makes its header durable.
  static WritableFile begin(FileChannel channel, Path path, FileHeader header) throws IOException {
    byte[] bytes = header.encode();
    try {
      channel.truncate(0);
      FileBytes.write(channel, 0, ByteBuffer.wrap(bytes));
      channel.force(true);
    } catch (IOException e) {
      throw failed(path, 0, "its header can't be written", e);
    }
    return new WritableFile(channel, path, header.mark(), new BlockIndex(), bytes.length, null);
  }

  /// Goes on with a file: cuts its index or torn tail off, and makes its blocks durable.
  ///
  /// @throws RecordFileException if the file is damaged
  static WritableFile goOn(FileChannel channel, Path path, SchemaRule rule, Progress progress)
      throws IOException {
    FileHeader header = FileHeader.read(channel, path);
    rule.check(header.schema());
    FileScan scan = FileScan.of(channel, path, header, true, progress);
    try {
      channel.truncate(scan.end());
      channel.force(true);
    } catch (IOException e) {
      throw failed(path, scan.end(), "what follows its blocks can't be cut off", e);
    }
    return new WritableFile(
        channel, path, header.mark(), scan.index(), scan.end(), scan.tornTail());
  }

  Path path() {
    return path;
  }

  /// The mark of its blocks.
  Mark mark() {
    return mark;
  }

  /// How many records its blocks have.
  long records() {
    return index.records();
  }

  @Nullable TornTail tornTail() {
    return tornTail;
  }

  /// Adds a block of some records.
  void write(ByteBuffer block, int records) throws IOException {
    int bytes = block.remaining();
    long first = index.records();
    try {
      FileBytes.write(channel, end, block);
    } catch (IOException e) {
      String step = "records %d to %d can't be written".formatted(first, first + records - 1);
      throw failed(path, end, step, e);
    }
    index.add(end, first + records);
    end += bytes;
  }

  /// Adds the index, after which no block is added.
  void writeIndex() throws IOException {
    ByteBuffer block = IndexBlock.encode(index, mark, end);
    if (block != null) {
      try {
        FileBytes.write(channel, end, block);
      } catch (IOException e) {
        throw failed(path, end, "its index can't be written", e);
      }
    }
  }

  /// Makes all blocks durable.
  void force() throws IOException {
    try {
      channel.force(false);
    } catch (IOException e) {
      throw failed(path, end, "the bytes before can't be forced to the disk", e);
    }
  }

  private static IOException failed(Path path, long at, String step, IOException cause) {
    return cause instanceof ClosedChannelException
        ? cause
        : new RecordFileException(path, at, step + ": " + cause.getMessage(), cause);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
