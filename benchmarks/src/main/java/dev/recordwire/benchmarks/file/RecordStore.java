package dev.recordwire.benchmarks.file;

import java.io.IOException;
import java.nio.file.Path;

/// A library that keeps records in files. Each of its methods that a store does not offer throws
/// UnsupportedOperationException.
interface RecordStore {
  /// Makes a file of some records.
  void write(Path file, int records) throws IOException;

  /// Reads and decodes all records of a file; returns how many there are.
  long read(Path file) throws IOException;

  /// Opens a file, to which records are added.
  default Appender appender(Path file) throws IOException {
    throw new UnsupportedOperationException(getClass() + " adds no groups to " + file);
  }

  /// Compares all checksums of a file that is open; returns how many records there are.
  default Check check(Path file) throws IOException {
    throw new UnsupportedOperationException(getClass() + " has no checksums in " + file);
  }

  /// Opens a file whose records are read by number.
  default Lookup lookup(Path file) throws IOException {
    throw new UnsupportedOperationException(getClass() + " has no numbers in " + file);
  }

  /// A file that is open for adding.
  interface Appender extends AutoCloseable {
    /// Adds records.
    void add(int records) throws IOException;

    /// Forces all records to the device.
    void force() throws IOException;

    @Override
    void close() throws IOException;
  }

  /// A file that is open for checking.
  interface Check {
    long run() throws IOException;
  }

  /// A file that is open for reading by number.
  interface Lookup {
    /// Reads and decodes a record; returns how many trades it has.
    int get(long record) throws IOException;
  }
}
