package dev.recordwire.spark.table;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.recordwire.array.internal.npy.NpyHeader;
import dev.recordwire.array.internal.npy.NpyType;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.ByteType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.FloatType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.ShortType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;
import org.apache.spark.unsafe.types.UTF8String;

/// The rows of a new table: their type, and their bytes.
///
/// It is for one thread at a time.
public final class NewTable {
  private final Function<String, Optional<Integer>> textBytes;
  private final NpyType.Struct rows;
  private final Cell row;
  private final byte[] bytes;
  private final MemorySegment segment;

  /// Writes the value of a column to its place in a row.
  @FunctionalInterface
  private interface Cell {
    void write(SpecializedGetters from, int at, MemorySegment row);
  }

  /// A type, and the cell that writes its values.
  private record Place(NpyType type, Cell cell) {}

  /// The fields of a row or struct, and the cells of their values.
  private record Places(NpyType.Struct type, List<Cell> cells) {
    void write(SpecializedGetters from, MemorySegment row) {
      for (int i = 0; i < cells.size(); i++) {
        cells.get(i).write(from, i, row);
      }
    }
  }

  /// @param textBytes the bytes of a column of texts, if they were given
  /// @throws IllegalArgumentException if no dtype is the type of a column
  public NewTable(StructType columns, Function<String, Optional<Integer>> textBytes) {
    this.textBytes = textBytes;
    Places places = places(columns, 0, "");
    if (places.type().byteSize() == 0) {
      throw new IllegalArgumentException("a table has at least one column: select one");
    }
    this.rows = places.type();
    this.row = (from, _, to) -> places.write(from, to);
    this.bytes = new byte[rows.byteSize()];
    this.segment = MemorySegment.ofArray(bytes);
  }

  private Places places(StructType columns, int offset, String path) {
    List<NpyType.Field> fields = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    int at = 0;
    for (StructField column : columns.fields()) {
      String name = path + column.name();
      Place place = place(column.dataType(), offset + at, name);
      fields.add(new NpyType.Field(column.name(), at, place.type()));
      cells.add(
          (from, i, to) -> {
            if (from.isNullAt(i)) {
              throw new IllegalArgumentException(
                  "'%s' is null, which a table can't represent: fill it, or filter these rows"
                      .formatted(name));
            }
            place.cell().write(from, i, to);
          });
      at = Math.addExact(at, place.type().byteSize());
    }
    return new Places(new NpyType.Struct(fields, at), cells);
  }

  private Place place(DataType type, int to, String name) {
    return switch (type) {
      case BooleanType _ ->
          new Place(
              NpyType.Plain.of('b', 1),
              (from, at, row) -> row.set(JAVA_BYTE, to, (byte) (from.getBoolean(at) ? 1 : 0)));
      case ByteType _ ->
          new Place(
              NpyType.Plain.of('i', 1),
              (from, at, row) -> row.set(JAVA_BYTE, to, from.getByte(at)));
      case ShortType _ ->
          new Place(
              NpyType.Plain.of('i', 2),
              (from, at, row) -> row.set(TableRows.SHORT, to, from.getShort(at)));
      case IntegerType _, DateType _ ->
          new Place(
              NpyType.Plain.of('i', 4),
              (from, at, row) -> row.set(TableRows.INT, to, from.getInt(at)));
      case LongType _, TimestampType _, TimestampNTZType _ ->
          new Place(
              NpyType.Plain.of('i', 8),
              (from, at, row) -> row.set(TableRows.LONG, to, from.getLong(at)));
      case FloatType _ ->
          new Place(
              NpyType.Plain.of('f', 4),
              (from, at, row) -> row.set(TableRows.FLOAT, to, from.getFloat(at)));
      case DoubleType _ ->
          new Place(
              NpyType.Plain.of('f', 8),
              (from, at, row) -> row.set(TableRows.DOUBLE, to, from.getDouble(at)));
      case StringType _ -> text(to, name);
      case StructType struct -> {
        Places places = places(struct, to, name + ".");
        yield new Place(
            places.type(),
            (from, at, row) -> places.write(from.getStruct(at, struct.length()), row));
      }
      default ->
          throw new IllegalArgumentException(
              "'%s' is %s, which no column of a table is: cast it, or write record files"
                  .formatted(name, type.simpleString()));
    };
  }

  private Place text(int to, String name) {
    int most =
        textBytes
            .apply(name)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'%s' is a text, which has a fixed number of bytes in a table: set the option 'textBytes', or 'textBytes.%s'"
                            .formatted(name, name)));
    return new Place(
        NpyType.Plain.of('S', most),
        (from, at, row) -> {
          UTF8String text = from.getUTF8String(at);
          byte[] encoded = text.getBytes();
          boolean isCut = encoded.length > 0 && encoded[encoded.length - 1] == 0;
          if (encoded.length > most || isCut) {
            throw new IllegalArgumentException(
                "'%s' has a text of %d bytes, and room for %d that do not end with 00: set the option 'textBytes.%s'"
                    .formatted(name, encoded.length, most, name));
          }
          MemorySegment.copy(encoded, 0, row, JAVA_BYTE, to, encoded.length);
          row.asSlice(to + (long) encoded.length, most - encoded.length).fill((byte) 0);
        });
  }

  /// The header of a file with a number of rows.
  public byte[] header(long count) {
    return NpyHeader.of(rows, count).bytes();
  }

  /// The bytes of a row, which are there until the next call.
  ///
  /// @throws IllegalArgumentException if a table can't represent a value
  public byte[] encode(InternalRow values) {
    row.write(values, 0, segment);
    return bytes;
  }
}
