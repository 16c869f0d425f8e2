package dev.recordwire.spark.table;

import dev.recordwire.array.internal.npy.NpyType;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/// The types of Spark that dtypes of NumPy become, as docs/engines/spark.md lists them.
public final class TableTypes {
  /// The column of an array that has no fields.
  static final String VALUE = "value";

  private static final int UINT64_DIGITS = 20;

  private TableTypes() {}

  /// Returns the columns of a table. Fields that no type of Spark represents are left out.
  public static StructType of(NpyType.Struct rows) {
    StructType columns = new StructType();
    for (NpyType.Field field : rows.fields()) {
      Optional<DataType> type = of(field.type());
      if (type.isPresent()) {
        columns = columns.add(field.name(), type.get(), false);
      }
    }
    return columns;
  }

  /// The field of a name.
  ///
  /// @throws IllegalArgumentException if there is none
  static NpyType.Field field(NpyType.Struct rows, String name) {
    for (NpyType.Field each : rows.fields()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no field '%s' in %s".formatted(name, rows));
  }

  /// The element of an array, which is an array itself if there are several dimensions.
  static NpyType element(NpyType.SubArray array) {
    List<Integer> shape = array.shape();
    int first = Math.max(1, shape.getFirst());
    return shape.size() == 1
        ? array.element()
        : new NpyType.SubArray(
            array.element(), shape.subList(1, shape.size()), array.byteSize() / first);
  }

  private static Optional<DataType> of(NpyType type) {
    return switch (type) {
      case NpyType.Plain plain -> Optional.ofNullable(plain(plain));
      case NpyType.SubArray array ->
          of(element(array)).map(each -> DataTypes.createArrayType(each, false));
      case NpyType.Struct struct -> Optional.of(of(struct));
    };
  }

  private static @Nullable DataType plain(NpyType.Plain plain) {
    return switch (plain.kind()) {
      case 'b' -> DataTypes.BooleanType;
      case 'i' ->
          switch (plain.byteSize()) {
            case 1 -> DataTypes.ByteType;
            case 2 -> DataTypes.ShortType;
            case 4 -> DataTypes.IntegerType;
            case 8 -> DataTypes.LongType;
            default -> null;
          };
      case 'u' ->
          switch (plain.byteSize()) {
            case 1 -> DataTypes.ShortType;
            case 2 -> DataTypes.IntegerType;
            case 4 -> DataTypes.LongType;
            case 8 -> new DecimalType(UINT64_DIGITS, 0);
            default -> null;
          };
      case 'f' ->
          switch (plain.byteSize()) {
            case 2, 4 -> DataTypes.FloatType;
            case 8 -> DataTypes.DoubleType;
            default -> null;
          };
      case 'S' -> DataTypes.StringType;
      case 'V' -> DataTypes.BinaryType;
      default -> null;
    };
  }
}
