package dev.recordwire.file;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The header of a block: which records it has, and how their bytes are stored.
///
/// @param isIndex whether the block is the index of the file instead of records
/// @param firstRecord the number of the first record; of an index the number of all records
/// @param records how many records the block has; of an index how many blocks
/// @param storedBytes the size of the content as it is stored
/// @param contentBytes the size of the content without compression
/// @param compression how the content is stored
/// @param checksum the checksum of the stored bytes
record BlockHeader(
    boolean isIndex,
    long firstRecord,
    int records,
    int storedBytes,
    int contentBytes,
    Compression compression,
    int checksum) {
  static final int BYTES = 48;

  /// The most bytes that the content of a block has.
  static final int MAX_CONTENT_BYTES = 1 << 30;

  /// The largest content without compression that a reader takes, unless another is set.
  static final int DEFAULT_MAX_CONTENT_BYTES = 1 << 27;

  private static final int FIRST_RECORD_AT = 16;
  private static final int RECORDS_AT = 24;
  private static final int STORED_AT = 28;
  private static final int CONTENT_AT = 32;
  private static final int COMPRESSION_AT = 36;
  private static final int KIND_AT = 37;
  private static final int RESERVED_AT = 38;
  private static final int CHECKSUM_AT = 40;
  private static final int HEADER_CHECKSUM_AT = 44;
  private static final int RECORDS_KIND = 1;
  private static final int INDEX_KIND = 2;

  /// Writes the header to the first bytes of an array.
  void put(byte[] bytes, Mark mark) {
    MemorySegment target = MemorySegment.ofArray(bytes);
    mark.put(target, 0);
    target.set(LittleEndian.LONG, FIRST_RECORD_AT, firstRecord);
    target.set(LittleEndian.INT, RECORDS_AT, records);
    target.set(LittleEndian.INT, STORED_AT, storedBytes);
    target.set(LittleEndian.INT, CONTENT_AT, contentBytes);
    bytes[COMPRESSION_AT] = (byte) compression.code();
    bytes[KIND_AT] = (byte) (isIndex ? INDEX_KIND : RECORDS_KIND);
    target.set(LittleEndian.SHORT, RESERVED_AT, (short) 0);
    target.set(LittleEndian.INT, CHECKSUM_AT, checksum);
    LittleEndian.put(bytes, HEADER_CHECKSUM_AT, Checksum.of(bytes, 0, HEADER_CHECKSUM_AT));
  }

  /// The header at a position of bytes of which at least [#BYTES] follow.
  ///
  /// @throws UnsoundBlockException if no header is there
  static BlockHeader read(MemorySegment bytes, long at, Mark mark) throws UnsoundBlockException {
    if (!Mark.at(bytes, at).equals(mark)) {
      throw UnsoundBlockException.damaged("no block starts there: its mark is not the file's");
    }
    if (!isSound(bytes, at)) {
      throw UnsoundBlockException.damaged(
          "the checksum of the block's header is %08x, and its bytes have %08x: they are damaged"
              .formatted(found(bytes, at), computed(bytes, at)));
    }
    BlockHeader header =
        new BlockHeader(
            isIndex(
                bytes.get(ValueLayout.JAVA_BYTE, at + KIND_AT),
                bytes.get(LittleEndian.SHORT, at + RESERVED_AT)),
            bytes.get(LittleEndian.LONG, at + FIRST_RECORD_AT),
            bytes.get(LittleEndian.INT, at + RECORDS_AT),
            bytes.get(LittleEndian.INT, at + STORED_AT),
            bytes.get(LittleEndian.INT, at + CONTENT_AT),
            Compression.of(bytes.get(ValueLayout.JAVA_BYTE, at + COMPRESSION_AT)),
            bytes.get(LittleEndian.INT, at + CHECKSUM_AT));
    header.requireBounded();
    return header;
  }

  /// Whether the checksum of a header at a position is that of its bytes.
  static boolean isSound(MemorySegment bytes, long at) {
    return found(bytes, at) == computed(bytes, at);
  }

  private static int found(MemorySegment bytes, long at) {
    return bytes.get(LittleEndian.INT, at + HEADER_CHECKSUM_AT);
  }

  private static int computed(MemorySegment bytes, long at) {
    return Checksum.of(bytes.asSlice(at, HEADER_CHECKSUM_AT));
  }

  private static boolean isIndex(byte kind, short reserved) throws UnsoundBlockException {
    if (reserved != 0 || (kind != RECORDS_KIND && kind != INDEX_KIND)) {
      throw UnsoundBlockException.damaged(
          "it is a block of kind %d/%d, and this program knows 1/0 and 2/0: a later recordwire-file"
                  .formatted(kind, reserved)
              + " wrote it");
    }
    return kind == INDEX_KIND;
  }

  private void requireBounded() throws UnsoundBlockException {
    long tableBytes = (isIndex ? BlockIndex.ENTRY_BYTES : Integer.BYTES) * (long) records;
    boolean fits = isIndex ? tableBytes == contentBytes : records > 0 && tableBytes <= contentBytes;
    boolean isStored = compression == Compression.NONE && storedBytes != contentBytes;
    boolean isIndexCompressed = isIndex && compression != Compression.NONE;
    if (records < 0
        || firstRecord < 0
        || firstRecord > Long.MAX_VALUE - records
        || storedBytes < 0
        || storedBytes > MAX_CONTENT_BYTES
        || contentBytes < 0
        || contentBytes > MAX_CONTENT_BYTES
        || !fits
        || isStored
        || isIndexCompressed) {
      throw UnsoundBlockException.damaged("its header has numbers that no writer writes: " + this);
    }
  }

  /// Returns a reader's limit of blocks.
  ///
  /// @throws IllegalArgumentException if it is negative
  static int requireLimit(int maxContentBytes) {
    if (maxContentBytes < 0) {
      throw new IllegalArgumentException(
          "maxContentBytes is " + maxContentBytes + ", and is at least 0");
    }
    return maxContentBytes;
  }

  /// Checks the size without compression, for which a reader takes memory, against its limit.
  void requireContentWithin(int maxContentBytes) throws UnsoundBlockException {
    if (contentBytes > maxContentBytes) {
      throw UnsoundBlockException.damaged(
          "the block has %d bytes without compression, and the reader's limit is %d"
              .formatted(contentBytes, maxContentBytes));
    }
  }

  /// The bytes of the block with its header and the zeros after the content.
  long blockBytes() {
    return BYTES + Padding.padded(storedBytes);
  }

  /// The bytes of the payloads without compression.
  int payloadBytes() {
    return contentBytes - Integer.BYTES * records;
  }

  /// The header in words, for messages.
  @Override
  public String toString() {
    return "%s, first record %d, %d %s, %d bytes stored, %d without compression (%s)"
        .formatted(
            isIndex ? "the index" : "a block of records",
            firstRecord,
            records,
            isIndex ? "blocks" : "records",
            storedBytes,
            contentBytes,
            compression);
  }

  /// The number of the first record after the block.
  long end() {
    return firstRecord + records;
  }
}
