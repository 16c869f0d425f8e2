package dev.recordwire.table;

/// The end of a table's file, as it was when the file was opened: whether a crash or a cut left
/// traces there.
///
/// @param rows the rows that were there
/// @param unforcedRows the last of these, which were written after the last force before a crash.
///     Those that a killed program had handed to the system are whole; after a loss of power they
///     may be zeros
/// @param lostRows the rows that the header promises and the file does not have, because it was
///     cut
/// @param partialBytes the bytes of a last row that is not whole: it is not shown, and the next
///     row that is appended takes its place
public record TableFileEnd(long rows, long unforcedRows, long lostRows, int partialBytes) {
  /// Whether the file was closed, and has been left as it was.
  public boolean isClean() {
    return unforcedRows == 0 && lostRows == 0 && partialBytes == 0;
  }
}
