package dev.recordwire.spark.payload;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Field;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.ByteType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DayTimeIntervalType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.FloatType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.ShortType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;

/// Makes the schemas of rows that have none: evolvable records, whose components are the columns.
public final class WireSchemas {
  private static final Length.Prefix WIDE = Length.Prefix.UINT32;

  private final Map<String, Definition> made = new LinkedHashMap<>();

  private WireSchemas() {}

  /// Returns a schema of rows.
  ///
  /// @param name the qualified name of the record
  /// @throws IllegalArgumentException if no wire type is the type of a column
  public static Schema of(StructType columns, String name) {
    WireSchemas schemas = new WireSchemas();
    schemas.record(columns, name);
    return Schema.of(name, schemas.made.values());
  }

  /// Returns a schema of rows that is a later version of another: its components stay, those whose
  /// column has another type now with that type, and new columns are optional components.
  ///
  /// @throws IllegalArgumentException if no wire type is the type of a column, or the other schema
  ///     is that of a union and lacks a column
  public static Schema of(StructType columns, Schema before) {
    StructType known = SparkTypes.of(before);
    String name = before.root().name();
    if (!(before.root() instanceof RecordDefinition record)) {
      return before;
    }
    WireSchemas schemas = new WireSchemas();
    schemas.made.putAll(before.definitions());
    Map<String, Field> fields = new LinkedHashMap<>();
    record.fields().forEach(field -> fields.put(field.name(), field));
    int last = record.fields().stream().mapToInt(Field::id).max().orElse(0);
    for (StructField column : columns.fields()) {
      Field same = fields.get(column.name());
      if (same == null || !isKept(known.apply(column.name()).dataType(), column.dataType())) {
        Type natural = schemas.of(column.dataType(), schemas.inside(name, column.name()));
        Type type = same == null || same.isOptional() ? new Type.Optional(natural) : natural;
        int id = !record.isEvolvable() ? 0 : same == null ? ++last : same.id();
        fields.put(column.name(), new Field(column.name(), type, id, Optional.empty(), false));
      }
    }
    schemas.made.put(
        name,
        new RecordDefinition(
            name, record.isEvolvable(), List.copyOf(fields.values()), record.unknown(), List.of()));
    return Schema.of(name, schemas.made.values());
  }

  /// Whether a component whose column had one type can be written from another.
  private static boolean isKept(DataType before, DataType now) {
    return (before instanceof DecimalType && now instanceof DecimalType)
        || (before instanceof StringType && now instanceof StringType)
        || DataType.equalsStructurally(before, now, true);
  }

  private void record(StructType columns, String name) {
    List<Field> fields = new ArrayList<>();
    for (StructField column : columns.fields()) {
      Type natural = of(column.dataType(), inside(name, column.name()));
      Type type = column.nullable() ? new Type.Optional(natural) : natural;
      int id = fields.size() + 1;
      fields.add(new Field(column.name(), type, id, Optional.empty(), false));
    }
    made.put(name, new RecordDefinition(name, true, fields, Optional.empty(), List.of()));
  }

  /// The name of a record in a record. A column may have any name, and a record has one of Java's.
  private String inside(String record, String column) {
    StringBuilder name = new StringBuilder(record).append('.');
    if (column.isEmpty() || !Character.isJavaIdentifierStart(column.codePointAt(0))) {
      name.append('_');
    }
    column.codePoints().map(c -> isPart(c) ? c : '_').forEach(name::appendCodePoint);
    String plain = name.toString();
    int number = 2;
    while (made.containsKey(name.toString())) {
      name.setLength(0);
      name.append(plain).append('_').append(number++);
    }
    return name.toString();
  }

  private static boolean isPart(int c) {
    return Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }

  /// The wire type of a type.
  ///
  /// @param name the name of the record if it is a struct
  private Type of(DataType type, String name) {
    Optional<Type.Scalar> scalar = scalar(type);
    if (scalar.isPresent()) {
      return scalar.get();
    }
    return switch (type) {
      case StringType _ -> new Type.Text(WIDE, OptionalLong.empty());
      case BinaryType _ -> new Type.Binary(WIDE, OptionalLong.empty(), false);
      case DecimalType _ -> new Type.Decimal(WIDE);
      case ArrayType array -> array(array, name);
      case MapType map -> {
        Type key = of(map.keyType(), name + ".key");
        Type value = of(map.valueType(), name + ".value");
        Type wrapped = map.valueContainsNull() ? new Type.Optional(value) : value;
        yield new Type.Mapping(WIDE, key, wrapped, OptionalLong.empty());
      }
      case StructType struct -> {
        record(struct, name);
        yield new Type.Reference(name);
      }
      default ->
          throw new IllegalArgumentException(
              "no component holds %s, which is the type of %s: cast the column"
                  .formatted(type.simpleString(), name));
    };
  }

  private Type array(ArrayType array, String name) {
    Optional<Type.Scalar> scalar = scalar(array.elementType()).filter(Type.Scalar::isElement);
    if (scalar.isPresent() && !array.containsNull()) {
      return new Type.Array(WIDE, scalar.get(), OptionalLong.empty(), false);
    }
    Type element = of(array.elementType(), name);
    Type wrapped = array.containsNull() ? new Type.Optional(element) : element;
    return new Type.Sequence(false, WIDE, wrapped, OptionalLong.empty(), false);
  }

  private static Optional<Type.Scalar> scalar(DataType type) {
    return Optional.ofNullable(
        switch (type) {
          case BooleanType _ -> Type.Scalar.BOOL;
          case ByteType _ -> Type.Scalar.INT8;
          case ShortType _ -> Type.Scalar.INT16;
          case IntegerType _ -> Type.Scalar.INT32;
          case LongType _ -> Type.Scalar.INT64;
          case FloatType _ -> Type.Scalar.FLOAT32;
          case DoubleType _ -> Type.Scalar.FLOAT64;
          case DateType _ -> Type.Scalar.DATE;
          case TimestampType _ -> Type.Scalar.INSTANT;
          case TimestampNTZType _ -> Type.Scalar.DATETIME;
          case DayTimeIntervalType _ -> Type.Scalar.DURATION;
          default -> null;
        });
  }
}
