package dev.recordwire.spark.payload;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Field;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.MinSizes;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.util.OptionalLong;

/// Passes over values that a query does not ask for. Their bytes are counted and not looked at.
final class Skips {
  private final Schema schema;
  private final MinSizes minSizes;

  Skips(Schema schema) {
    this.schema = schema;
    this.minSizes = new MinSizes(schema);
  }

  void value(PayloadInput in, Type type) {
    OptionalLong size = type.fixedSize();
    if (size.isPresent()) {
      in.skip(size.getAsLong());
      return;
    }
    switch (type) {
      case Type.Text text -> in.skip(in.length(text.length()));
      case Type.Binary binary -> in.skip(in.length(binary.length()));
      case Type.BigInteger(Length.Prefix length) -> in.skip(in.length(length));
      case Type.Decimal(Length.Prefix length) -> {
        in.skip(Integer.BYTES);
        in.skip(in.length(length));
      }
      case Type.Elements elements -> elements(in, elements);
      case Type.Mapping map -> {
        long minBytes = minSizes.of(map.key()) + minSizes.of(map.value());
        int count = in.count(map.count(), Long.MAX_VALUE, minBytes);
        for (int i = 0; i < count; i++) {
          value(in, map.key());
          value(in, map.value());
        }
      }
      case Type.Optional(Type value) -> {
        if (in.bool()) {
          value(in, value);
        }
      }
      case Type.Reference(String name) -> {
        in.enter();
        definition(in, schema.definition(name));
        in.leave();
      }
      default -> throw new IllegalStateException(type + " has no fixed size");
    }
  }

  private void elements(PayloadInput in, Type.Elements type) {
    int count = in.count(type.count(), Long.MAX_VALUE, minSizes.of(type.element()));
    OptionalLong size = type.element().fixedSize();
    if (size.isPresent()) {
      in.skip(count * size.getAsLong());
      return;
    }
    for (int i = 0; i < count; i++) {
      value(in, type.element());
    }
  }

  void definition(PayloadInput in, Definition definition) {
    switch (definition) {
      case RecordDefinition record when record.isEvolvable() -> in.skip(in.uint32());
      case RecordDefinition record -> {
        for (Field field : record.fields()) {
          value(in, field.type());
        }
      }
      case UnionDefinition union -> {
        int tag = in.uint8();
        for (UnionDefinition.Variant variant : union.variants()) {
          if (variant.tag() == tag) {
            definition(in, schema.definition(variant.record()));
            return;
          }
        }
        if (union.fallback().isEmpty()) {
          throw Malformed.PAYLOAD;
        }
        in.skip(in.uint32());
      }
    }
  }

  /// Passes over the value of an evolvable record's field, by the kind in its header.
  static void field(PayloadInput in, int kind) {
    if (kind > Field.KIND_LENGTH) {
      throw Malformed.PAYLOAD;
    }
    in.skip(kind == Field.KIND_LENGTH ? in.uint32() : 1L << kind);
  }
}
