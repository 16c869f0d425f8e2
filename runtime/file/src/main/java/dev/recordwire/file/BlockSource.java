package dev.recordwire.file;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/// The blocks of a file that is not mapped: of one that may not be whole, or may be cut off while
/// it is read, or that lies elsewhere.
final class BlockSource {
  private static final int CHUNK_BYTES = 1 << 16;

  private final FileContent content;
  private final Mark mark;

  BlockSource(FileContent content, Mark mark) {
    this.content = content;
    this.mark = mark;
  }

  BlockSource(FileChannel channel, Mark mark) {
    this(FileBytes.of(channel), mark);
  }

  /// The `count` bytes from a position on, or fewer if the file ends before.
  byte[] bytes(long at, int count) throws IOException {
    return FileBytes.read(content, at, count);
  }

  /// The header of the block at a position of the file, which must end before `size`.
  ///
  /// @throws UnsoundBlockException if no sound header is there, or the block ends later
  BlockHeader header(long at, long size) throws UnsoundBlockException, IOException {
    byte[] bytes = FileBytes.read(content, at, (int) Math.min(BlockHeader.BYTES, size - at));
    if (bytes.length < BlockHeader.BYTES) {
      throw UnsoundBlockException.cut(
          "the file ends within the header of a block, after " + bytes.length + " bytes");
    }
    BlockHeader header = BlockHeader.read(MemorySegment.ofArray(bytes), 0, mark);
    requireEnd(header, at, size);
    return header;
  }

  private static void requireEnd(BlockHeader header, long at, long size)
      throws UnsoundBlockException {
    if (header.blockBytes() > size - at) {
      throw UnsoundBlockException.cut(
          "the block has %d bytes, and the file ends after %d of them"
              .formatted(header.blockBytes(), size - at));
    }
  }

  /// Checks the checksum of a block's content, and the zeros after it, in little memory.
  void checkContent(long at, BlockHeader header) throws UnsoundBlockException, IOException {
    CRC32C checksum = new CRC32C();
    byte[] chunk = new byte[Math.min(CHUNK_BYTES, header.storedBytes())];
    long position = at + BlockHeader.BYTES;
    long end = position + header.storedBytes();
    while (position < end) {
      int count = content.read(position, chunk, (int) Math.min(chunk.length, end - position));
      if (count == 0) {
        throw UnsoundBlockException.cut("the file became shorter while the block was read");
      }
      checksum.update(chunk, 0, count);
      position += count;
    }
    Block.requireChecksum(header, (int) checksum.getValue());
    int zeros = (int) (at + header.blockBytes() - end);
    Block.requireZeros(MemorySegment.ofArray(FileBytes.read(content, end, zeros)));
  }

  /// Reads a block into memory of its own, and checks it.
  Block load(long at, BlockHeader header) throws UnsoundBlockException, IOException {
    return Block.checked(header, body(at, header));
  }

  /// Reads the content of an index, and checks it.
  MemorySegment indexContent(long at, BlockHeader header)
      throws UnsoundBlockException, IOException {
    return Block.checkedContent(header, body(at, header));
  }

  /// The bytes after the header of a block.
  private MemorySegment body(long at, BlockHeader header)
      throws UnsoundBlockException, IOException {
    int bytes = Math.toIntExact(header.blockBytes() - BlockHeader.BYTES);
    byte[] body = FileBytes.read(content, at + BlockHeader.BYTES, bytes);
    if (body.length < bytes) {
      throw UnsoundBlockException.cut("the file became shorter while the block was read");
    }
    return MemorySegment.ofArray(body).asReadOnly();
  }

  /// Where the next whole block starts from a position on; negative if none does.
  ///
  /// A block whose header is sound is passed as a whole, so that the work stays in proportion to
  /// the file.
  long findWhole(long from, long size) throws IOException {
    long at = findMark(from, size);
    while (at >= 0) {
      long next = at + 1;
      try {
        BlockHeader header = header(at, size);
        next = at + header.blockBytes();
        checkContent(at, header);
        return at;
      } catch (UnsoundBlockException _) {
        at = findMark(next, size);
      }
    }
    return -1;
  }

  /// Where a block with a sound header starts from a position on, whole or not; negative if none
  /// does.
  long findHeader(long from, long size) throws IOException {
    long at = findMark(from, size);
    while (at >= 0) {
      try {
        header(at, size);
        return at;
      } catch (UnsoundBlockException _) {
        at = findMark(at + 1, size);
      }
    }
    return -1;
  }

  private long findMark(long from, long size) throws IOException {
    byte[] chunk = new byte[CHUNK_BYTES];
    MemorySegment bytes = MemorySegment.ofArray(chunk);
    long at = from;
    while (size - at >= BlockHeader.BYTES) {
      int count = content.read(at, chunk, (int) Math.min(chunk.length, size - at));
      if (count < Mark.BYTES) {
        return -1;
      }
      long found = mark.find(bytes, 0, count);
      if (found >= 0) {
        return at + found;
      }
      at += count - Mark.BYTES + 1;
    }
    return -1;
  }
}
