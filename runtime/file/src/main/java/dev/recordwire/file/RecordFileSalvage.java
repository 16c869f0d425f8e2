package dev.recordwire.file;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Copies what can be read of a damaged record file to a new one.
///
/// The records of the copy are numbered anew, without gaps; the damaged file stays as it is.
public final class RecordFileSalvage {
  private final Path target;
  private final RecordFileOptions options;
  private final Progress progress;
  private final List<DamagedRange> lost = new ArrayList<>();
  private long copied;
  private int blocks;

  /// The number of the record that comes next, if none is lost.
  private long expected;

  private RecordFileSalvage(Path target, RecordFileOptions options, Progress progress) {
    this.target = target;
    this.options = Objects.requireNonNull(options, "the options are null");
    this.progress = Objects.requireNonNull(progress, "the progress is null: pass Progress.NONE");
  }

  /// Copies the records of all whole blocks, into a file without compression.
  ///
  /// @throws RecordFileException if the header is damaged, too: [#copy(Path, Path, String,
  ///     RecordFileOptions, Progress)] does without it
  /// @throws java.nio.file.FileAlreadyExistsException if there is a file `target`
  /// @throws IOException if a file can't be read or written; then no target is left
  public static SalvageReport copy(Path damaged, Path target) throws IOException {
    return copy(damaged, target, RecordFileOptions.DEFAULT, Progress.NONE);
  }

  /// Copies the records of all whole blocks.
  ///
  /// @throws RecordFileException if the header is damaged, too: [#copy(Path, Path, String,
  ///     RecordFileOptions, Progress)] does without it
  /// @throws java.nio.file.FileAlreadyExistsException if there is a file `target`
  /// @throws IOException if a file can't be read or written; then no target is left
  public static SalvageReport copy(
      Path damaged, Path target, RecordFileOptions options, Progress progress) throws IOException {
    RecordFileSalvage salvage = new RecordFileSalvage(target, options, progress);
    try (FileChannel channel = FileBytes.open(damaged)) {
      FileHeader header = FileHeader.read(channel, damaged);
      return salvage.copy(channel, header, header.byteSize());
    }
  }

  /// Copies the records of all whole blocks of a file whose header is damaged.
  ///
  /// @param schema the canonical JSON of the records' schema
  /// @throws IllegalArgumentException if `schema` is no schema
  /// @throws RecordFileException if the file has no whole block
  /// @throws java.nio.file.FileAlreadyExistsException if there is a file `target`
  /// @throws IOException if a file can't be read or written; then no target is left
  public static SalvageReport copy(
      Path damaged, Path target, String schema, RecordFileOptions options, Progress progress)
      throws IOException {
    SchemaCheck.requireSchema(schema);
    RecordFileSalvage salvage = new RecordFileSalvage(target, options, progress);
    try (FileChannel channel = FileBytes.open(damaged)) {
      Mark mark = MarkSearch.first(channel);
      if (mark == null) {
        throw new RecordFileException(damaged, 0, "it has no whole block of a record file");
      }
      return salvage.copy(channel, new FileHeader(schema, mark), 0);
    }
  }

  private SalvageReport copy(FileChannel channel, FileHeader header, long start)
      throws IOException {
    long size = channel.size();
    BlockSource source = new BlockSource(channel, header.mark());
    RecordFileWriter<MemorySegment> writer =
        RecordFileWriter.copying(header.schema(), target, options);
    boolean isWhole = false;
    try {
      try (writer) {
        copyBlocks(source, start, size, writer);
      }
      isWhole = true;
    } finally {
      if (!isWhole) {
        Files.deleteIfExists(target); // the next attempt would find one
      }
    }
    progress.at(size, size);
    return new SalvageReport(copied, blocks, lost);
  }

  private void copyBlocks(
      BlockSource source, long start, long size, RecordFileWriter<MemorySegment> out)
      throws IOException {
    long at = start;
    while (at < size) {
      long next;
      try {
        BlockHeader header = source.header(at, size);
        if (header.isIndex()) {
          source.indexContent(at, header);
          nameLost(at, header.firstRecord());
          return;
        }
        copyBlock(source, at, header, out);
        next = at + header.blockBytes();
      } catch (UnsoundBlockException e) {
        next = lose(source, at, size, e);
      }
      at = next;
      progress.at(at, size);
    }
  }

  private void copyBlock(
      BlockSource source, long at, BlockHeader header, RecordFileWriter<MemorySegment> out)
      throws UnsoundBlockException, IOException {
    if (header.firstRecord() < expected) {
      throw UnsoundBlockException.damaged(
          "the block starts with record %d, which was before".formatted(header.firstRecord()));
    }
    Block block = source.load(at, header);
    nameLost(at, header.firstRecord());
    for (int i = 0; i < block.records(); i++) {
      out.append(block.payload(i));
    }
    copied += block.records();
    blocks++;
    expected = header.end();
  }

  /// Says how many records were in the bytes that were lost last, which the next block tells.
  private void nameLost(long at, long firstRecord) {
    long missing = firstRecord - expected;
    DamagedRange last = lost.isEmpty() ? null : lost.getLast();
    if (last != null && last.records() < 0) {
      lost.set(
          lost.size() - 1,
          new DamagedRange(last.offset(), last.bytes(), expected, missing, last.reason()));
    } else if (missing > 0) {
      lost.add(new DamagedRange(at, 0, expected, missing, "blocks are missing before"));
    }
  }

  /// Notes the bytes up to the next whole block as lost; returns where it starts.
  private long lose(BlockSource source, long at, long size, UnsoundBlockException reason)
      throws IOException {
    long from = at + 1;
    try {
      from = at + source.header(at, size).blockBytes();
    } catch (UnsoundBlockException _) {
      // Its length can't be relied on.
    }
    long whole = source.findWhole(from, size);
    long next = whole < 0 ? size : whole;
    DamagedRange last = lost.isEmpty() ? null : lost.getLast();
    if (last != null && last.records() < 0) {
      lost.set(
          lost.size() - 1,
          new DamagedRange(last.offset(), next - last.offset(), expected, -1, last.reason()));
    } else {
      lost.add(new DamagedRange(at, next - at, expected, -1, reason.reason()));
    }
    return next;
  }
}
