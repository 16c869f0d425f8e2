package dev.recordwire.schema.payload;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Writes a payload as JSON, in the form that docs/schema.md describes.
final class JsonVisitor implements PayloadVisitor {
  private final JsonGenerator json;
  private PayloadBytes bytes = new PayloadBytes(MemorySegment.NULL, PayloadLimits.DEFAULT);

  /// Whether the map that is being written is an object; one entry for each open map.
  private final Deque<Boolean> areObjects = new ArrayDeque<>();

  /// The unknown fields of each open record.
  private final Deque<List<UnknownField>> unknown = new ArrayDeque<>();

  /// Whether the next value is the name of a member.
  private boolean isName;

  private record UnknownField(int header, long offset, long size) {}

  JsonVisitor(JsonGenerator json) {
    this.json = json;
  }

  @Override
  public void payload(MemorySegment payload) {
    bytes = new PayloadBytes(payload, PayloadLimits.DEFAULT);
  }

  @Override
  public void startRecord(RecordDefinition record) {
    json.writeStartObject();
    unknown.push(new ArrayList<>());
  }

  @Override
  public void endRecord(RecordDefinition record, long offset) {
    List<UnknownField> fields = unknown.pop();
    if (record.unknown().isPresent() && !fields.isEmpty()) {
      json.writeName(record.unknown().get()).writeStartArray();
      for (UnknownField field : fields) {
        json.writeStartObject();
        json.writeNumberProperty("id", field.header() >>> 3);
        json.writeNumberProperty("kind", field.header() & 7);
        json.writeBinaryProperty("bytes", bytes.array(field.offset(), field.size()));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  @Override
  public void startField(Field field) {
    json.writeName(field.name());
  }

  /// A default that is no value of the wire type is left out, as the field is in the payload.
  @Override
  public void missingField(Field field) {
    if (field.defaultText().isEmpty()) {
      json.writeName(field.name()).writeNull();
    } else if (Defaults.isValue(field.type(), field.defaultText().get())) {
      json.writeName(field.name());
      defaulted(field.type(), field.defaultText().get());
    }
  }

  private void defaulted(Type type, String text) {
    switch (type) {
      case Type.Elements _ -> json.writeStartArray().writeEndArray();
      case Type.Mapping map -> {
        startMapping(map, 0);
        endMapping(map);
      }
      case Type.Binary _ -> json.writeString("");
      default -> leaf(type, text);
    }
  }

  @Override
  public void unknownField(RecordDefinition record, int header, long offset, long size) {
    unknown.element().add(new UnknownField(header, offset, size));
  }

  @Override
  public void startVariant(UnionDefinition union, UnionDefinition.Variant variant) {
    json.writeStartObject().writeName(VariantNames.of(union, variant));
  }

  @Override
  public void endVariant() {
    json.writeEndObject();
  }

  @Override
  public void unknownVariant(UnionDefinition union, int tag, long offset, long size) {
    json.writeStartObject();
    json.writeBinaryProperty("#" + tag, bytes.array(offset, size));
    json.writeEndObject();
  }

  @Override
  public void startSequence(Type.Sequence type, long count) {
    json.writeStartArray();
  }

  @Override
  public void endSequence(Type.Sequence type) {
    json.writeEndArray();
  }

  /// Returns whether a map is an object of JSON: where its keys are texts already.
  static boolean isObject(Type.Mapping type) {
    return type.key() instanceof Type.Text || type.key() instanceof Type.Enumeration;
  }

  @Override
  public void startMapping(Type.Mapping type, long count) {
    areObjects.push(isObject(type));
    if (isObject(type)) {
      json.writeStartObject();
    } else {
      json.writeStartArray();
    }
  }

  @Override
  public void startKey(long index) {
    isName = areObjects.element();
    if (!isName) {
      json.writeStartArray();
    }
  }

  @Override
  public void startValue(long index) {
    isName = false;
  }

  @Override
  public void endEntry(long index) {
    if (!areObjects.element()) {
      json.writeEndArray();
    }
  }

  @Override
  public void endMapping(Type.Mapping type) {
    if (areObjects.pop()) {
      json.writeEndObject();
    } else {
      json.writeEndArray();
    }
  }

  @Override
  public void startPresent(Type.Optional type) {
    if (type.value() instanceof Type.Optional) {
      json.writeStartArray();
    }
  }

  @Override
  public void endPresent(Type.Optional type) {
    if (type.value() instanceof Type.Optional) {
      json.writeEndArray();
    }
  }

  @Override
  public void absent(Type.Optional type) {
    json.writeNull();
  }

  @Override
  public void value(Type type, long offset, long size) {
    if (type instanceof Type.Array array) {
      json.writeStartArray();
      int elementBytes = array.element().bytes();
      for (long at = offset; at < offset + size; at += elementBytes) {
        leaf(array.element(), LeafText.of(array.element(), bytes, at));
      }
      json.writeEndArray();
    } else {
      leaf(type, LeafText.of(type, bytes, offset, size));
    }
  }

  private void leaf(Type type, String text) {
    if (isName) {
      json.writeName(text);
    } else if (type == Type.Scalar.BOOL) {
      json.writeBoolean(text.equals("true"));
    } else if (LeafText.isPlain(type, text)) {
      json.writeNumber(text);
    } else {
      json.writeString(text);
    }
  }
}
