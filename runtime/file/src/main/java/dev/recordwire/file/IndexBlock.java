package dev.recordwire.file;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/// The index of a file that was closed in order: its last block, and the trailer that points at it.
final class IndexBlock {
  private static final int TRAILER_BYTES = 16;

  /// The bytes `89 52 57 46 45 4e 44 0a` as a little-endian number.
  private static final long TRAILER_MAGIC = 0x0a44_4e45_4657_5289L;

  private IndexBlock() {}

  /// The index block and trailer that follow the last block at a position; null if a block has no
  /// room for so many entries.
  static @Nullable ByteBuffer encode(BlockIndex index, Mark mark, long at) {
    long contentBytes = (long) index.blocks() * BlockIndex.ENTRY_BYTES;
    if (contentBytes > BlockHeader.MAX_CONTENT_BYTES) {
      return null;
    }
    int content = BlockHeader.BYTES;
    int trailer = content + (int) contentBytes;
    byte[] bytes = new byte[trailer + TRAILER_BYTES];
    MemorySegment target = MemorySegment.ofArray(bytes);
    for (int i = 0; i < index.blocks(); i++) {
      long entry = content + (long) i * BlockIndex.ENTRY_BYTES;
      target.set(LittleEndian.LONG, entry, index.offset(i));
      target.set(LittleEndian.LONG, entry + Long.BYTES, index.first(i));
    }
    header(index, (int) contentBytes, Checksum.of(bytes, content, trailer)).put(bytes, mark);
    target.set(LittleEndian.LONG, trailer, at);
    target.set(LittleEndian.LONG, trailer + Long.BYTES, TRAILER_MAGIC);
    return ByteBuffer.wrap(bytes);
  }

  private static BlockHeader header(BlockIndex index, int bytes, int checksum) {
    return new BlockHeader(
        true, index.records(), index.blocks(), bytes, bytes, Compression.NONE, checksum);
  }

  /// The index that a file ends with, and where it starts; null if it ends with none, or with one
  /// that is not sound.
  static @Nullable FoundIndex read(FileChannel channel, FileHeader header, long size)
      throws IOException {
    BlockSource source = new BlockSource(channel, header.mark());
    long at = start(source, header.byteSize(), size);
    try {
      return at < 0 ? null : read(source, header, at, size - TRAILER_BYTES);
    } catch (UnsoundBlockException _) {
      return null;
    }
  }

  /// Whether a file ends with an index, which is not read.
  ///
  /// @param first where its first block starts
  static boolean isAtEnd(BlockSource source, long first, long size) throws IOException {
    long at = start(source, first, size);
    try {
      return at >= 0 && isIndex(source.header(at, size - TRAILER_BYTES), at, size - TRAILER_BYTES);
    } catch (UnsoundBlockException _) {
      return false;
    }
  }

  /// Where the index starts by the trailer; -1 if there is none, or it points elsewhere.
  private static long start(BlockSource source, long first, long size) throws IOException {
    long trailer = size - TRAILER_BYTES;
    if (trailer < first + BlockHeader.BYTES) {
      return -1;
    }
    MemorySegment end = MemorySegment.ofArray(source.bytes(trailer, TRAILER_BYTES));
    if (end.byteSize() < TRAILER_BYTES || end.get(LittleEndian.LONG, Long.BYTES) != TRAILER_MAGIC) {
      return -1;
    }
    long at = end.get(LittleEndian.LONG, 0);
    return at < first || at > trailer - BlockHeader.BYTES ? -1 : at;
  }

  private static boolean isIndex(BlockHeader header, long at, long trailer) {
    return header.isIndex() && at + header.blockBytes() == trailer;
  }

  private static @Nullable FoundIndex read(
      BlockSource source, FileHeader header, long at, long trailer)
      throws UnsoundBlockException, IOException {
    BlockHeader found = source.header(at, trailer);
    if (!isIndex(found, at, trailer)) {
      return null;
    }
    BlockIndex index = entries(source.indexContent(at, found), found, header.byteSize(), at);
    return index == null ? null : new FoundIndex(index, at);
  }

  /// The entries of an index; null if they are not in order, or end anywhere else than at `end`.
  private static @Nullable BlockIndex entries(
      MemorySegment content, BlockHeader header, long start, long end) {
    BlockIndex index = new BlockIndex();
    int blocks = header.records();
    long at = start;
    for (int i = 0; i < blocks; i++) {
      long entry = (long) i * BlockIndex.ENTRY_BYTES;
      long offset = content.get(LittleEndian.LONG, entry);
      long first = content.get(LittleEndian.LONG, entry + Long.BYTES);
      long next =
          i + 1 == blocks
              ? header.firstRecord()
              : content.get(LittleEndian.LONG, entry + BlockIndex.ENTRY_BYTES + Long.BYTES);
      if (offset < at
          || offset > end - BlockHeader.BYTES
          || first != index.records()
          || next <= first) {
        return null;
      }
      index.add(offset, next);
      at = offset + BlockHeader.BYTES;
    }
    return index.records() == header.firstRecord() ? index : null;
  }

  /// An index, and where its block starts.
  record FoundIndex(BlockIndex index, long at) {}
}
