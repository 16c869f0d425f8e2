package dev.recordwire.file;

import dev.recordwire.codec.EncodeException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The block that a writer fills: records are encoded to where they stay, behind the room for the
/// header, and their ends are added when the block is sealed.
///
/// @param <T> the record
final class BlockBuffer<T> {
  private static final int FIRST_ENDS = 256;

  private final PayloadEncoder<T> encoder;
  private final RecordFileOptions options;
  private final @Nullable Compressor compressor;
  private byte[] bytes;
  private byte[] compressed = {};
  private int filled = BlockHeader.BYTES;
  private int[] ends = new int[FIRST_ENDS];
  private int records;

  BlockBuffer(PayloadEncoder<T> encoder, RecordFileOptions options) {
    this.encoder = encoder;
    this.options = options;
    this.compressor =
        options.compression() == Compression.NONE
            ? null
            : Compressors.of(options.compression(), options.level());
    this.bytes = new byte[usualBytes()];
  }

  /// The room for a usual block with its ends.
  private int usualBytes() {
    return BlockHeader.BYTES + 2 * options.blockBytes();
  }

  /// Adds a record; false if the block has no room for it, and must be sealed before.
  ///
  /// @throws EncodeException if it can't be encoded, or is too long; then nothing is added
  boolean add(T record) {
    int size;
    try {
      size = encoder.encode(record, bytes, filled);
    } catch (EncodeException e) {
      long needed = encoder.size(record);
      if (needed <= bytes.length - filled) {
        throw e;
      }
      requireRoom(needed);
      if (records > 0) {
        return false;
      }
      bytes = new byte[BlockHeader.BYTES + (int) needed + Integer.BYTES];
      size = encoder.encode(record, bytes, filled);
    }
    requireRoom(size);
    if (records == ends.length) {
      ends = Arrays.copyOf(ends, 2 * records);
    }
    filled += size;
    ends[records++] = filled - BlockHeader.BYTES;
    return true;
  }

  private void requireRoom(long size) {
    if (size > options.maxRecordBytes()) {
      throw new EncodeException(
              encoder.name(),
              size
                  + " bytes, and RecordFileOptions.maxRecordBytes is "
                  + options.maxRecordBytes()
                  + ": open the file with a larger one")
          .complete();
    }
  }

  /// Whether the block has the size at which it is written.
  boolean isFull() {
    return filled - BlockHeader.BYTES + Integer.BYTES * records >= options.blockBytes();
  }

  int records() {
    return records;
  }

  /// The whole block, whose first record has a number. It is valid until [#clear].
  ByteBuffer seal(long firstRecord, Mark mark) {
    int content = appendEnds();
    int contentBytes = content - BlockHeader.BYTES;
    byte[] block = bytes;
    int storedBytes = contentBytes;
    Compression compression = Compression.NONE;
    int compressedBytes = compress(contentBytes);
    if (compressedBytes > 0) {
      block = compressed;
      storedBytes = compressedBytes;
      compression = options.compression();
    }
    int end = BlockHeader.BYTES + storedBytes;
    int padded = (int) Padding.padded(end);
    Arrays.fill(block, end, padded, (byte) 0);
    int checksum = Checksum.of(block, BlockHeader.BYTES, end);
    new BlockHeader(false, firstRecord, records, storedBytes, contentBytes, compression, checksum)
        .put(block, mark);
    return ByteBuffer.wrap(block, 0, padded);
  }

  /// Adds the ends, and makes room for the zeros after them; returns where they end.
  private int appendEnds() {
    int end = filled + Integer.BYTES * records;
    int padded = (int) Padding.padded(end);
    if (padded > bytes.length) {
      bytes = Arrays.copyOf(bytes, padded);
    }
    MemorySegment.copy(ends, 0, MemorySegment.ofArray(bytes), LittleEndian.INT, filled, records);
    return end;
  }

  /// Compresses the content; returns how many bytes it takes, or 0 if it does not become smaller.
  private int compress(int contentBytes) {
    if (compressor == null) {
      return 0;
    }
    int room = BlockHeader.BYTES + (int) Padding.padded(contentBytes);
    if (compressed.length < room) {
      compressed = new byte[room];
    }
    int count =
        compressor.compress(bytes, BlockHeader.BYTES, contentBytes, compressed, BlockHeader.BYTES);
    return count < contentBytes ? count : 0;
  }

  /// Empties the block, and gives the memory of an unusual one back.
  void clear() {
    filled = BlockHeader.BYTES;
    records = 0;
    if (bytes.length > 2 * usualBytes()) {
      bytes = new byte[usualBytes()];
      compressed = new byte[0];
    }
  }
}
