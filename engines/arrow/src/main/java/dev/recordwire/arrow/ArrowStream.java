package dev.recordwire.arrow;

import dev.recordwire.arrow.internal.Column;
import dev.recordwire.arrow.internal.StreamExport;
import java.lang.foreign.MemorySegment;
import java.util.List;

/// Columns in the form of `ArrowArrayStream`, the struct of Arrow's C data interface: batches of
/// rows for one consumer, which reads them once.
///
/// ```java
/// try (ArrowStream stream = columns.stream()) {
///   consume(stream.address());
/// }
/// ```
///
/// The consumer moves the stream, or reads it in its place, on any thread and for as long as it
/// likes: whatever it has not released stays in memory, also after [#close()].
public final class ArrowStream implements AutoCloseable {
  private final StreamExport export;

  /// @param end is run when all has been released
  ArrowStream(List<Column> columns, long batchRows, Runnable end) {
    this.export = new StreamExport(columns, batchRows, false, end);
  }

  /// The address of the `ArrowArrayStream`, for a consumer.
  public long address() {
    return export.struct().address();
  }

  /// The memory of the `ArrowArrayStream`, for a consumer that is called with a segment.
  public MemorySegment segment() {
    return export.struct();
  }

  /// The number of batches that the consumer got so far.
  public long batchCount() {
    return export.batchCount();
  }

  /// Whether all that the consumer got has been released, and this stream is closed.
  public boolean isReleased() {
    return export.uses() == 0;
  }

  /// Releases the stream unless a consumer moved it: a consumer releases what it moved, and the
  /// batches that it got.
  @Override
  public void close() {
    export.close();
  }
}
