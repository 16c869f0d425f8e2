package dev.recordwire.spark.payload;

import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;

/// Writes the values of one wire type from the rows or arrays of Spark.
@FunctionalInterface
interface ValueWriter {
  /// Writes the value at a place, which is not null.
  ///
  /// @throws UnwritableValueException if the wire type can't represent it
  void write(SpecializedGetters from, int at, PayloadTarget out);
}
