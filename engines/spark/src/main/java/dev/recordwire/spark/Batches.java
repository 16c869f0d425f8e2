package dev.recordwire.spark;

import java.io.IOException;
import org.apache.spark.sql.vectorized.ColumnVector;

/// Rows of a part of a file, some at a time, as vectors that keep their place and change their
/// content.
interface Batches extends AutoCloseable {
  /// Reads the next rows.
  ///
  /// @return how many; 0 at the end
  /// @throws IOException if the file can't be read, or is damaged
  int next() throws IOException;

  /// The vector of a wanted column.
  ColumnVector column(int column);

  @Override
  void close();
}
