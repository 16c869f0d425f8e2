package dev.recordwire.table.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Rows in memory that is replaced by twice as much when it is full.
public final class GrowingRows implements RowStore {
  private static final long MAX_ARRAY = Integer.MAX_VALUE - 8;

  private final RowLayout layout;
  private MemorySegment memory;
  private long count;

  /// @param capacity the rows for which there is memory at first
  public GrowingRows(RowLayout layout, long capacity) {
    this.layout = layout;
    this.memory = allocate(Math.multiplyExact(capacity, layout.packedBytes()));
  }

  /// As many rows of zeros.
  public static GrowingRows zeros(RowLayout layout, long count) {
    GrowingRows rows = new GrowingRows(layout, count);
    rows.count = count;
    return rows;
  }

  /// A `byte[]` as long as one can hold the bytes, since loops over these are the quickest.
  private static MemorySegment allocate(long bytes) {
    return bytes <= MAX_ARRAY
        ? MemorySegment.ofArray(new byte[(int) bytes])
        : Arena.ofAuto().allocate(bytes, Long.BYTES);
  }

  @Override
  public Rows rows() {
    return new Rows(memory, 0, count, layout);
  }

  @Override
  public long count() {
    return count;
  }

  @Override
  public void append(MemorySegment records, long added) {
    long end = count * layout.packedBytes();
    room(added);
    MemorySegment.copy(records, 0, memory, end, added * layout.packedBytes());
    count += added;
  }

  /// Copies rows of another table behind these.
  public void append(Rows source, long from, long added) {
    room(added);
    source.copyTo(from, added, memory, count * layout.packedBytes());
    count += added;
  }

  private void room(long added) {
    long used = count * layout.packedBytes();
    long needed = Math.addExact(used, Math.multiplyExact(added, layout.packedBytes()));
    if (needed > memory.byteSize()) {
      long doubled = Math.max(needed, 2 * used);
      // An array as long as it can be, before memory outside of the heap is taken.
      MemorySegment larger = allocate(needed <= MAX_ARRAY ? Math.min(doubled, MAX_ARRAY) : doubled);
      MemorySegment.copy(memory, 0, larger, 0, used);
      memory = larger;
    }
  }

  @Override
  public void force() {
    // memory survives nothing
  }

  @Override
  public void close() {
    // the garbage collector frees it
  }
}
