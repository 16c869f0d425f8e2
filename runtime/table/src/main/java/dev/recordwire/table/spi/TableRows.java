package dev.recordwire.table.spi;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import dev.recordwire.array.Float16View;
import dev.recordwire.array.Float32View;
import dev.recordwire.array.Float64View;
import dev.recordwire.array.Int16View;
import dev.recordwire.array.Int32View;
import dev.recordwire.array.Int64View;
import dev.recordwire.array.Int8View;
import dev.recordwire.array.IntegerView;
import dev.recordwire.array.TypeCode;
import dev.recordwire.array.Uint16View;
import dev.recordwire.array.Uint32View;
import dev.recordwire.array.Uint64View;
import dev.recordwire.array.Uint8View;
import dev.recordwire.table.FixedTexts;
import dev.recordwire.table.TableColumn;
import dev.recordwire.table.TableColumn.Ids;
import dev.recordwire.table.TableColumn.Numbers;
import dev.recordwire.table.TableColumn.Texts;
import dev.recordwire.table.TableFileEnd;
import dev.recordwire.table.Uuids;
import dev.recordwire.table.internal.FixedRows;
import dev.recordwire.table.internal.GrowingRows;
import dev.recordwire.table.internal.PackedUuids;
import dev.recordwire.table.internal.PaddedTexts;
import dev.recordwire.table.internal.RowLayout;
import dev.recordwire.table.internal.RowStore;
import dev.recordwire.table.internal.Rows;
import dev.recordwire.table.internal.Selection;
import dev.recordwire.table.internal.TableFile;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The rows of a table, wherever they lie, and the columns of them by the index of their values.
public final class TableRows {
  private final RowStore store;
  private final TableFileEnd end;

  TableRows(RowStore store) {
    this(store, new TableFileEnd(0, 0, 0, 0));
  }

  TableRows(RowStore store, TableFileEnd end) {
    this.store = store;
    this.end = end;
  }

  static TableFileEnd end(TableFile found) {
    return new TableFileEnd(
        found.rows(), found.unforcedRows(), found.lostRows(), found.partialBytes());
  }

  /// A column of bool.
  public BoolView bool(int leaf) {
    return bool(leaf, 0);
  }

  /// The column of one element of each array of bool.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `element` < the length of the arrays
  public BoolView bool(int leaf, int element) {
    return (BoolView) column(TypeCode.BOOL, leaf, element);
  }

  /// A column of int8.
  public Int8View int8(int leaf) {
    return int8(leaf, 0);
  }

  /// The column of one element of each array of int8.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `element` < the length of the arrays
  public Int8View int8(int leaf, int element) {
    return (Int8View) column(TypeCode.INT8, leaf, element);
  }

  /// A column of int16.
  public Int16View int16(int leaf) {
    return int16(leaf, 0);
  }

  /// The column of one element of each array of int16.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `element` < the length of the arrays
  public Int16View int16(int leaf, int element) {
    return (Int16View) column(TypeCode.INT16, leaf, element);
  }

  /// A column of int32.
  public Int32View int32(int leaf) {
    return int32(leaf, 0);
  }

  /// The column of one element of each array of int32.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `element` < the length of the arrays
  public Int32View int32(int leaf, int element) {
    return (Int32View) column(TypeCode.INT32, leaf, element);
  }

  /// A column of int64.
  public Int64View int64(int leaf) {
    return int64(leaf, 0);
  }

  /// The column of one element of each array of int64.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `element` < the length of the arrays
  public Int64View int64(int leaf, int element) {
    return (Int64View) column(TypeCode.INT64, leaf, element);
  }

  /// A column of uint8.
  public Uint8View uint8(int leaf) {
    return uint8(leaf, 0);
  }

  /// The column of one element of each array of uint8.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `element` < the length of the arrays
  public Uint8View uint8(int leaf, int element) {
    return (Uint8View) column(TypeCode.UINT8, leaf, element);
  }

  /// A column of uint16.
  public Uint16View uint16(int leaf) {
    return uint16(leaf, 0);
  }

  /// The column of one element of each array of uint16.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `element` < the length of the arrays
  public Uint16View uint16(int leaf, int element) {
    return (Uint16View) column(TypeCode.UINT16, leaf, element);
  }

  /// A column of uint32.
  public Uint32View uint32(int leaf) {
    return uint32(leaf, 0);
  }

  /// The column of one element of each array of uint32.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `element` < the length of the arrays
  public Uint32View uint32(int leaf, int element) {
    return (Uint32View) column(TypeCode.UINT32, leaf, element);
  }

  /// A column of uint64.
  public Uint64View uint64(int leaf) {
    return uint64(leaf, 0);
  }

  /// The column of one element of each array of uint64.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `element` < the length of the arrays
  public Uint64View uint64(int leaf, int element) {
    return (Uint64View) column(TypeCode.UINT64, leaf, element);
  }

  /// A column of float16.
  public Float16View float16(int leaf) {
    return float16(leaf, 0);
  }

  /// The column of one element of each array of float16.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `element` < the length of the arrays
  public Float16View float16(int leaf, int element) {
    return (Float16View) column(TypeCode.FLOAT16, leaf, element);
  }

  /// A column of float32.
  public Float32View float32(int leaf) {
    return float32(leaf, 0);
  }

  /// The column of one element of each array of float32.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `element` < the length of the arrays
  public Float32View float32(int leaf, int element) {
    return (Float32View) column(TypeCode.FLOAT32, leaf, element);
  }

  /// A column of float64.
  public Float64View float64(int leaf) {
    return float64(leaf, 0);
  }

  /// The column of one element of each array of float64.
  ///
  /// @throws IndexOutOfBoundsException unless 0 ≤ `element` < the length of the arrays
  public Float64View float64(int leaf, int element) {
    return (Float64View) column(TypeCode.FLOAT64, leaf, element);
  }

  private ArrayView column(TypeCode type, int leaf, int element) {
    Rows rows = rows();
    int size = type.byteSize();
    int at = Objects.checkIndex(element, rows.layout().bytes(leaf) / size) * size;
    // Without rows there may be no byte at that offset.
    long first = rows.count() == 0 ? 0 : rows.offset(leaf) + at;
    return ArrayView.strided(type, rows.memory(), first, rows.count(), rows.layout().rowBytes());
  }

  /// A column of texts.
  public FixedTexts texts(int leaf) {
    Rows rows = rows();
    RowLayout layout = rows.layout();
    return FixedTexts.of(
        new PaddedTexts(
            rows.memory(), rows.offset(leaf), rows.count(), layout.rowBytes(), layout.bytes(leaf)));
  }

  /// A column of UUIDs.
  public Uuids uuids(int leaf) {
    Rows rows = rows();
    return Uuids.of(
        new PackedUuids(rows.memory(), rows.offset(leaf), rows.count(), rows.layout().rowBytes()));
  }

  List<TableColumn> columns() {
    RowLayout layout = rows().layout();
    List<TableColumn> columns = new ArrayList<>();
    for (int leaf = 0; leaf < layout.leaves(); leaf++) {
      String name = layout.path(leaf);
      switch (layout.kind(leaf)) {
        case TEXT -> columns.add(new Texts(name, texts(leaf)));
        case ID -> columns.add(new Ids(name, uuids(leaf)));
        case NUMBER -> columns.add(new Numbers(name, column(layout.number(leaf), leaf, 0)));
        case NUMBERS -> {
          TypeCode type = layout.number(leaf);
          for (int element = 0; element < layout.bytes(leaf) / type.byteSize(); element++) {
            columns.add(new Numbers(name + "." + element, column(type, leaf, element)));
          }
        }
      }
    }
    return List.copyOf(columns);
  }

  /// The bytes of the record in a row, where they lie if they are as a codec writes them.
  public MemorySegment record(long index) {
    return rows().record(index);
  }

  Rows rows() {
    return store.rows();
  }

  long count() {
    return store.count();
  }

  void append(MemorySegment records, long count) {
    store.append(records, count);
  }

  void requireGrowing() {
    store.requireGrowing();
  }

  TableRows slice(long from, long to) {
    return fixed(rows().slice(from, to));
  }

  TableRows nested(int firstLeaf, RowLayout nested) {
    return fixed(rows().nested(firstLeaf, nested));
  }

  private static TableRows fixed(Rows rows) {
    return new TableRows(new FixedRows(rows, "append to a copy() of it"));
  }

  TableRows where(BoolView mask) {
    return new TableRows(Selection.where(rows(), mask));
  }

  TableRows take(IntegerView<?> indices) {
    return new TableRows(Selection.take(rows(), indices));
  }

  TableRows copy() {
    Rows rows = rows();
    GrowingRows copy = new GrowingRows(rows.layout().packed(), rows.count());
    copy.append(rows, 0, rows.count());
    return new TableRows(copy);
  }

  TableFileEnd fileEnd() {
    return end;
  }

  void save(Path file) throws IOException {
    rows().save(file);
  }

  void force() throws IOException {
    store.force();
  }

  void close() throws IOException {
    store.close();
  }
}
