package dev.recordwire.arrow.internal;

/// Some neighbouring elements of a column.
public record SlicedColumn(Column whole, long first, long size) implements Column {
  @Override
  public Field field() {
    return whole.field();
  }

  @Override
  public Chunk chunk(long from, long to, Lease lease) {
    return whole.chunk(first + from, first + to, lease);
  }
}
