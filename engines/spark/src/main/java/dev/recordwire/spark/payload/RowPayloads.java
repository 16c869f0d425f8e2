package dev.recordwire.spark.payload;

import dev.recordwire.schema.Schema;
import java.lang.foreign.MemorySegment;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;

/// Writes the payloads of rows by a schema.
///
/// It is for one thread at a time.
public final class RowPayloads {
  private final Writers.RowWriter writer;
  private final PayloadTarget target = new PayloadTarget();

  /// @param columns the columns of the rows, by the names of components
  /// @throws IllegalArgumentException if a column has not the type of its component, a component
  ///     without a default has no column, or a column has no component
  public RowPayloads(Schema schema, StructType columns) {
    this.writer = new Writers(schema).root(columns);
  }

  /// Returns the payload of a row, which is there until the next call.
  ///
  /// @throws UnwritableValueException if the row is no record of the schema
  public MemorySegment encode(InternalRow row) {
    target.begin();
    writer.write(row, target);
    return target.segment();
  }

  /// Returns the payload of a row.
  ///
  /// @throws UnwritableValueException if the row is no record of the schema
  public byte[] toByteArray(InternalRow row) {
    target.begin();
    writer.write(row, target);
    return target.toByteArray();
  }
}
