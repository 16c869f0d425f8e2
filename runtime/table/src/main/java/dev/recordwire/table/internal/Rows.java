package dev.recordwire.table.internal;

import dev.recordwire.array.internal.npy.NpyFile;
import dev.recordwire.array.internal.npy.NpyHeader;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Objects;

/// Rows in memory, at equal distances.
///
/// @param memory where they lie
/// @param count how many there are
/// @param base where the first starts
public record Rows(MemorySegment memory, long base, long count, RowLayout layout) {
  /// Where a value of the first row starts.
  public long offset(int leaf) {
    return base + layout.offset(leaf);
  }

  /// The rows from `from` (inclusive) to `to` (exclusive).
  public Rows slice(long from, long to) {
    Objects.checkFromToIndex(from, to, count);
    return new Rows(memory, at(from), to - from, layout);
  }

  /// The rows of a record that is a component of this one.
  public Rows nested(int firstLeaf, RowLayout nested) {
    return new Rows(memory, base, count, layout.nested(firstLeaf, nested));
  }

  /// The bytes of a row as a packed record: where they lie if that is how they lie.
  public MemorySegment record(long index) {
    long at = at(Objects.checkIndex(index, count));
    if (layout.isPacked()) {
      return memory.asSlice(at, layout.packedBytes());
    }
    MemorySegment record = MemorySegment.ofArray(new byte[layout.packedBytes()]);
    layout.gather(memory, at, record, 0);
    return record;
  }

  /// Writes a packed record over a row.
  public void set(long index, byte[] record) {
    long at = at(Objects.checkIndex(index, count));
    layout.scatter(MemorySegment.ofArray(record), 0, memory, at);
  }

  /// Saves all rows as packed records, in a file in place of one of that name.
  public void save(Path file) throws IOException {
    NpyFile.write(file, NpyHeader.of(layout.type(), count), (from, to) -> records(from, to - from));
  }

  /// Rows as packed records: where they lie if that is how they lie.
  private MemorySegment records(long from, long rows) {
    long bytes = rows * layout.packedBytes();
    if (layout.isPacked()) {
      return memory.asSlice(at(from), bytes);
    }
    MemorySegment records = MemorySegment.ofArray(new byte[Math.toIntExact(bytes)]);
    copyTo(from, rows, records, 0);
    return records;
  }

  /// Copies rows to packed records.
  void copyTo(long from, long rows, MemorySegment target, long to) {
    int size = layout.packedBytes();
    if (layout.isPacked()) {
      MemorySegment.copy(memory, at(from), target, to, rows * size);
      return;
    }
    for (long i = 0; i < rows; i++) {
      layout.gather(memory, at(from + i), target, to + i * size);
    }
  }

  private long at(long index) {
    return base + index * layout.rowBytes();
  }
}
