package dev.recordwire.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A record file to which blocks are added: where they are, and where the next one goes.
final class WritableFile implements Closeable {
  private final FileChannel channel;
  private final Mark mark;
  private final BlockIndex index;
  private final @Nullable TornTail tornTail;
  private long end;

  private WritableFile(
      FileChannel channel, Mark mark, BlockIndex index, long end, @Nullable TornTail tornTail) {
    this.channel = channel;
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
  static WritableFile begin(FileChannel channel, FileHeader header) throws IOException {
    byte[] bytes = header.encode();
    channel.truncate(0);
    FileBytes.write(channel, 0, ByteBuffer.wrap(bytes));
    channel.force(true);
    return new WritableFile(channel, header.mark(), new BlockIndex(), bytes.length, null);
  }

  /// Goes on with a file: cuts its index or torn tail off, and makes its blocks durable.
  ///
  /// @throws RecordFileException if the file is damaged
  static WritableFile goOn(FileChannel channel, Path path, SchemaRule rule, Progress progress)
      throws IOException {
    FileHeader header = FileHeader.read(channel, path);
    rule.check(header.schema());
    FileScan scan = FileScan.of(channel, path, header, true, progress);
    channel.truncate(scan.end());
    channel.force(true);
    return new WritableFile(channel, header.mark(), scan.index(), scan.end(), scan.tornTail());
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
    FileBytes.write(channel, end, block);
    index.add(end, index.records() + records);
    end += bytes;
  }

  /// Adds the index, after which no block is added.
  void writeIndex() throws IOException {
    ByteBuffer block = IndexBlock.encode(index, mark, end);
    if (block != null) {
      FileBytes.write(channel, end, block);
    }
  }

  /// Makes all blocks durable.
  void force() throws IOException {
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
