package dev.recordwire.arrow.internal;

/// A column that can be exported, run by run.
public interface Column {
  /// Its name and type.
  Field field();

  /// The number of elements.
  long size();

  /// The elements from `from` (inclusive) to `to` (exclusive): where they lie, or in memory of the
  /// lease. This column is reachable for as long as the lease is open.
  Chunk chunk(long from, long to, Lease lease);
}
