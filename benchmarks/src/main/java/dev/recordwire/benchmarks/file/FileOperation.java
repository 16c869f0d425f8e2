package dev.recordwire.benchmarks.file;

/// An operation on files of records that is measured.
public enum FileOperation {
  /// Records, added to a file and not forced.
  APPEND("add records", 10_000),
  /// A group of records, added to a file and forced to the device.
  FORCE("add 100 records, and force them", 100),
  /// The checksums of a file, without its records.
  CHECK("compare all checksums", 100_000),
  /// The records of a file, decoded, with its checksums.
  READ("read all records", 100_000),
  /// A record anywhere in a file that is open, decoded.
  GET("read one record by its number", 1);

  private final String words;
  private final int records;

  FileOperation(String words, int records) {
    this.words = words;
    this.records = records;
  }

  /// Its name in charts and tables.
  public String words() {
    return words;
  }

  /// The records of one call.
  public int records() {
    return records;
  }
}
