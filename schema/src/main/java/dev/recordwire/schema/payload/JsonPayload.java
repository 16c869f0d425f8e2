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
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/// Makes a payload of JSON, in the form that [JsonVisitor] writes.
final class JsonPayload {
  private final Schema schema;
  private final JsonParser json;
  private final PayloadOutput out = new PayloadOutput();
  private final JsonLeaves leaves;
  private final PayloadStructure structure;

  JsonPayload(Schema schema, MinSizes minSizes, PayloadLimits limits, JsonParser json) {
    this.schema = schema;
    this.json = json;
    this.leaves = new JsonLeaves(json, out, limits);
    this.structure = new PayloadStructure(schema, minSizes, limits, out, leaves::fault);
  }

  /// Reads the only value of the text.
  byte[] only() {
    return located(
        () -> {
          json.nextToken();
          definition(schema.root());
          if (json.nextToken() != null) {
            throw leaves.fault("the JSON goes on after the record");
          }
          return out.toByteArray();
        });
  }

  /// Reads the value that comes next in the text, if there is one.
  Optional<byte[]> next() {
    return located(
        () -> {
          if (json.nextToken() == null) {
            return Optional.empty();
          }
          definition(schema.root());
          return Optional.of(out.toByteArray());
        });
  }

  private <T> T located(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (JsonPayloadException e) {
      throw e.within(Paths.simple(schema.root().name()));
    } catch (JacksonIOException e) {
      throw e;
    } catch (JacksonException e) {
      throw malformed(e).within(Paths.simple(schema.root().name()));
    } catch (ArithmeticException _) {
      throw leaves
          .fault("the payload takes more than 2 GiB")
          .within(Paths.simple(schema.root().name()));
    }
  }

  private JsonPayloadException malformed(JacksonException e) {
    TokenStreamLocation at = e.getLocation() == null ? json.currentLocation() : e.getLocation();
    return JsonPayloadException.at(at, e.getOriginalMessage());
  }

  private void definition(Definition definition) {
    switch (definition) {
      case RecordDefinition record -> record(record);
      case UnionDefinition union -> union(union);
    }
  }

  private void record(RecordDefinition record) {
    leaves.expect(JsonToken.START_OBJECT, "an object of " + Paths.simple(record.name()));
    structure.record(record, () -> members(record));
  }

  private void members(RecordDefinition record) {
    JsonFields fields = new JsonFields(record, out);
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      if (record.unknown().filter(name::equals).isPresent()) {
        if (fields.hasUnknown()) {
          throw leaves.secondMember(name);
        }
        json.nextToken();
        fields.unknown(() -> leaves.unknownFields(record));
      } else {
        member(record, fields, name);
      }
    }
    fields.finish(leaves);
  }

  private void member(RecordDefinition record, JsonFields fields, String name) {
    Field field =
        record
            .field(name)
            .orElseThrow(
                () ->
                    leaves.fault(
                        Paths.simple(record.name()) + " has no field " + Paths.shown(name)));
    if (!fields.isNew(field)) {
      throw leaves.secondMember(name);
    }
    json.nextToken();
    try {
      fields.add(field, () -> field(record, field));
    } catch (JsonPayloadException e) {
      throw e.within(name);
    }
  }

  private void field(RecordDefinition record, Field field) {
    if (!record.isEvolvable()) {
      value(field.type());
      return;
    }
    if (field.type() instanceof Type.Optional(Type type)) {
      if (json.currentToken() != JsonToken.VALUE_NULL) {
        structure.field(field, type, () -> present(type));
      }
    } else {
      structure.field(field, field.type(), () -> value(field.type()));
    }
  }

  /// Reads the value of an optional that is present.
  private void present(Type value) {
    if (value instanceof Type.Optional) {
      wrapped(value);
    } else {
      value(value);
    }
  }

  /// Reads an optional inside a present optional.
  private void wrapped(Type type) {
    leaves.expect(JsonToken.START_ARRAY, "null, or an array of the optional's value");
    json.nextToken();
    value(type);
    json.nextToken();
    leaves.expect(JsonToken.END_ARRAY, "the end of the optional's array");
  }

  private void union(UnionDefinition union) {
    leaves.expect(JsonToken.START_OBJECT, "an object with the name of a record");
    json.nextToken();
    leaves.expect(JsonToken.PROPERTY_NAME, "the name of a record");
    String name = json.currentName();
    json.nextToken();
    if (name.startsWith("#") && union.fallback().isPresent()) {
      leaves.unknownVariant(union, name);
    } else {
      UnionDefinition.Variant variant =
          VariantNames.find(union, name).orElseThrow(() -> leaves.unknownName(union, name));
      out.number(variant.tag(), 1);
      definition(schema.definition(variant.record()));
    }
    json.nextToken();
    leaves.expect(JsonToken.END_OBJECT, "the end of the object, after one record");
  }

  private void value(Type type) {
    switch (type) {
      case Type.Array array -> array(array);
      case Type.Sequence sequence -> sequence(sequence);
      case Type.Mapping map -> mapping(map);
      case Type.Optional(Type value) -> optional(value);
      case Type.Reference(String name) -> definition(schema.definition(name));
      default -> leaves.value(type);
    }
  }

  private void optional(Type value) {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      out.number(0, 1);
    } else {
      out.number(1, 1);
      present(value);
    }
  }

  private void array(Type.Array type) {
    leaves.expect(JsonToken.START_ARRAY, "an array");
    int at = type.count() instanceof Length.Prefix prefix ? out.reserve(prefix) : 0;
    long count = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      try {
        leaves.value(type.element());
      } catch (JsonPayloadException e) {
        throw e.within(Paths.element(count));
      }
      count++;
    }
    leaves.count(type.count(), type.max(), at, count);
  }

  private void sequence(Type.Sequence type) {
    leaves.expect(JsonToken.START_ARRAY, "an array");
    int at = out.reserve(type.count());
    Set<String> seen = new HashSet<>();
    long count = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      int start = out.size();
      try {
        value(type.element());
        if (type.isSet()) {
          structure.distinct(seen, type.element(), start, "the set has this element already");
        }
      } catch (JsonPayloadException e) {
        throw e.within(Paths.element(count));
      }
      count++;
      structure.element(type.element());
    }
    leaves.count(type.count(), type.max(), at, count);
  }

  private void mapping(Type.Mapping type) {
    boolean isObject = JsonVisitor.isObject(type);
    leaves.expect(
        isObject ? JsonToken.START_OBJECT : JsonToken.START_ARRAY,
        isObject ? "an object" : "an array of [key, value]");
    int at = out.reserve(type.count());
    Set<String> seen = new HashSet<>();
    long count = 0;
    JsonToken end = isObject ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    while (json.nextToken() != end) {
      try {
        entry(type, isObject, seen);
      } catch (JsonPayloadException e) {
        throw e.within(Paths.element(count));
      }
      count++;
      structure.entry(type);
    }
    leaves.count(type.count(), type.max(), at, count);
  }

  private void entry(Type.Mapping type, boolean isObject, Set<String> seen) {
    int start = out.size();
    if (isObject) {
      leaves.value(type.key(), json.currentName());
    } else {
      leaves.expect(JsonToken.START_ARRAY, "an array of key and value");
      json.nextToken();
      value(type.key());
    }
    structure.distinct(seen, type.key(), start, "the map has this key already");
    json.nextToken();
    value(type.value());
    if (!isObject) {
      json.nextToken();
      leaves.expect(JsonToken.END_ARRAY, "the end of the entry's array");
    }
  }
}
