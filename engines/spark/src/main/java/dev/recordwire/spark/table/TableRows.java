package dev.recordwire.spark.table;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// Some rows of a table in memory, which the columns of a batch look at.
final class TableRows {
  static final ValueLayout.OfShort SHORT = JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfInt INT = JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfLong LONG = JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfFloat FLOAT =
      ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfDouble DOUBLE =
      ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final String file;
  private final byte[] bytes;
  private final MemorySegment segment;
  private final int rowBytes;
  private long firstRow;

  /// @param file the name of the file, for errors
  TableRows(String file, byte[] bytes, int rowBytes) {
    this.file = file;
    this.bytes = bytes;
    this.segment = MemorySegment.ofArray(bytes);
    this.rowBytes = rowBytes;
  }

  MemorySegment segment() {
    return segment;
  }

  byte[] bytes() {
    return bytes;
  }

  int rowBytes() {
    return rowBytes;
  }

  /// Says which row of the file is the first one here.
  void begin(long row) {
    firstRow = row;
  }

  /// The place of a value, for errors.
  String place(int offset) {
    return file + ", row " + (firstRow + offset / rowBytes);
  }
}
