package dev.recordwire.spark.payload;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Field;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DayTimeIntervalType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/// The types of Spark that wire types become, as docs/engines/spark.md lists them.
public final class SparkTypes {
  /// The field of a union's struct that has the records which the schema does not know.
  static final String UNKNOWN = "unknown";

  /// Deeper and wider than anybody's tables, and far less than a stack or a plan holds.
  private static final int MAX_DEPTH = 64;

  private static final int MAX_FIELDS = 10_000;

  private static final int UINT64_DIGITS = 20;
  private static final int FRACTION_DIGITS = 18;

  private final Schema schema;
  private final Set<String> open = new HashSet<>();
  private int fields;

  private SparkTypes(Schema schema) {
    this.schema = schema;
  }

  /// Returns the columns of a schema's record or union.
  ///
  /// @throws IllegalArgumentException if a record contains itself, which no type of Spark does, or
  ///     there are more records in each other, or columns, than a plan of Spark holds
  public static StructType of(Schema schema) {
    Definition root = schema.root();
    return new SparkTypes(schema).struct(root, simple(root.name()));
  }

  /// The type of a scalar.
  static DataType scalar(Type.Scalar type) {
    return switch (type) {
      case BOOL -> DataTypes.BooleanType;
      case INT8 -> DataTypes.ByteType;
      case INT16, UINT8 -> DataTypes.ShortType;
      case INT32, UINT16 -> DataTypes.IntegerType;
      case INT64, UINT32, TIME -> DataTypes.LongType;
      case UINT64 -> new DecimalType(UINT64_DIGITS, 0);
      case FLOAT16, FLOAT32 -> DataTypes.FloatType;
      case FLOAT64 -> DataTypes.DoubleType;
      case INSTANT -> DataTypes.TimestampType;
      case DURATION -> DayTimeIntervalType.apply();
      case DATE -> DataTypes.DateType;
      case DATETIME -> DataTypes.TimestampNTZType;
      case UUID -> DataTypes.StringType;
    };
  }

  /// The type of a value without parts.
  static DataType leaf(Type type) {
    return switch (type) {
      case Type.Scalar scalar -> scalar(scalar);
      case Type.Binary _ -> DataTypes.BinaryType;
      case Type.BigInteger _ -> new DecimalType(DecimalType.MAX_PRECISION(), 0);
      case Type.Decimal _ -> new DecimalType(DecimalType.MAX_PRECISION(), FRACTION_DIGITS);
      default -> DataTypes.StringType;
    };
  }

  /// The last name of a qualified one.
  static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  /// The field of a union's struct that a record has.
  static String variant(UnionDefinition union, UnionDefinition.Variant variant) {
    String name = simple(variant.record());
    long same =
        union.variants().stream().filter(each -> simple(each.record()).equals(name)).count();
    return same == 1 && !name.equals(UNKNOWN) ? name : variant.record();
  }

  /// The names of the columns that a record or union has.
  static List<String> names(Definition definition) {
    return switch (definition) {
      case RecordDefinition record -> record.fields().stream().map(Field::name).toList();
      case UnionDefinition union ->
          Stream.concat(
                  union.variants().stream().map(each -> variant(union, each)),
                  union.fallback().stream().map(_ -> UNKNOWN))
              .toList();
    };
  }

  /// How many vectors a type has, its own and those of its parts.
  static int width(DataType type) {
    return switch (type) {
      case StructType struct ->
          1 + Arrays.stream(struct.fields()).mapToInt(each -> width(each.dataType())).sum();
      case ArrayType array -> 1 + width(array.elementType());
      case MapType map -> 1 + width(map.keyType()) + width(map.valueType());
      default -> 1;
    };
  }

  /// The struct of a record that its schema does not know.
  static StructType unknown() {
    return new StructType()
        .add("tag", DataTypes.ShortType, false)
        .add("bytes", DataTypes.BinaryType, false);
  }

  private StructType struct(Definition definition, String path) {
    if (!open.add(definition.name())) {
      throw new IllegalArgumentException(
          "%s is a %s inside itself, which no type of Spark is: name the other columns by schema(…)"
              .formatted(path, simple(definition.name())));
    }
    fields += names(definition).size();
    if (open.size() > MAX_DEPTH || fields > MAX_FIELDS) {
      throw new IllegalArgumentException(
          "%s: more than %d records in each other, or %d columns with those in them: name some by schema(…)"
              .formatted(path, MAX_DEPTH, MAX_FIELDS));
    }
    List<StructField> found = new ArrayList<>();
    switch (definition) {
      case RecordDefinition record -> {
        for (Field field : record.fields()) {
          found.add(field(field.name(), field.type(), path + "." + field.name()));
        }
      }
      case UnionDefinition union -> {
        for (UnionDefinition.Variant each : union.variants()) {
          String name = variant(union, each);
          StructType variant = struct(schema.definition(each.record()), path + "." + name);
          found.add(DataTypes.createStructField(name, variant, true));
        }
        union
            .fallback()
            .ifPresent(_ -> found.add(DataTypes.createStructField(UNKNOWN, unknown(), true)));
      }
    }
    open.remove(definition.name());
    return new StructType(found.toArray(StructField[]::new));
  }

  private StructField field(String name, Type type, String path) {
    return type instanceof Type.Optional(Type value)
        ? DataTypes.createStructField(name, of(value, path), true)
        : DataTypes.createStructField(name, of(type, path), false);
  }

  private DataType of(Type type, String path) {
    return switch (type) {
      case Type.Elements elements -> {
        StructField element = field("element", elements.element(), path);
        yield DataTypes.createArrayType(element.dataType(), element.nullable());
      }
      case Type.Mapping map -> {
        DataType key = of(map.key(), path);
        StructField value = field("value", map.value(), path);
        yield DataTypes.createMapType(key, value.dataType(), value.nullable());
      }
      case Type.Reference(String name) -> struct(schema.definition(name), path);
      case Type.Optional optional -> new StructType().add(field("value", optional, path));
      default -> leaf(type);
    };
  }
}
