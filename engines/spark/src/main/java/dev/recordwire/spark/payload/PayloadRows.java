package dev.recordwire.spark.payload;

import dev.recordwire.schema.Schema;
import dev.recordwire.schema.payload.PayloadException;
import dev.recordwire.schema.payload.PayloadVisitor;
import dev.recordwire.schema.payload.SchemaCodec;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.execution.vectorized.OnHeapColumnVector;
import org.apache.spark.sql.execution.vectorized.WritableColumnVector;
import org.apache.spark.sql.types.StructType;

/// Reads payloads to rows of vectors, of which there is one for each wanted column.
///
/// It takes one pass and looks at nothing that is not wanted. A payload that is malformed where it
/// looked is read again by [SchemaCodec], which says where and why.
///
/// It is for one thread at a time.
public final class PayloadRows implements AutoCloseable {
  private final SchemaCodec codec;
  private final ValueReader reader;
  private final boolean isCheckedFirst;
  private final PayloadInput in = new PayloadInput();
  private final OnHeapColumnVector root;
  private final int columns;
  private final int rows;

  /// The columns that no component has.
  private final List<WritableColumnVector> absent;

  /// @param schema the schema of the payloads
  /// @param wanted the columns, by the names of components; a column that no component has is null
  /// @param rows the most rows at a time
  /// @throws IllegalArgumentException if a column has not the type of its component
  public PayloadRows(Schema schema, StructType wanted, int rows) {
    this(schema, wanted, rows, false);
  }

  /// @param schema the schema of the payloads
  /// @param wanted the columns, by the names of components; a column that no component has is null
  /// @param rows the most rows at a time
  /// @param isChecked whether all of a payload is looked at, and not only the wanted columns
  /// @throws IllegalArgumentException if a column has not the type of its component
  public PayloadRows(Schema schema, StructType wanted, int rows, boolean isChecked) {
    this.codec = SchemaCodec.of(schema);
    Readers readers = new Readers(schema);
    this.reader = readers.root(wanted);
    this.isCheckedFirst = isChecked || readers.hasDistinct();
    this.root = new OnHeapColumnVector(rows, wanted);
    this.columns = wanted.length();
    Vectors.reserve(root, rows);
    this.rows = rows;
    List<String> known = SparkTypes.names(schema.root());
    this.absent =
        IntStream.range(0, columns)
            .filter(i -> !known.contains(wanted.fields()[i].name()))
            .mapToObj(root::getChild)
            .toList();
    reset();
  }

  /// The vector of a column.
  public WritableColumnVector column(int column) {
    return root.getChild(column);
  }

  /// Forgets all rows.
  public void reset() {
    for (int i = 0; i < columns; i++) {
      root.getChild(i).reset();
    }
    absent.forEach(each -> each.putNulls(0, rows));
  }

  /// Reads a payload to a row. If it can't be read, the row has anything, until all rows are
  /// [forgotten][#reset].
  ///
  /// @throws UnreadablePayloadException if it is malformed, or a type of Spark can't represent a
  ///     value
  public void read(MemorySegment payload, int row) {
    if (isCheckedFirst) {
      requireSound(payload);
    }
    in.over(payload);
    try {
      reader.read(in, root, row);
      if (in.remaining() > 0) {
        throw Malformed.PAYLOAD;
      }
    } catch (Malformed e) {
      requireSound(payload);
      throw new IllegalStateException(
          "a payload of %s is sound, and could not be read: report it with the schema"
              .formatted(codec.schema().root().name()),
          e);
    }
  }

  private void requireSound(MemorySegment payload) {
    try {
      codec.visit(payload, new PayloadVisitor() {});
    } catch (PayloadException e) {
      throw new UnreadablePayloadException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    root.close();
  }
}
