package dev.recordwire.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.sql.vectorized.ColumnarBatch;

/// The batches of a part of a file, of which each is used up before the next one is asked for.
final class BatchIterator implements Iterator<ColumnarBatch> {
  private final Batches batches;
  private final ColumnarBatch batch;
  private int rows;

  /// @param wanted how many columns the file gives
  /// @param ofFolders the columns with the same value in all rows, which follow
  BatchIterator(Batches batches, int wanted, ColumnVector[] ofFolders) {
    this.batches = batches;
    ColumnVector[] columns = new ColumnVector[wanted + ofFolders.length];
    for (int i = 0; i < wanted; i++) {
      columns[i] = batches.column(i);
    }
    System.arraycopy(ofFolders, 0, columns, wanted, ofFolders.length);
    this.batch = new ColumnarBatch(columns);
  }

  @Override
  public boolean hasNext() {
    if (rows == 0) {
      try {
        rows = batches.next();
      } catch (IOException e) {
        throw Thrown.unchecked(e);
      }
      if (rows == 0) {
        batches.close();
      }
    }
    return rows > 0;
  }

  @Override
  public ColumnarBatch next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the part of the file has no more rows");
    }
    batch.setNumRows(rows);
    rows = 0;
    return batch;
  }
}
