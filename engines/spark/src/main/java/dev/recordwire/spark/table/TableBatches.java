package dev.recordwire.spark.table;

import dev.recordwire.array.internal.npy.NpyType;
import java.io.IOException;
import java.util.Optional;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.jspecify.annotations.Nullable;

/// Reads some rows of a table after the other, as columns that look at them where they lie.
///
/// It is for one thread at a time.
public final class TableBatches {
  /// As much as stays in the cache of a processor.
  private static final int BATCH_BYTES = 1 << 18;

  private static final int MAX_ROWS = 1 << 15;

  /// The longest row that is read: the bytes of one are in memory.
  private static final int MAX_ROW_BYTES = 1 << 27;

  private final TableSource source;
  private final TableSource.Content content;
  private final String file;
  private final TableRows rows;
  private final @Nullable ColumnVector[] columns;
  private final int batchRows;
  private final long end;
  private long next;

  /// @param file its name, for errors
  /// @param from the byte from which on rows are read that start there
  /// @param to the byte up to which they do
  /// @param wanted the columns; a column that the table does not have has no vector
  /// @throws IllegalArgumentException if a column has not the type of its field
  public TableBatches(
      TableSource source,
      TableSource.Content content,
      String file,
      long from,
      long to,
      StructType wanted) {
    this.source = source;
    this.content = content;
    this.file = file;
    this.next = source.rowFrom(from);
    this.end = source.rowFrom(to);
    int rowBytes = source.rows().byteSize();
    if (rowBytes > MAX_ROW_BYTES) {
      throw new IllegalArgumentException(
          "%s has rows of %d bytes, and at most %d are read: save its arrays by themselves"
              .formatted(file, rowBytes, MAX_ROW_BYTES));
    }
    this.batchRows = Math.clamp(end - next, 1, Math.clamp(BATCH_BYTES / rowBytes, 1, MAX_ROWS));
    this.rows = new TableRows(file, new byte[Math.multiplyExact(batchRows, rowBytes)], rowBytes);
    this.columns = new ColumnVector[wanted.length()];
    StructType known = TableTypes.of(source.rows());
    for (int i = 0; i < columns.length; i++) {
      StructField column = wanted.fields()[i];
      if (known.getFieldIndex(column.name()).isDefined()) {
        columns[i] = column(column, known.apply(column.name()).dataType());
      }
    }
  }

  private TableColumn column(StructField wanted, DataType type) {
    if (!DataType.equalsStructurally(wanted.dataType(), type, true)) {
      throw new IllegalArgumentException(
          "'%s' of %s is %s, and the schema given to Spark has %s there: give it the type that it has, and cast it in the query"
              .formatted(
                  wanted.name(), file, type.simpleString(), wanted.dataType().simpleString()));
    }
    NpyType.Field field = TableTypes.field(source.rows(), wanted.name());
    return TableColumn.of(rows, field, type);
  }

  /// The vector of a column, which looks at the rows that were read last; empty if the table does
  /// not have it.
  public Optional<ColumnVector> column(int column) {
    return Optional.ofNullable(columns[column]);
  }

  /// Reads the next rows.
  ///
  /// @return how many; 0 at the end
  /// @throws IOException if the file can't be read, or became shorter
  public int next() throws IOException {
    int count = (int) Math.min(batchRows, end - next);
    if (count <= 0) {
      return 0;
    }
    if (columns.length > 0) {
      int bytes = count * rows.rowBytes();
      long at = source.start() + next * rows.rowBytes();
      if (content.read(at, rows.bytes(), bytes) < bytes) {
        throw new IOException(
            "%s became shorter while it was read, at row %d: read it again".formatted(file, next));
      }
      rows.begin(next);
    }
    next += count;
    return count;
  }
}
