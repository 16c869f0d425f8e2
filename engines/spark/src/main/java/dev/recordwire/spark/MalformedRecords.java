package dev.recordwire.spark;

/// The rule for records whose payload can't be read, by the names that Spark's other sources have.
enum MalformedRecords {
  /// The query fails.
  FAILFAST,
  /// They are left out.
  DROPMALFORMED,
  /// Their columns are null, and a column of its own has their bytes.
  PERMISSIVE
}
