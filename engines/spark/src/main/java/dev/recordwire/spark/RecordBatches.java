package dev.recordwire.spark;

import dev.recordwire.file.RecordBlock;
import dev.recordwire.file.RecordFilePart;
import dev.recordwire.schema.Schema;
import dev.recordwire.spark.payload.PayloadRows;
import dev.recordwire.spark.payload.UnreadablePayloadException;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.apache.spark.sql.execution.vectorized.OnHeapColumnVector;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.jspecify.annotations.Nullable;

/// Rows of the records of a part of a file.
final class RecordBatches implements Batches {
  private static final int MAX_ROWS = 4096;
  private static final long MAX_BYTES = 1 << 20;

  private final String file;
  private final RecordFilePart<MemorySegment> part;
  private final MalformedRecords malformed;
  private final StructType wanted;
  private final PayloadRows rows;

  /// The column for the bytes of malformed records, or -1.
  private final int corrupt;

  private final OnHeapColumnVector corruptBytes;
  private @Nullable RecordBlock<MemorySegment> block;
  private int next;

  /// @param schema the schema that the records are read with
  /// @param corruptColumn the name of the column for malformed records
  /// @throws IllegalArgumentException if a column has not the type of its component
  RecordBatches(
      String file,
      RecordFilePart<MemorySegment> part,
      Schema schema,
      StructType wanted,
      MalformedRecords malformed,
      String corruptColumn) {
    this.file = file;
    this.part = part;
    this.malformed = malformed;
    this.wanted = wanted;
    this.corrupt =
        wanted.getFieldIndex(corruptColumn).isDefined() ? wanted.fieldIndex(corruptColumn) : -1;
    this.rows = new PayloadRows(schema, wanted, MAX_ROWS, corrupt >= 0);
    this.corruptBytes = new OnHeapColumnVector(MAX_ROWS, DataTypes.BinaryType);
  }

  @Override
  public int next() throws IOException {
    if (wanted.isEmpty()) {
      RecordBlock<MemorySegment> counted = part.next();
      return counted == null ? 0 : counted.records();
    }
    clear();
    int row = 0;
    long bytes = 0;
    while (row < MAX_ROWS && bytes < MAX_BYTES) {
      RecordBlock<MemorySegment> current = current();
      if (current == null) {
        break;
      }
      MemorySegment payload = current.payload(next);
      bytes += payload.byteSize();
      try {
        rows.read(payload, row);
      } catch (UnreadablePayloadException e) {
        if (row > 0) {
          break; // the next call begins with it, with empty vectors
        }
        next++;
        if (malformed(payload, current.firstRecord() + next - 1, e)) {
          return 1;
        }
        clear();
        continue;
      }
      if (corrupt >= 0) {
        corruptBytes.putNull(row);
      }
      next++;
      row++;
    }
    return row;
  }

  private void clear() {
    rows.reset();
    corruptBytes.reset();
  }

  private @Nullable RecordBlock<MemorySegment> current() throws IOException {
    RecordBlock<MemorySegment> current = block;
    if (current == null || next == current.records()) {
      current = part.next();
      block = current;
      next = 0;
    }
    return current;
  }

  /// Does what the mode says; returns whether there is a row now.
  private boolean malformed(MemorySegment payload, long record, UnreadablePayloadException e)
      throws IOException {
    return switch (malformed) {
      case FAILFAST ->
          throw new IOException("%s, record %d: %s".formatted(file, record, e.getMessage()), e);
      case DROPMALFORMED -> false;
      case PERMISSIVE -> {
        clear();
        for (int i = 0; i < wanted.length(); i++) {
          rows.column(i).putNull(0);
        }
        corruptBytes.putByteArray(0, payload.toArray(ValueLayout.JAVA_BYTE));
        yield true;
      }
    };
  }

  @Override
  public ColumnVector column(int column) {
    return column == corrupt ? corruptBytes : rows.column(column);
  }

  @Override
  public void close() {
    rows.close();
    corruptBytes.close();
  }
}
