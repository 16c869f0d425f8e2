package dev.recordwire.spark.payload;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Field;
import dev.recordwire.schema.MinSizes;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import dev.recordwire.schema.payload.OwnLength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/// Makes the readers of a schema for the columns that are wanted.
final class Readers {
  private final Schema schema;
  private final MinSizes minSizes;
  private final Skips skips;
  private boolean hasDistinct;

  Readers(Schema schema) {
    this.schema = schema;
    this.minSizes = new MinSizes(schema);
    this.skips = new Skips(schema);
  }

  /// Returns the reader of the root for the columns with the names of some components.
  ///
  /// @throws IllegalArgumentException if a column has not the type of its component
  ValueReader root(StructType columns) {
    Definition root = schema.root();
    return struct(root, columns, SparkTypes.simple(root.name()), true);
  }

  /// Whether a wanted column has a set or a map, whose elements or keys must differ: these readers
  /// do not look.
  boolean hasDistinct() {
    return hasDistinct;
  }

  private ValueReader struct(Definition definition, StructType to, String path, boolean isLast) {
    return switch (definition) {
      case RecordDefinition record -> {
        List<RecordReaders.Component> components = new ArrayList<>();
        for (Field field : record.fields()) {
          components.add(component(record, field, to, path + "." + field.name()));
        }
        yield record.isEvolvable()
            ? RecordReaders.evolvable(components)
            : RecordReaders.packed(components, isLast, skips);
      }
      case UnionDefinition union -> union(union, to, path);
    };
  }

  private RecordReaders.Component component(
      RecordDefinition record, Field field, StructType to, String path) {
    int column = column(to, field.name());
    if (column < 0) {
      return new RecordReaders.Component(field, column, null, false, null);
    }
    boolean isUnwrapped = record.isEvolvable() && field.isOptional();
    Type type = isUnwrapped ? ((Type.Optional) field.type()).value() : field.type();
    ValueReader reader = value(type, to.fields()[column].dataType(), path);
    @Nullable DefaultValue absent =
        field.defaultText().isPresent() ? DefaultValue.of(field, path) : null;
    return new RecordReaders.Component(field, column, reader, OwnLength.has(type, schema), absent);
  }

  private static int column(StructType to, String name) {
    return Arrays.asList(to.fieldNames()).indexOf(name);
  }

  private ValueReader union(UnionDefinition union, StructType to, String path) {
    List<RecordReaders.Variant> variants = new ArrayList<>();
    for (UnionDefinition.Variant each : union.variants()) {
      String name = SparkTypes.variant(union, each);
      int column = column(to, name);
      Definition record = schema.definition(each.record());
      ValueReader reader =
          column < 0
              ? (in, _, _) -> skips.definition(in, record)
              : struct(
                  record, struct(to.fields()[column].dataType(), path), path + "." + name, false);
      variants.add(new RecordReaders.Variant(each.tag(), column, reader));
    }
    boolean isKept = union.fallback().isPresent();
    int unknown = isKept ? column(to, SparkTypes.UNKNOWN) : -1;
    return RecordReaders.union(variants, to.length(), unknown, isKept);
  }

  private ValueReader value(Type type, DataType to, String path) {
    return switch (type) {
      case Type.Scalar scalar -> {
        requireLeaf(type, to, path);
        yield ScalarReaders.of(scalar, to, path);
      }
      case Type.Text text -> {
        requireLeaf(type, to, path);
        yield TextReaders.text(text);
      }
      case Type.Binary binary -> {
        requireLeaf(type, to, path);
        yield TextReaders.binary(binary);
      }
      case Type.Enumeration enumeration -> {
        requireLeaf(type, to, path);
        yield TextReaders.constant(enumeration);
      }
      case Type.BigInteger number -> {
        requireLeaf(type, to, path);
        yield TextReaders.bigInteger(number, to, path);
      }
      case Type.Decimal number -> {
        requireLeaf(type, to, path);
        yield TextReaders.decimal(number, to, path);
      }
      case Type.Elements elements -> elements(elements, to, path);
      case Type.Mapping map -> mapping(map, to, path);
      case Type.Optional(Type value) ->
          value instanceof Type.Optional inner
              ? ContainerReaders.optional(
                  ContainerReaders.wrapped(value(inner, wrappedType(to, path), path)))
              : ContainerReaders.optional(value(value, to, path));
      case Type.Reference(String name) ->
          struct(schema.definition(name), struct(to, path), path, false);
    };
  }

  private static DataType wrappedType(DataType to, String path) {
    StructType struct = struct(to, path);
    if (struct.length() != 1) {
      throw mismatch(path, "an optional in an optional, a struct of one field", to);
    }
    return struct.fields()[0].dataType();
  }

  private ValueReader elements(Type.Elements type, DataType to, String path) {
    if (!(to instanceof ArrayType array)) {
      throw mismatch(path, "an array", to);
    }
    hasDistinct |= type.isSet();
    if (type.element() instanceof Type.Scalar scalar && scalar.isElement()) {
      requireLeaf(scalar, array.elementType(), path);
      return ContainerReaders.array(
          type, scalar.bytes(), ScalarReaders.elements(scalar, array.elementType(), path));
    }
    return ContainerReaders.list(
        (Type.Sequence) type,
        minSizes.of(type.element()),
        value(type.element(), array.elementType(), path),
        SparkTypes.width(array.elementType()),
        path);
  }

  private ValueReader mapping(Type.Mapping type, DataType to, String path) {
    if (!(to instanceof MapType map)) {
      throw mismatch(path, "a map", to);
    }
    hasDistinct = true;
    return ContainerReaders.map(
        type,
        minSizes.of(type.key()) + minSizes.of(type.value()),
        value(type.key(), map.keyType(), path),
        value(type.value(), map.valueType(), path),
        SparkTypes.width(map),
        path);
  }

  private static StructType struct(DataType to, String path) {
    if (to instanceof StructType struct) {
      return struct;
    }
    throw mismatch(path, "a struct", to);
  }

  /// Checks that a column has the type of Spark that its wire type becomes; numbers of any size may
  /// become other decimals, and texts.
  private static void requireLeaf(Type type, DataType to, String path) {
    DataType natural = SparkTypes.leaf(type);
    boolean isDecimal = natural instanceof DecimalType;
    if (natural.equals(to)
        || (isDecimal && (to instanceof DecimalType || to instanceof StringType))) {
      return;
    }
    throw mismatch(path, natural.simpleString(), to);
  }

  private static IllegalArgumentException mismatch(String path, String natural, DataType to) {
    return new IllegalArgumentException(
        "%s is %s, and the schema given to Spark has %s there: give it the type that it has, and cast it in the query"
            .formatted(path, natural, to.simpleString()));
  }
}
