package dev.recordwire.spark.payload;

import org.apache.spark.sql.execution.vectorized.WritableColumnVector;

/// Reads the values of one wire type to the rows of a vector of its type in Spark.
@FunctionalInterface
interface ValueReader {
  /// Reads a value to a row, for which the vector has room.
  ///
  /// @throws Malformed if it is malformed
  /// @throws UnreadablePayloadException if Spark's type can't represent it
  void read(PayloadInput in, WritableColumnVector to, int row);
}
