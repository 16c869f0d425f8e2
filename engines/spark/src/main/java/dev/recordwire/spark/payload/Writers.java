package dev.recordwire.spark.payload;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Field;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import dev.recordwire.schema.payload.OwnLength;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.MapData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;

/// Makes the writers of a schema for the columns of rows.
final class Writers {
  private final Schema schema;

  Writers(Schema schema) {
    this.schema = schema;
  }

  /// Writes the fields of a row.
  @FunctionalInterface
  interface RowWriter {
    /// Writes a row.
    ///
    /// @throws UnwritableValueException if the row is no record of the schema
    void write(SpecializedGetters row, PayloadTarget out);
  }

  /// A component of a record.
  ///
  /// @param column the field of Spark's struct, or -1
  /// @param type its type, without the optional around it in an evolvable record
  private record Component(
      Field field, Type type, int column, ValueWriter writer, boolean hasOwnLength, String path) {
    private boolean isNull(SpecializedGetters row) {
      return column < 0 || row.isNullAt(column);
    }

    private UnwritableValueException isMissing() {
      return UnwritableValueException.of(
          path, "it is null, and the schema has a value there: filter these rows, or fill them");
    }
  }

  /// Returns the writer of the root.
  ///
  /// @throws IllegalArgumentException if a column has not the type of its component, a component
  ///     without a default has no column, or a column has no component
  RowWriter root(StructType columns) {
    Definition root = schema.root();
    return struct(root, columns, SparkTypes.simple(root.name()));
  }

  private RowWriter struct(Definition definition, StructType from, String path) {
    List<String> names = SparkTypes.names(definition);
    for (String column : from.fieldNames()) {
      if (!names.contains(column)) {
        throw new IllegalArgumentException(
            "%s has no component '%s', only %s: leave the column out, or rename it"
                .formatted(path, column, names));
      }
    }
    return switch (definition) {
      case RecordDefinition record -> {
        List<Component> components = new ArrayList<>();
        for (Field field : record.fields()) {
          components.add(component(record, field, from, path + "." + field.name()));
        }
        yield record.isEvolvable() ? evolvable(components) : packed(components);
      }
      case UnionDefinition union -> union(union, from, path);
    };
  }

  private Component component(RecordDefinition record, Field field, StructType from, String path) {
    int column = Arrays.asList(from.fieldNames()).indexOf(field.name());
    boolean isUnwrapped = record.isEvolvable() && field.isOptional();
    Type type = isUnwrapped ? ((Type.Optional) field.type()).value() : field.type();
    if (column < 0) {
      boolean mayLack = record.isEvolvable() ? field.mayBeAbsent() : field.isOptional();
      if (!mayLack) {
        throw new IllegalArgumentException(
            "there is no column for %s, which has no default: add it with withColumn"
                .formatted(path));
      }
      return new Component(field, type, column, (_, _, _) -> {}, false, path);
    }
    ValueWriter writer = value(type, from.fields()[column].dataType(), path);
    return new Component(field, type, column, writer, OwnLength.has(type, schema), path);
  }

  private static RowWriter packed(List<Component> components) {
    Component[] all = components.toArray(Component[]::new);
    return (row, out) -> {
      for (Component each : all) {
        if (each.field().isOptional() && each.isNull(row)) {
          out.int8(0);
        } else if (each.isNull(row)) {
          throw each.isMissing();
        } else {
          each.writer().write(row, each.column(), out);
        }
      }
    };
  }

  private static RowWriter evolvable(List<Component> components) {
    Component[] all = components.toArray(Component[]::new);
    return (row, out) -> {
      int length = out.reserveLength();
      for (Component each : all) {
        if (each.isNull(row)) {
          if (each.column() >= 0 && !each.field().isOptional()) {
            throw each.isMissing();
          }
          continue;
        }
        out.int16(each.field().header());
        if (each.field().kind() != Field.KIND_LENGTH || each.hasOwnLength()) {
          each.writer().write(row, each.column(), out);
        } else {
          int inner = out.reserveLength();
          each.writer().write(row, each.column(), out);
          out.length(inner);
        }
      }
      out.length(length);
    };
  }

  private RowWriter union(UnionDefinition union, StructType from, String path) {
    RowWriter[] writers = new RowWriter[from.length()];
    int[] tags = new int[from.length()];
    int[] sizes = new int[from.length()];
    for (UnionDefinition.Variant each : union.variants()) {
      String name = SparkTypes.variant(union, each);
      int column = Arrays.asList(from.fieldNames()).indexOf(name);
      if (column >= 0) {
        StructType fields = requireStruct(from.fields()[column].dataType(), path + "." + name);
        writers[column] = struct(schema.definition(each.record()), fields, path + "." + name);
        tags[column] = each.tag();
        sizes[column] = fields.length();
      }
    }
    return (row, out) -> {
      int found = -1;
      for (int i = 0; i < writers.length; i++) {
        if (!row.isNullAt(i)) {
          found = found < 0 ? i : writers.length;
        }
      }
      if (found < 0 || found == writers.length) {
        throw UnwritableValueException.of(path, "of a union's records one and no more is not null");
      }
      RowWriter writer = writers[found];
      if (writer == null) {
        unknown(row.getStruct(found, 2), out);
      } else {
        out.int8(tags[found]);
        writer.write(row.getStruct(found, sizes[found]), out);
      }
    };
  }

  private static void unknown(InternalRow variant, PayloadTarget out) {
    byte[] bytes = variant.getBinary(1);
    out.int8(variant.getShort(0));
    out.int32(bytes.length);
    out.bytes(bytes);
  }

  private ValueWriter value(Type type, DataType from, String path) {
    return switch (type) {
      case Type.Scalar scalar -> ScalarWriters.of(scalar, requireLeaf(type, from, path), path);
      case Type.Text text -> {
        requireLeaf(type, from, path);
        yield TextWriters.text(text, path);
      }
      case Type.Binary binary -> {
        requireLeaf(type, from, path);
        yield TextWriters.binary(binary, path);
      }
      case Type.Enumeration enumeration -> {
        requireLeaf(type, from, path);
        yield TextWriters.constant(enumeration, path);
      }
      case Type.BigInteger number ->
          TextWriters.bigInteger(number, requireLeaf(type, from, path), path);
      case Type.Decimal number -> TextWriters.decimal(number, requireLeaf(type, from, path), path);
      case Type.Elements elements -> elements(elements, from, path);
      case Type.Mapping map -> mapping(map, from, path);
      case Type.Optional(Type value) -> present(value, from, path);
      case Type.Reference(String name) -> {
        StructType struct = requireStruct(from, path);
        RowWriter writer = struct(schema.definition(name), struct, path);
        yield (row, at, out) -> writer.write(row.getStruct(at, struct.length()), out);
      }
    };
  }

  /// Writes a present optional; that it is null is seen by whoever holds it.
  private ValueWriter present(Type value, DataType from, String path) {
    if (!(value instanceof Type.Optional)) {
      ValueWriter writer = value(value, from, path);
      return (row, at, out) -> {
        out.int8(1);
        writer.write(row, at, out);
      };
    }
    StructType struct = requireStruct(from, path);
    ValueWriter inner = nullable(value, struct.fields()[0].dataType(), path);
    return (row, at, out) -> {
      out.int8(1);
      inner.write(row.getStruct(at, 1), 0, out);
    };
  }

  /// Writes values that may be null if they are optional.
  private ValueWriter nullable(Type type, DataType from, String path) {
    ValueWriter writer = value(type, from, path);
    boolean isOptional = type instanceof Type.Optional;
    return (row, at, out) -> {
      if (!row.isNullAt(at)) {
        writer.write(row, at, out);
      } else if (isOptional) {
        out.int8(0);
      } else {
        throw UnwritableValueException.of(
            path, "element %d is null, and the schema has a value there".formatted(at));
      }
    };
  }

  private ValueWriter elements(Type.Elements type, DataType from, String path) {
    if (!(from instanceof ArrayType array)) {
      throw mismatch(path, "an array", from);
    }
    ValueWriter element = nullable(type.element(), array.elementType(), path);
    long max = type.max().orElse(Long.MAX_VALUE);
    return (row, at, out) -> {
      ArrayData elements = row.getArray(at);
      int count = elements.numElements();
      out.length(type.count(), max, count, path);
      Set<ByteBuffer> seen = new HashSet<>();
      for (int i = 0; i < count; i++) {
        int start = out.size();
        element.write(elements, i, out);
        if (type.isSet() && !seen.add(copy(out, start))) {
          throw UnwritableValueException.of(
              path, "element %d is there before, and the schema has a set".formatted(i));
        }
      }
    };
  }

  private static ByteBuffer copy(PayloadTarget out, int start) {
    ByteBuffer bytes = out.between(start, out.size());
    return ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
  }

  private ValueWriter mapping(Type.Mapping type, DataType from, String path) {
    if (!(from instanceof MapType map)) {
      throw mismatch(path, "a map", from);
    }
    ValueWriter key = nullable(type.key(), map.keyType(), path);
    ValueWriter value = nullable(type.value(), map.valueType(), path);
    long max = type.max().orElse(Long.MAX_VALUE);
    return (row, at, out) -> {
      MapData entries = row.getMap(at);
      ArrayData keys = entries.keyArray();
      ArrayData values = entries.valueArray();
      int count = entries.numElements();
      out.length(type.count(), max, count, path);
      Set<ByteBuffer> seen = new HashSet<>();
      for (int i = 0; i < count; i++) {
        int start = out.size();
        key.write(keys, i, out);
        if (!seen.add(copy(out, start))) {
          throw UnwritableValueException.of(path, "entry %d has an earlier key".formatted(i));
        }
        value.write(values, i, out);
      }
    };
  }

  private static StructType requireStruct(DataType from, String path) {
    if (from instanceof StructType struct) {
      return struct;
    }
    throw mismatch(path, "a struct", from);
  }

  /// Checks that a column has the type of Spark that its wire type becomes; numbers of any size may
  /// be any decimals.
  ///
  /// @return the type if it is one of decimals, and else any
  private static DecimalType requireLeaf(Type type, DataType from, String path) {
    DataType natural = SparkTypes.leaf(type);
    if (natural instanceof DecimalType && from instanceof DecimalType decimal) {
      return decimal;
    }
    boolean isText = natural instanceof StringType && from instanceof StringType;
    if (!isText && !natural.equals(from)) {
      throw mismatch(path, natural.simpleString(), from);
    }
    return DecimalType.USER_DEFAULT();
  }

  private static IllegalArgumentException mismatch(String path, String natural, DataType from) {
    return new IllegalArgumentException(
        "%s is written from %s, and its column is %s: cast the column"
            .formatted(path, natural, from.simpleString()));
  }
}
