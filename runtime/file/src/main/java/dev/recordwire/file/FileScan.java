package dev.recordwire.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The blocks of a file as they were found: by its index, or by walking from block to block.
///
/// @param index the blocks of records
/// @param end where the last of them ends
/// @param isIndexed whether the file ends with an index, as one that was closed in order does
/// @param tornTail the bytes after the last block that are no whole block, if there are some
record FileScan(BlockIndex index, long end, boolean isIndexed, @Nullable TornTail tornTail) {
  /// Finds the blocks of a file. One with an index needs no walk, of which progress would be told.
  ///
  /// A walk reads the headers, and checks the content of the last block, or of all blocks: a file
  /// without an index may have any content in the blocks that were not forced.
  ///
  /// @throws RecordFileException if a damaged block is followed by a whole one
  static FileScan of(
      FileChannel channel, Path file, FileHeader header, boolean checksAll, Progress progress)
      throws IOException {
    long size = channel.size();
    IndexBlock.FoundIndex found = IndexBlock.read(channel, header, size);
    if (found != null) {
      return new FileScan(found.index(), found.at(), true, null);
    }
    BlockSource source = new BlockSource(channel, header.mark());
    return new Walk(source, file, size, checksAll, progress).from(header.byteSize());
  }

  /// A walk from block to block.
  private static final class Walk {
    private static final long BYTES_OF_PROGRESS = 1 << 24;

    private final BlockSource source;
    private final Path file;
    private final long size;
    private final boolean checksAll;
    private final Progress progress;
    private final BlockIndex index = new BlockIndex();
    private long reported;

    Walk(BlockSource source, Path file, long size, boolean checksAll, Progress progress) {
      this.source = source;
      this.file = file;
      this.size = size;
      this.checksAll = checksAll;
      this.progress = progress;
    }

    FileScan from(long start) throws IOException {
      long at = start;
      while (at < size) {
        BlockHeader header;
        try {
          header = block(at);
        } catch (UnsoundBlockException e) {
          return endingAt(at, e);
        }
        if (header == null) {
          return endingAt(at, UnsoundBlockException.cut("the file ends with a part of an index"));
        }
        index.add(at, header.end());
        at += header.blockBytes();
        report(at);
      }
      progress.at(size, size);
      return new FileScan(index, at, false, null);
    }

    /// The header of the block at a position, whose content is checked if it may be the last; null
    /// if it is an index.
    private @Nullable BlockHeader block(long at) throws UnsoundBlockException, IOException {
      BlockHeader header = source.header(at, size);
      if (header.firstRecord() != index.records()) {
        throw UnsoundBlockException.damaged(
            "the block starts with record %d, and the blocks before it have %d: some are missing"
                .formatted(header.firstRecord(), index.records()));
      }
      if (header.isIndex()) {
        return null;
      }
      if (checksAll || isLast(at + header.blockBytes())) {
        source.checkContent(at, header);
      }
      return header;
    }

    /// Whether no sound header is at the end of a block.
    private boolean isLast(long end) throws IOException {
      try {
        return source.header(end, size).isIndex();
      } catch (UnsoundBlockException _) {
        return true;
      }
    }

    /// The scan of a file whose last whole block ends where other bytes follow.
    private FileScan endingAt(long at, UnsoundBlockException reason) throws IOException {
      long next = source.findWhole(afterUnsound(at), size);
      if (next >= 0) {
        throw new RecordFileException(
            file,
            at,
            reason.reason()
                + ", and whole blocks follow from byte "
                + next
                + " on: RecordFileSalvage copies what can be read");
      }
      progress.at(size, size);
      return new FileScan(index, at, false, new TornTail(at, size - at, reason.reason()));
    }

    private long afterUnsound(long at) throws IOException {
      try {
        return at + source.header(at, size).blockBytes();
      } catch (UnsoundBlockException _) {
        return at + 1;
      }
    }

    private void report(long at) {
      if (at - reported >= BYTES_OF_PROGRESS) {
        reported = at;
        progress.at(at, size);
      }
    }
  }
}
