package dev.recordwire.file;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import java.lang.foreign.MemorySegment;

/// A block of a record file in memory: some records that follow each other, and where they are.
///
/// A block may be used by several threads at a time.
///
/// @param <T> the record
public final class RecordBlock<T> {
  private final String file;
  private final long offset;
  private final Block block;
  private final PayloadDecoder<T> decoder;
  private final DecodeLimits limits;

  RecordBlock(
      String file, long offset, Block block, PayloadDecoder<T> decoder, DecodeLimits limits) {
    this.file = file;
    this.offset = offset;
    this.block = block;
    this.decoder = decoder;
    this.limits = limits;
  }

  /// Where the block starts in the file.
  public long offset() {
    return offset;
  }

  /// The number of its first record in the file.
  public long firstRecord() {
    return block.firstRecord();
  }

  /// How many records it has.
  public int records() {
    return block.records();
  }

  /// The block's record `i`, from 0, whose views lie in the memory of the block.
  ///
  /// @throws IndexOutOfBoundsException if the block has no such record
  /// @throws RecordFileException if its payload is malformed
  public T get(int i) throws RecordFileException {
    MemorySegment payload = payload(i);
    try {
      return decoder.decode(payload, limits);
    } catch (DecodeException e) {
      String reason = "record " + (block.firstRecord() + i) + ": " + e.getMessage();
      throw new RecordFileException(file, offset, reason, e);
    }
  }

  /// The payload of the block's record `i`, read-only.
  ///
  /// @throws IndexOutOfBoundsException if the block has no such record
  public MemorySegment payload(int i) {
    if (i < 0 || i >= block.records()) {
      throw new IndexOutOfBoundsException(
          "the block has no record %d: it has %d records".formatted(i, block.records()));
    }
    return block.payload(i);
  }
}
