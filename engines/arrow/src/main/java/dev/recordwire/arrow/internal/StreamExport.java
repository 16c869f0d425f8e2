package dev.recordwire.arrow.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// Columns as a stream of batches, in the hands of consumers until these have released all of it.
public final class StreamExport {
  private final List<Column> columns;
  private final Field schema;
  private final long rows;
  private final long batchRows;
  private final boolean repeats;
  private final Runnable end;

  /// The struct, which the consumer moves elsewhere.
  private final MemorySegment struct;

  /// Streams and batches that consumers have, and one for the owner.
  private final AtomicLong uses = new AtomicLong(1);

  private final AtomicLong batches = new AtomicLong();
  private final AtomicBoolean closed = new AtomicBoolean();

  /// The stream that nobody reads yet. Guarded by this.
  private Cursor waiting;

  /// @param repeats whether a consumer that keeps the struct, and moves a stream out of it for each
  ///     of its readers, finds a new stream there once it began to read one
  /// @param end is run when all has been released
  public StreamExport(List<Column> columns, long batchRows, boolean repeats, Runnable end) {
    this.columns = List.copyOf(columns);
    this.schema = Field.struct(columns.stream().map(Column::field).toList());
    this.rows = columns.isEmpty() ? 0 : columns.getFirst().size();
    this.batchRows = batchRows;
    this.repeats = repeats;
    this.end = end;
    this.struct = arena(repeats).allocate(StreamStruct.BYTES, Long.BYTES);
    this.waiting = new Cursor(struct);
  }

  /// A consumer that keeps the struct may ask it after this stream was closed: where dropping
  /// DuckDB's view is undone by a rollback. So such a struct, of 40 bytes, stays for ever.
  private static Arena arena(boolean repeats) {
    return repeats ? Arena.global() : Arena.ofAuto();
  }

  /// Where the `ArrowArrayStream` lies.
  public MemorySegment struct() {
    return struct;
  }

  /// The batches that were handed over so far.
  public long batchCount() {
    return batches.get();
  }

  /// The streams and batches that consumers have not released yet, and this stream until it is
  /// closed.
  public long uses() {
    return uses.get();
  }

  /// Releases the stream unless a consumer moved it, and makes no other.
  public void close() {
    if (closed.compareAndSet(false, true)) {
      synchronized (this) {
        if (StreamStruct.release(struct) != 0) {
          StreamCallbacks.release(struct.address());
        } else if (repeats) {
          waiting.end();
        }
      }
      drop();
    }
  }

  private void drop() {
    if (uses.decrementAndGet() == 0) {
      end.run();
    }
  }

  private void writeSchema(MemorySegment out) {
    Lease lease = open();
    boolean written = false;
    try {
      new TreeWriter(lease).write(schema, out);
      written = true;
    } finally {
      abandonUnless(written, lease);
    }
  }

  private void writeBatch(long from, long to, MemorySegment out) {
    Lease lease = open();
    boolean written = false;
    try {
      List<Chunk> chunks = new ArrayList<>();
      for (Column column : columns) {
        chunks.add(chunk(column, from, to, lease));
      }
      new TreeWriter(lease).write(Chunk.struct(to - from, chunks), out);
      batches.incrementAndGet();
      written = true;
    } finally {
      abandonUnless(written, lease);
    }
  }

  private static Chunk chunk(Column column, long from, long to, Lease lease) {
    try {
      return column.chunk(from, to, lease);
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          "column '%s': %s".formatted(column.field().name(), e.getMessage()), e);
    }
  }

  /// Lends the columns, unless all that was lent has been released and they are gone: a consumer
  /// may ask while another thread closes this.
  private Lease open() {
    if (uses.getAndUpdate(count -> count == 0 ? 0 : count + 1) == 0) {
      throw EndedProducer.closed();
    }
    return Lease.open(columns, this::drop);
  }

  private static void abandonUnless(boolean written, Lease lease) {
    if (!written) {
      lease.abandon();
    }
  }

  /// Puts a new stream in the place that one was moved out of: its consumer uses it elsewhere now,
  /// and so has that place still.
  private synchronized void repeat(Cursor begun, long stream) {
    if (repeats && !closed.get() && waiting == begun && begun.place != stream) {
      MemorySegment place = StreamStruct.at(begun.place);
      if (StreamCallbacks.isMoved(place, begun.number)) {
        waiting = new Cursor(place);
      }
    }
  }

  /// The place of one reader in the rows.
  private final class Cursor implements Producer {
    private final long number;
    private final AtomicBoolean ended = new AtomicBoolean();

    /// The address of the struct that was asked for the schema last: the reader's, until it moves
    /// the stream.
    private volatile long place;

    private long next;

    Cursor(MemorySegment stream) {
      place = stream.address();
      uses.incrementAndGet();
      number = StreamCallbacks.open(this, stream);
    }

    @Override
    public void schema(long stream, MemorySegment out) {
      place = stream;
      writeSchema(out);
    }

    @Override
    public void next(long stream, MemorySegment out) {
      repeat(this, stream);
      if (next < rows) {
        long to = Math.min(rows, next + batchRows);
        writeBatch(next, to, out);
        next = to;
      }
    }

    @Override
    public void release(long stream) {
      repeat(this, stream);
      if (ended.compareAndSet(false, true)) {
        drop();
      }
    }

    /// Ends a stream that its consumer may still ask.
    void end() {
      StreamCallbacks.replace(number, new EndedProducer());
      if (ended.compareAndSet(false, true)) {
        drop();
      }
    }
  }
}
