package dev.recordwire.file;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.LongSummaryStatistics;

/// A block in memory: its payloads, one after the other, and where each of them ends.
///
/// @param firstRecord the number of its first record
/// @param records how many records it has
/// @param content the payloads and the ends, without compression
record Block(long firstRecord, int records, MemorySegment content) {
  /// The block with a header and the bytes after it, of which everything is checked.
  ///
  /// @throws UnsoundBlockException if the bytes are not what the header says
  static Block checked(BlockHeader header, MemorySegment body) throws UnsoundBlockException {
    Block block =
        new Block(
            header.firstRecord(), header.records(), content(header, checkedContent(header, body)));
    block.requireEnds();
    return block;
  }

  /// The stored content in the bytes after a header, of which the checksum and the zeros are
  /// checked.
  static MemorySegment checkedContent(BlockHeader header, MemorySegment body)
      throws UnsoundBlockException {
    MemorySegment stored = body.asSlice(0, header.storedBytes());
    requireChecksum(header, Checksum.of(stored));
    requireZeros(body.asSlice(header.storedBytes()));
    return stored;
  }

  private static MemorySegment content(BlockHeader header, MemorySegment stored)
      throws UnsoundBlockException {
    if (header.compression() == Compression.NONE) {
      return stored;
    }
    Compressor compressor = Compressors.of(header.compression());
    byte[] content = new byte[header.contentBytes()];
    compressor.decompress(stored, content);
    return MemorySegment.ofArray(content).asReadOnly();
  }

  static void requireChecksum(BlockHeader header, int computed) throws UnsoundBlockException {
    if (computed != header.checksum()) {
      throw UnsoundBlockException.damaged(
          "the checksum of the block's content is %08x, and its bytes have %08x: they are damaged"
              .formatted(header.checksum(), computed));
    }
  }

  static void requireZeros(MemorySegment bytes) throws UnsoundBlockException {
    ByteBuffer rest = bytes.asByteBuffer();
    while (rest.hasRemaining()) {
      if (rest.get() != 0) {
        throw UnsoundBlockException.damaged("the bytes after the block's content are not zero");
      }
    }
  }

  /// Checks that the ends do not decrease, and that the last one is where the payloads end. They
  /// are read where they lie: to copy them takes longer, and a loop over an array that compares
  /// neighbors gets no vectors either.
  private void requireEnds() throws UnsoundBlockException {
    MemorySegment bytes = content;
    long at = payloadBytes();
    int end = 0;
    for (int i = 0; i < records; i++) {
      int next = bytes.get(LittleEndian.INT, at + (long) Integer.BYTES * i);
      if (next < end) {
        throw unsoundEnds();
      }
      end = next;
    }
    if (end != at) {
      throw unsoundEnds();
    }
  }

  private UnsoundBlockException unsoundEnds() {
    return UnsoundBlockException.damaged(
        "the ends of its records do not rise from 0 to " + payloadBytes());
  }

  /// The sizes of the payloads.
  LongSummaryStatistics payloadSizes() {
    MemorySegment bytes = content;
    long at = payloadBytes();
    int smallest = Integer.MAX_VALUE;
    int largest = 0;
    int end = 0;
    for (int i = 0; i < records; i++) {
      int next = bytes.get(LittleEndian.INT, at + (long) Integer.BYTES * i);
      smallest = Math.min(smallest, next - end);
      largest = Math.max(largest, next - end);
      end = next;
    }
    return new LongSummaryStatistics(records, smallest, largest, at);
  }

  /// The bytes of all payloads.
  int payloadBytes() {
    return (int) content.byteSize() - Integer.BYTES * records;
  }

  private int end(int record) {
    return content.get(LittleEndian.INT, payloadBytes() + (long) Integer.BYTES * record);
  }

  /// Whether a record of the file is in the block.
  boolean has(long record) {
    return record >= firstRecord && record - firstRecord < records;
  }

  /// The payload of the block's record `i`, from 0.
  MemorySegment payload(int i) {
    int start = i == 0 ? 0 : end(i - 1);
    return content.asSlice(start, end(i) - start);
  }
}
