package dev.recordwire.table.internal;

import java.lang.foreign.MemorySegment;

/// Rows that stay as many: those of a mapped file, or some of another table.
///
/// @param remedy how to get a table that grows, for the message
public record FixedRows(Rows rows, String remedy) implements RowStore {
  @Override
  public long count() {
    return rows.count();
  }

  @Override
  public void append(MemorySegment records, long count) {
    requireGrowing();
  }

  @Override
  public void requireGrowing() {
    throw new UnsupportedOperationException("this table has its number of rows: " + remedy);
  }

  @Override
  public void force() {
    MemorySegment memory = rows.memory();
    if (memory.isMapped() && !memory.isReadOnly()) {
      memory.force();
    }
  }

  @Override
  public void close() {
    // the mapping ends with its arena
  }
}
