package dev.recordwire.table.internal;

import java.io.IOException;
import java.lang.foreign.MemorySegment;

/// Where a table has its rows, and where it puts more.
public interface RowStore {
  /// The rows that have been put here.
  Rows rows();

  /// How many rows have been put here.
  long count();

  /// Refuses rows if there can't be more.
  ///
  /// @throws UnsupportedOperationException if the number of rows is fixed, or writing has ended
  default void requireGrowing() {
    // most stores grow
  }

  /// Puts packed records behind the rows.
  void append(MemorySegment records, long count);

  /// Makes sure that what has been put here, or written to the rows, survives.
  void force() throws IOException;

  /// Ends writing.
  void close() throws IOException;
}
