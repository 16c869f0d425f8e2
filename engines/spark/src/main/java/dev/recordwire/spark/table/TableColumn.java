package dev.recordwire.spark.table;

import dev.recordwire.array.internal.npy.NpyType;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.apache.spark.sql.vectorized.ColumnarArray;
import org.apache.spark.sql.vectorized.ColumnarMap;
import org.apache.spark.unsafe.types.UTF8String;

/// A column of a table's rows, which reads each value where it lies: it steps from row to row.
final class TableColumn extends ColumnVector {
  private final TableRows rows;
  private final MemorySegment segment;
  private final String name;
  private final int bytes;
  private final boolean isUnsigned;
  private final Steps steps;

  /// The fields of a struct; of an array its elements, those of all rows one after the other.
  private final List<TableColumn> children;

  /// The elements of an array in each row.
  private final int elements;

  /// Where values lie: `group` of them side by side in each row.
  ///
  /// @param start the first byte of the first one
  /// @param row the bytes from row to row
  /// @param group how many of them a row has
  /// @param inner the bytes from one to the next in a row
  private record Steps(int start, int row, int group, int inner) {
    Steps field(int offset) {
      return new Steps(start + offset, row, group, inner);
    }

    Steps elements(int count, int bytes) {
      return new Steps(start, row, Math.multiplyExact(group, count), bytes);
    }
  }

  private TableColumn(TableRows rows, String name, NpyType type, DataType to, Steps steps) {
    super(to);
    this.rows = rows;
    this.segment = rows.segment();
    this.name = name;
    this.bytes = type.byteSize();
    this.isUnsigned = type instanceof NpyType.Plain plain && plain.kind() == 'u';
    this.steps = steps;
    this.elements = type instanceof NpyType.SubArray array ? array.shape().getFirst() : 0;
    this.children = children(type, to);
  }

  /// Returns the column of a field of a table's rows.
  static TableColumn of(TableRows rows, NpyType.Field field, DataType to) {
    Steps steps = new Steps(field.offset(), rows.rowBytes(), 1, 0);
    return new TableColumn(rows, field.name(), field.type(), to, steps);
  }

  private List<TableColumn> children(NpyType type, DataType to) {
    List<TableColumn> found = new ArrayList<>();
    if (type instanceof NpyType.Struct struct && to instanceof StructType fields) {
      for (StructField field : fields.fields()) {
        NpyType.Field there = TableTypes.field(struct, field.name());
        String path = name + "." + field.name();
        Steps place = steps.field(there.offset());
        found.add(new TableColumn(rows, path, there.type(), field.dataType(), place));
      }
    } else if (type instanceof NpyType.SubArray array && to instanceof ArrayType list) {
      NpyType element = TableTypes.element(array);
      Steps places = steps.elements(elements, element.byteSize());
      found.add(new TableColumn(rows, name, element, list.elementType(), places));
    }
    return found;
  }

  private int at(int row) {
    int group = steps.group;
    return group == 1
        ? steps.start + row * steps.row
        : steps.start + row / group * steps.row + row % group * steps.inner;
  }

  @Override
  public boolean getBoolean(int row) {
    return rows.bytes()[at(row)] != 0;
  }

  @Override
  public byte getByte(int row) {
    return rows.bytes()[at(row)];
  }

  @Override
  public short getShort(int row) {
    int at = at(row);
    return isUnsigned ? (short) (rows.bytes()[at] & 0xFF) : segment.get(TableRows.SHORT, at);
  }

  @Override
  public int getInt(int row) {
    int at = at(row);
    return isUnsigned ? segment.get(TableRows.SHORT, at) & 0xFFFF : segment.get(TableRows.INT, at);
  }

  @Override
  public long getLong(int row) {
    int at = at(row);
    return isUnsigned
        ? segment.get(TableRows.INT, at) & 0xFFFF_FFFFL
        : segment.get(TableRows.LONG, at);
  }

  @Override
  public float getFloat(int row) {
    int at = at(row);
    return bytes == Short.BYTES
        ? Float.float16ToFloat(segment.get(TableRows.SHORT, at))
        : segment.get(TableRows.FLOAT, at);
  }

  @Override
  public double getDouble(int row) {
    return segment.get(TableRows.DOUBLE, at(row));
  }

  /// The value of a uint64.
  @Override
  public Decimal getDecimal(int row, int precision, int scale) {
    BigInteger number = BigInteger.valueOf(segment.get(TableRows.LONG, at(row)));
    BigInteger value = number.signum() < 0 ? number.add(BigInteger.ONE.shiftLeft(64)) : number;
    return Decimal.apply(new BigDecimal(value), precision, scale);
  }

  /// The text of a row, without the zeros at its end.
  ///
  /// @throws IllegalStateException if it is not UTF-8
  @Override
  public UTF8String getUTF8String(int row) {
    byte[] all = rows.bytes();
    int at = at(row);
    int end = at + bytes;
    while (end > at && all[end - 1] == 0) {
      end--;
    }
    int bits = 0;
    for (int i = at; i < end; i++) {
      bits |= all[i];
    }
    UTF8String text = UTF8String.fromBytes(all, at, end - at);
    if (bits < 0 && !text.isValid()) {
      throw new IllegalStateException(
          "%s: '%s' is not UTF-8: leave the column out of the query, or save it as UTF-8"
              .formatted(rows.place(at), name));
    }
    return text;
  }

  @Override
  public byte[] getBinary(int row) {
    int at = at(row);
    return Arrays.copyOfRange(rows.bytes(), at, at + bytes);
  }

  @Override
  public ColumnarArray getArray(int row) {
    return new ColumnarArray(children.getFirst(), row * elements, elements);
  }

  @Override
  public ColumnarMap getMap(int row) {
    throw new UnsupportedOperationException("a table has no maps");
  }

  @Override
  public ColumnVector getChild(int i) {
    return children.get(i);
  }

  @Override
  public boolean hasNull() {
    return false;
  }

  @Override
  public int numNulls() {
    return 0;
  }

  @Override
  public boolean isNullAt(int row) {
    return false;
  }

  /// Does nothing: the rows belong to their reader.
  @Override
  public void close() {}
}
