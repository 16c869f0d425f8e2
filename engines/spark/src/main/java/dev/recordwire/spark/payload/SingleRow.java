package dev.recordwire.spark.payload;

import dev.recordwire.schema.Schema;
import java.lang.foreign.MemorySegment;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeProjection;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.sql.vectorized.ColumnarBatch;

/// Reads payloads one by one, to a row each.
///
/// It is for one thread at a time.
public final class SingleRow {
  private final PayloadRows rows;
  private final InternalRow row;
  private final UnsafeProjection projection;

  /// @param columns all columns of the schema
  public SingleRow(Schema schema, StructType columns) {
    this.rows = new PayloadRows(schema, columns, 1);
    ColumnVector[] vectors = new ColumnVector[columns.length()];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = rows.column(i);
    }
    this.row = new ColumnarBatch(vectors, 1).getRow(0);
    this.projection = UnsafeProjection.create(columns);
  }

  /// Returns the row of a payload, which is there until the next call.
  ///
  /// @throws UnreadablePayloadException if the payload can't be read
  public InternalRow read(byte[] payload) {
    rows.reset();
    rows.read(MemorySegment.ofArray(payload), 0);
    return projection.apply(row);
  }
}
