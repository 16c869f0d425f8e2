package dev.recordwire.schema.payload;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Field;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.MinSizes;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes a payload of a tree, in the form that [TreeVisitor] makes.
final class TreePayload {
  private final Schema schema;
  private final PayloadOutput out = new PayloadOutput();
  private final PayloadStructure structure;
  private final TreeLeaves leaves;

  TreePayload(Schema schema, MinSizes minSizes, PayloadLimits limits) {
    this.schema = schema;
    this.structure = new PayloadStructure(schema, minSizes, limits, out, ValueException::new);
    this.leaves = new TreeLeaves(out, limits);
  }

  byte[] write(Value tree) {
    String root = Paths.simple(schema.root().name());
    try {
      definition(schema.root(), tree);
      return out.toByteArray();
    } catch (ValueException e) {
      throw e.within(root);
    } catch (ArithmeticException _) {
      throw new ValueException("the payload takes more than 2 GiB").within(root);
    }
  }

  private void definition(Definition definition, Value value) {
    switch (definition) {
      case RecordDefinition record -> {
        if (!(value instanceof Value.Fields fields) || !fields.type().equals(record.name())) {
          throw TreeLeaves.unexpected(value, "Fields of " + record.name());
        }
        record(record, fields);
      }
      case UnionDefinition union -> union(union, value);
    }
  }

  private void union(UnionDefinition union, Value value) {
    if (value instanceof Value.UnknownVariant variant && union.fallback().isPresent()) {
      leaves.unknownVariant(union, variant);
      return;
    }
    UnionDefinition.Variant variant =
        union.variants().stream()
            .filter(
                each ->
                    value instanceof Value.Fields(String type, _, _) && type.equals(each.record()))
            .findFirst()
            .orElseThrow(
                () -> TreeLeaves.unexpected(value, "Fields of a record of " + union.name()));
    out.number(variant.tag(), 1);
    definition(schema.definition(variant.record()), value);
  }

  private void record(RecordDefinition record, Value.Fields fields) {
    Set<String> names = new HashSet<>(fields.fields().keySet());
    record.fields().forEach(field -> names.remove(field.name()));
    if (!names.isEmpty()) {
      throw new ValueException(
          Paths.simple(record.name()) + " has no field " + Paths.shown(names.iterator().next()));
    }
    if (record.unknown().isEmpty() && !fields.unknown().isEmpty()) {
      throw new ValueException(Paths.simple(record.name()) + " keeps no unknown fields");
    }
    structure.record(
        record,
        () -> {
          record
              .fields()
              .forEach(field -> member(record, field, fields.fields().get(field.name())));
          fields.unknown().forEach(field -> leaves.unknownField(record, field));
        });
  }

  private void member(RecordDefinition record, Field field, @Nullable Value value) {
    try {
      if (value == null) {
        absent(record, field);
      } else if (!record.isEvolvable()) {
        value(field.type(), value);
      } else if (field.type() instanceof Type.Optional(Type type)) {
        optional(value)
            .ifPresent(present -> structure.field(field, type, () -> value(type, present)));
      } else {
        structure.field(field, field.type(), () -> value(field.type(), value));
      }
    } catch (ValueException e) {
      throw e.within(field.name());
    }
  }

  private void absent(RecordDefinition record, Field field) {
    if (record.isEvolvable() ? !field.mayBeAbsent() : !field.isOptional()) {
      throw new ValueException("it has no value");
    }
    if (!record.isEvolvable()) {
      out.number(0, 1);
    }
  }

  private static Optional<Value> optional(Value value) {
    if (value instanceof Value.Optional(Optional<Value> content)) {
      return content;
    }
    throw TreeLeaves.unexpected(value, "an Optional");
  }

  private void value(Type type, Value value) {
    switch (type) {
      case Type.Array array -> array(array, elements(value));
      case Type.Sequence sequence -> sequence(sequence, elements(value));
      case Type.Mapping map -> mapping(map, value);
      case Type.Optional(Type content) -> {
        Optional<Value> present = optional(value);
        out.number(present.isPresent() ? 1 : 0, 1);
        present.ifPresent(each -> value(content, each));
      }
      case Type.Reference(String name) -> definition(schema.definition(name), value);
      default -> leaves.value(type, value);
    }
  }

  private static List<Value> elements(Value value) {
    if (value instanceof Value.Elements(List<Value> elements)) {
      return elements;
    }
    throw TreeLeaves.unexpected(value, "Elements");
  }

  private void array(Type.Array type, List<Value> elements) {
    int at = type.count() instanceof Length.Prefix prefix ? out.reserve(prefix) : 0;
    for (int i = 0; i < elements.size(); i++) {
      Value element = elements.get(i);
      at(i, () -> leaves.value(type.element(), element));
    }
    leaves.count(type.count(), type.max(), at, elements.size());
  }

  private void sequence(Type.Sequence type, List<Value> elements) {
    int at = out.reserve(type.count());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < elements.size(); i++) {
      Value element = elements.get(i);
      at(
          i,
          () -> {
            int start = out.size();
            value(type.element(), element);
            if (type.isSet()) {
              structure.distinct(seen, type.element(), start, "the set has this element already");
            }
          });
      structure.element(type.element());
    }
    leaves.count(type.count(), type.max(), at, elements.size());
  }

  private void mapping(Type.Mapping type, Value value) {
    if (!(value instanceof Value.Entries(List<Value.Entry> entries))) {
      throw TreeLeaves.unexpected(value, "Entries");
    }
    int at = out.reserve(type.count());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      Value.Entry entry = entries.get(i);
      at(
          i,
          () -> {
            int start = out.size();
            value(type.key(), entry.key());
            structure.distinct(seen, type.key(), start, "the map has this key already");
            value(type.value(), entry.value());
          });
      structure.entry(type);
    }
    leaves.count(type.count(), type.max(), at, entries.size());
  }

  private static void at(int index, Runnable element) {
    try {
      element.run();
    } catch (ValueException e) {
      throw e.within(Paths.element(index));
    }
  }
}
