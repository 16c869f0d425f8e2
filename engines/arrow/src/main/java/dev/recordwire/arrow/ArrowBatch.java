package dev.recordwire.arrow;

import java.lang.foreign.Arena;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Rows that another program exported, column by column.
///
/// Their memory belongs to the other program, which gets it back by [#close()], once; views of it
/// throw an [IllegalStateException] afterwards.
public final class ArrowBatch implements AutoCloseable {
  private final List<ArrowColumn> columns;
  private final long size;
  private final Arena lent;
  private final Runnable release;
  private final AtomicBoolean closed = new AtomicBoolean();

  /// @param lent has the memory of the columns
  /// @param release gives it back
  ArrowBatch(ImportedArray root, Arena lent, Runnable release) {
    // Columns count from the first row of the batch.
    this.columns =
        root.children().stream()
            .map(column -> new ArrowColumn(column.slice(root.offset(), root.length())))
            .toList();
    this.size = root.length();
    this.lent = lent;
    this.release = release;
  }

  /// The number of rows.
  public long size() {
    return size;
  }

  /// The columns, in order.
  public List<ArrowColumn> columns() {
    return columns;
  }

  /// The column of a name; the first, if several have it.
  ///
  /// @throws ArrowException if none has it
  public ArrowColumn column(String name) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ArrowException(
                    "there is no column '%s': there are %s"
                        .formatted(name, columns.stream().map(ArrowColumn::name).toList())));
  }

  /// Gives the memory back. A second call does nothing.
  ///
  /// @throws IllegalStateException if another thread reads a view just now
  @Override
  public void close() {
    if (!closed.get()) {
      lent.close(); // fails, and changes nothing, while a view is read
      if (closed.compareAndSet(false, true)) {
        release.run();
      }
    }
  }

  @Override
  public String toString() {
    return size + " rows of " + columns;
  }
}
