package dev.recordwire.table.spi;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.IntegerView;
import dev.recordwire.table.FixedTexts;
import dev.recordwire.table.Groups;
import dev.recordwire.table.Table;
import dev.recordwire.table.TableColumn;
import dev.recordwire.table.TableFileEnd;
import dev.recordwire.table.Uuids;
import dev.recordwire.table.internal.GroupKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// The base of generated tables: all but the columns, which have names and types of their own.
///
/// @param <R> the record
/// @param <T> the table itself
public abstract class GeneratedTable<R, T extends GeneratedTable<R, T>> implements Table<R> {
  /// How many bytes of rows are gathered before they are put behind the others.
  private static final int BUFFER_BYTES = 1 << 18;

  private final TableType<R, T> type;
  private final TableRows place;

  /// Rows that are appended and not yet put behind the others; empty until there is one.
  private byte[] buffer = {};

  private int buffered;
  private final int recordBytes;

  /// A table over rows.
  protected GeneratedTable(TableType<R, T> type, TableRows place) {
    this.type = type;
    this.place = place;
    this.recordBytes = type.layout.packedBytes();
  }

  /// Writes a record to an array. Each generated class has this method, so that each has machine
  /// code of its own for it.
  protected abstract int encode(R row, byte[] target, int offset);

  /// The rows, with those in the buffer.
  protected final TableRows rows() {
    flush();
    return place;
  }

  @Override
  public final long size() {
    return place.count() + buffered / recordBytes;
  }

  @Override
  public final int rowBytes() {
    return place.rows().layout().rowBytes();
  }

  @Override
  public final String dtype() {
    return type.layout.type().toString();
  }

  @Override
  public final List<TableColumn> columns() {
    return rows().columns();
  }

  @Override
  public final R get(long index) {
    return type.codec.decode(rows().record(index));
  }

  @Override
  public final void set(long index, R row) {
    if (isReadOnly()) {
      throw new UnsupportedOperationException(
          "this " + type.name + " is read-only: map it to be written, or change a copy() of it");
    }
    byte[] record = new byte[recordBytes];
    encode(row, record, 0);
    rows().rows().set(index, record);
  }

  @Override
  public final void append(R row) {
    int at = buffered;
    if (buffer.length - at < recordBytes) {
      makeRoom();
      at = 0;
    }
    encode(row, buffer, at);
    buffered = at + recordBytes;
  }

  private void makeRoom() {
    place.requireGrowing();
    flush();
    if (buffer.length == 0) {
      buffer = new byte[Math.max(1, BUFFER_BYTES / recordBytes) * recordBytes];
    }
  }

  private void flush() {
    if (buffered > 0) {
      place.append(MemorySegment.ofArray(buffer), buffered / recordBytes);
      buffered = 0;
    }
  }

  @Override
  public final T slice(long from, long to) {
    return type.over(rows().slice(from, to));
  }

  @Override
  public final T where(BoolView mask) {
    TableRows all = rows();
    requireSameSize("a mask", mask.size());
    return type.over(all.where(mask));
  }

  @Override
  public final T take(IntegerView<?> indices) {
    return type.over(rows().take(indices));
  }

  @Override
  public final T sortedBy(ArrayView column) {
    requireSameSize("a column", column.size());
    return take(column.argSort());
  }

  @Override
  public final T sortedBy(FixedTexts column) {
    requireSameSize("a column", column.size());
    return take(column.argSort());
  }

  @Override
  public final T sortedBy(Uuids column) {
    requireSameSize("a column", column.size());
    return take(column.argSort());
  }

  @Override
  public final T copy() {
    return type.over(rows().copy());
  }

  @Override
  public final boolean isReadOnly() {
    return place.rows().memory().isReadOnly();
  }

  @Override
  public final Groups<Long> groupBy(IntegerView<?> keys) {
    requireSameSize("a column", keys.size());
    return Groups.of(GroupKeys.of(keys));
  }

  @Override
  public final Groups<Boolean> groupBy(BoolView keys) {
    requireSameSize("a column", keys.size());
    return Groups.of(GroupKeys.of(keys));
  }

  @Override
  public final Groups<String> groupBy(FixedTexts keys) {
    requireSameSize("a column", keys.size());
    return Groups.of(keys);
  }

  @Override
  public final Groups<UUID> groupBy(Uuids keys) {
    requireSameSize("a column", keys.size());
    return Groups.of(keys);
  }

  private void requireSameSize(String what, long size) {
    if (size != size()) {
      throw new IllegalArgumentException(
          what
              + " of "
              + size
              + " elements does not go with a table of "
              + size()
              + " rows: take it from this table");
    }
  }

  @Override
  public final TableFileEnd fileEnd() {
    return place.fileEnd();
  }

  @Override
  public final void save(Path file) throws IOException {
    rows().save(file);
  }

  @Override
  public final void force() throws IOException {
    flushOrFail();
    place.force();
  }

  @Override
  public final void close() throws IOException {
    try {
      flushOrFail();
    } finally {
      buffered = 0;
      buffer = new byte[0]; // the next row asks for room, and is refused
      place.close();
    }
  }

  private void flushOrFail() throws IOException {
    try {
      flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// The name of the table, its number of rows and its dtype.
  @Override
  public final String toString() {
    return type.name + " of " + size() + " rows " + dtype();
  }
}
