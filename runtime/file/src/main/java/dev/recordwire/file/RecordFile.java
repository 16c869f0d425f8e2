package dev.recordwire.file;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A record file that is mapped: its schema, and the payload of each record by number. It needs no
/// codec; [RecordFileReader] decodes the payloads.
///
/// The file is seen as it was when it was opened. Payloads of blocks without compression lie in the
/// mapping, and are valid while its arena is open; the others have memory of their own. A block's
/// checksum is compared when the block is first used.
///
/// A record file may be used by several threads at a time.
public final class RecordFile implements Closeable {
  private final Path path;
  private final FileHeader header;
  private final FileScan scan;
  private final BlockIndex index;
  private final long fileBytes;
  private final int maxContentBytes;
  private final MemorySegment mapped;
  private final @Nullable Arena owned;

  /// The blocks in the mapping that have been checked. Threads that do not see one check it again.
  private final @Nullable Block[] checked;

  /// The block that was decompressed last.
  private volatile @Nullable Block last;

  private RecordFile(
      Path path,
      FileChannel channel,
      FileHeader header,
      FileScan scan,
      int maxContentBytes,
      Arena arena,
      @Nullable Arena owned)
      throws IOException {
    this.path = path;
    this.header = header;
    this.scan = scan;
    this.index = scan.index();
    this.fileBytes = channel.size();
    this.maxContentBytes = maxContentBytes;
    this.mapped = channel.map(MapMode.READ_ONLY, 0, scan.end(), arena);
    this.owned = owned;
    this.checked = new Block[index.blocks()];
  }

  /// Opens a file, with a mapping that ends when it is closed.
  ///
  /// @throws RecordFileException if it is no record file, or a damaged block is followed by a whole
  ///     one
  /// @throws IOException if it can't be opened or read
  public static RecordFile open(Path path) throws IOException {
    Arena arena = Arena.ofShared();
    try {
      return open(path, arena, arena, BlockHeader.DEFAULT_MAX_CONTENT_BYTES, Progress.NONE);
    } catch (IOException | RuntimeException e) {
      arena.close();
      throw e;
    }
  }

  /// Opens a file, with a mapping that ends with an arena.
  ///
  /// @throws RecordFileException if it is no record file, or a damaged block is followed by a whole
  ///     one
  /// @throws IOException if it can't be opened or read
  public static RecordFile open(Path path, Arena arena) throws IOException {
    return open(path, arena, BlockHeader.DEFAULT_MAX_CONTENT_BYTES, Progress.NONE);
  }

  /// Opens a file, with a mapping that ends with an arena.
  ///
  /// @param maxContentBytes the largest block without compression that is read, at least 0; by
  ///     default 128 MiB
  /// @param progress is told how far the walk through a file has come that was not closed in order
  /// @throws RecordFileException if it is no record file, or a damaged block is followed by a whole
  ///     one
  /// @throws IOException if it can't be opened or read
  public static RecordFile open(Path path, Arena arena, int maxContentBytes, Progress progress)
      throws IOException {
    Objects.requireNonNull(arena, "the arena is null");
    return open(path, arena, null, maxContentBytes, progress);
  }

  private static RecordFile open(
      Path path, Arena arena, @Nullable Arena owned, int maxContentBytes, Progress progress)
      throws IOException {
    try (FileChannel channel = FileBytes.open(path)) {
      FileHeader header = FileHeader.read(channel, path);
      FileScan scan = FileScan.of(channel, path, header, false, progress);
      return new RecordFile(path, channel, header, scan, maxContentBytes, arena, owned);
    }
  }

  /// The file.
  public Path path() {
    return path;
  }

  /// The schema of its records, as the writer's [Codec#schema][dev.recordwire.codec.Codec#schema]
  /// gave it.
  public String schema() {
    return header.schema();
  }

  /// How many records it has.
  public long count() {
    return index.records();
  }

  /// Whether it was closed in order, and therefore ends with an index.
  public boolean isIndexed() {
    return scan.isIndexed();
  }

  /// The bytes after the last whole block, which a writer left that was stopped while it wrote.
  public Optional<TornTail> tornTail() {
    return Optional.ofNullable(scan.tornTail());
  }

  /// The payload of a record, read-only.
  ///
  /// @throws IndexOutOfBoundsException if there is no such record
  /// @throws IllegalStateException if the file is closed
  /// @throws RecordFileException if its block is damaged
  public MemorySegment payload(long record) throws RecordFileException {
    Block block = blockWith(record);
    return block.payload((int) (record - block.firstRecord()));
  }

  /// How many blocks of records it has.
  public int blocks() {
    return index.blocks();
  }

  /// A block, from 0.
  ///
  /// @throws IndexOutOfBoundsException if there is no such block
  /// @throws RecordFileException if its header is damaged
  public BlockInfo block(int block) throws RecordFileException {
    if (block < 0 || block >= blocks()) {
      throw new IndexOutOfBoundsException(
          "%s has no block %d: it has %d blocks".formatted(path, block, blocks()));
    }
    try {
      BlockHeader found = header(block);
      return new BlockInfo(
          index.offset(block),
          found.blockBytes(),
          found.firstRecord(),
          found.records(),
          found.contentBytes(),
          found.payloadBytes(),
          found.compression());
    } catch (UnsoundBlockException e) {
      throw damaged(block, e);
    }
  }

  /// Sums over all blocks, of which only the headers are read.
  ///
  /// @throws RecordFileException if a header is damaged
  public RecordFileStatistics statistics() throws RecordFileException {
    long stored = 0;
    long content = 0;
    long payloads = 0;
    Map<Compression, Integer> compressions = new EnumMap<>(Compression.class);
    for (int i = 0; i < blocks(); i++) {
      BlockInfo block = block(i);
      stored += block.bytes() - BlockHeader.BYTES;
      content += block.contentBytes();
      payloads += block.payloadBytes();
      compressions.merge(block.compression(), 1, Integer::sum);
    }
    return new RecordFileStatistics(
        count(), blocks(), fileBytes, stored, content, payloads, compressions);
  }

  /// The sizes of all payloads, in bytes and without compression. Every block is read and checked.
  ///
  /// @throws RecordFileException if a block is damaged
  public LongSummaryStatistics payloadSizes(Progress progress) throws RecordFileException {
    LongSummaryStatistics sizes = new LongSummaryStatistics();
    for (int i = 0; i < blocks(); i++) {
      try {
        sizes.combine(read(i).payloadSizes());
      } catch (UnsoundBlockException e) {
        throw damaged(i, e);
      }
      progress.at(end(i), scan.end());
    }
    return sizes;
  }

  /// Checks every block, also those that were used before, and returns the damaged ones.
  public List<DamagedRange> verify(Progress progress) {
    List<DamagedRange> damaged = new ArrayList<>();
    for (int i = 0; i < blocks(); i++) {
      long end = end(i);
      try {
        read(i);
      } catch (UnsoundBlockException e) {
        long records = index.first(i + 1) - index.first(i);
        long offset = index.offset(i);
        damaged.add(new DamagedRange(offset, end - offset, index.first(i), records, e.reason()));
      }
      progress.at(end, scan.end());
    }
    return List.copyOf(damaged);
  }

  /// The block with a record.
  Block blockWith(long record) throws RecordFileException {
    requireOpen();
    Block known = last;
    if (known != null && known.has(record)) {
      return known;
    }
    requireRecord(record);
    return load(index.find(record));
  }

  private void requireRecord(long record) {
    if (record < 0 || record >= count()) {
      throw new IndexOutOfBoundsException(
          "%s has no record %d: it has %d records".formatted(path, record, count()));
    }
  }

  private void requireOpen() {
    if (!mapped.scope().isAlive()) {
      throw new IllegalStateException(
          path + " is closed, or the arena of its mapping is: open it again");
    }
  }

  /// The first record of the block with a record, or of the block after it if the former is not
  /// after `from`.
  long blockStart(long record, long from) {
    int block = index.find(record);
    return index.first(block) > from ? index.first(block) : index.first(block + 1);
  }

  /// A block that is checked.
  private Block load(int block) throws RecordFileException {
    Block known = checked[block];
    if (known != null) {
      return known;
    }
    try {
      Block loaded = read(block);
      if (loaded.content().isMapped()) {
        checked[block] = loaded;
      } else {
        last = loaded;
      }
      return loaded;
    } catch (UnsoundBlockException e) {
      throw damaged(block, e);
    }
  }

  /// Reads and checks a block.
  private Block read(int block) throws UnsoundBlockException {
    BlockHeader found = header(block);
    long start = index.offset(block) + BlockHeader.BYTES;
    return Block.checked(found, mapped.asSlice(start, found.blockBytes() - BlockHeader.BYTES));
  }

  /// Where the bytes of a block end.
  private long end(int block) {
    return block + 1 < blocks() ? index.offset(block + 1) : scan.end();
  }

  /// The header of a block, which is where and what the index says.
  private BlockHeader header(int block) throws UnsoundBlockException {
    requireOpen();
    long at = index.offset(block);
    long end = end(block);
    BlockHeader found = BlockHeader.read(mapped, at, header.mark());
    if (found.isIndex()
        || found.firstRecord() != index.first(block)
        || found.end() != index.first(block + 1)
        || found.blockBytes() != end - at) {
      throw UnsoundBlockException.damaged(
          "the index of the file has records %d to %d there, in %d bytes, and the block there is: %s"
              .formatted(index.first(block), index.first(block + 1) - 1, end - at, found));
    }
    found.requireContentWithin(maxContentBytes);
    return found;
  }

  private RecordFileException damaged(int block, UnsoundBlockException reason) {
    return new RecordFileException(path, index.offset(block), reason.reason());
  }

  /// The exception for a sound block in which a record's payload is malformed.
  RecordFileException malformed(long record, Throwable cause) {
    String reason = "record " + record + ": " + cause.getMessage();
    return new RecordFileException(path, index.offset(index.find(record)), reason, cause);
  }

  /// Ends the mapping, if it is the file's own and not its caller's: payloads and views in it can't
  /// be used any more, and throw the JDK's [IllegalStateException], "Already closed".
  @Override
  public void close() {
    Arena arena = owned;
    if (arena != null && arena.scope().isAlive()) {
      arena.close();
    }
  }
}
