package dev.recordwire.table.spi;

import dev.recordwire.codec.Codec;
import dev.recordwire.table.Table;
import dev.recordwire.table.internal.AppendedFile;
import dev.recordwire.table.internal.FixedRows;
import dev.recordwire.table.internal.GrowingRows;
import dev.recordwire.table.internal.MappedFile;
import dev.recordwire.table.internal.RowLayout;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// The ways to get a table of one record type, which its generated class offers.
///
/// @param <R> the record
/// @param <T> the table
public final class TableType<R, T extends Table<R>> {
  final String name;
  final Codec<R> codec;
  final RowLayout layout;
  private final Function<TableRows, T> over;

  private TableType(String name, Codec<R> codec, RowLayout layout, Function<TableRows, T> over) {
    this.name = name;
    this.codec = codec;
    this.layout = layout;
    this.over = over;
  }

  /// @param table the generated class
  /// @param dtype NumPy's description of a row
  /// @param over makes a table over rows
  static <R, T extends Table<R>> TableType<R, T> of(
      Class<T> table, Codec<R> codec, String dtype, Function<TableRows, T> over) {
    return new TableType<>(table.getSimpleName(), codec, RowLayout.packed(dtype), over);
  }

  T over(TableRows rows) {
    return over.apply(rows);
  }

  /// A table in memory without rows.
  public T empty() {
    return over(new TableRows(new GrowingRows(layout, 0)));
  }

  /// A table in memory of these rows.
  public T of(List<R> rows) {
    T table = over(new TableRows(new GrowingRows(layout, rows.size())));
    rows.forEach(table::append);
    return table;
  }

  /// A table in memory of rows whose bytes are zero.
  public T zeros(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("a table can't have " + count + " rows: pass 0 or more");
    }
    return over(new TableRows(GrowingRows.zeros(layout, count)));
  }

  /// A new file, to append to.
  public T create(Path file) throws IOException {
    return over(new TableRows(AppendedFile.create(file, layout)));
  }

  /// A file, to append to.
  public T openForAppend(Path file) throws IOException {
    AppendedFile.Opened opened = AppendedFile.open(file, layout, name);
    return over(new TableRows(opened.store(), TableRows.end(opened.found())));
  }

  /// A file, mapped to be read for as long as the table or a column of it is reachable.
  public T map(Path file) throws IOException {
    return map(file, FileChannel.MapMode.READ_ONLY, Arena.ofAuto());
  }

  /// A file, mapped for as long as an arena is open.
  public T map(Path file, FileChannel.MapMode mode, Arena arena) throws IOException {
    MappedFile mapped = MappedFile.map(file, layout, name, mode, arena);
    return over(
        new TableRows(
            new FixedRows(mapped.rows(), "open its file with openForAppend"),
            TableRows.end(mapped.found())));
  }

  /// The table of a record that is a component of another's rows.
  ///
  /// @param firstLeaf the index of its first value
  public T nested(TableRows rows, int firstLeaf) {
    return over(rows.nested(firstLeaf, layout));
  }
}
