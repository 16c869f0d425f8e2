package dev.recordwire.schema.payload;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a tree of a payload.
final class TreeVisitor implements PayloadVisitor {
  private PayloadBytes bytes = new PayloadBytes(MemorySegment.NULL, PayloadLimits.DEFAULT);
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Value> root = new ArrayList<>();

  /// The values of a type that has not ended, and of a record the names of its fields.
  private record Open(List<Value> values, List<String> names, List<Value.UnknownField> unknown) {}

  Value tree() {
    return root.getFirst();
  }

  @Override
  public void payload(MemorySegment payload) {
    bytes = new PayloadBytes(payload, PayloadLimits.DEFAULT);
  }

  private void start() {
    open.push(new Open(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
  }

  private void add(Value value) {
    (open.isEmpty() ? root : open.element().values()).add(value);
  }

  @Override
  public void startRecord(RecordDefinition record) {
    start();
  }

  @Override
  public void startField(Field field) {
    open.element().names().add(field.name());
  }

  /// A default that is no value of the wire type is left out.
  @Override
  public void missingField(Field field) {
    if (field.defaultText().isEmpty()) {
      startField(field);
      add(new Value.Optional(Optional.empty()));
    } else if (Defaults.isValue(field.type(), field.defaultText().get())) {
      startField(field);
      add(defaulted(field.type(), field.defaultText().get()));
    }
  }

  private static Value defaulted(Type type, String text) {
    return switch (type) {
      case Type.Elements _ -> new Value.Elements(List.of());
      case Type.Mapping _ -> new Value.Entries(List.of());
      case Type.Binary _ -> new Value.Bytes("");
      case Type.Enumeration enumeration ->
          new Value.Constant(text, enumeration.constant(text).orElseThrow().code());
      default -> new Value.Leaf(object(type, text));
    };
  }

  @Override
  public void unknownField(RecordDefinition record, int header, long offset, long size) {
    if (record.unknown().isPresent()) {
      open.element()
          .unknown()
          .add(new Value.UnknownField(header >>> 3, header & 7, base64(offset, size)));
    }
  }

  private Value.Bytes base64(long offset, long size) {
    return Value.Bytes.of(bytes.array(offset, size));
  }

  @Override
  public void endRecord(RecordDefinition record, long offset) {
    Open ended = open.pop();
    Map<String, Value> fields = new LinkedHashMap<>();
    for (int i = 0; i < ended.names().size(); i++) {
      fields.put(ended.names().get(i), ended.values().get(i));
    }
    add(new Value.Fields(record.name(), fields, ended.unknown()));
  }

  @Override
  public void unknownVariant(UnionDefinition union, int tag, long offset, long size) {
    add(new Value.UnknownVariant(tag, base64(offset, size)));
  }

  @Override
  public void startSequence(Type.Sequence type, long count) {
    start();
  }

  @Override
  public void endSequence(Type.Sequence type) {
    add(new Value.Elements(open.pop().values()));
  }

  @Override
  public void startMapping(Type.Mapping type, long count) {
    start();
  }

  @Override
  public void endMapping(Type.Mapping type) {
    List<Value> keysAndValues = open.pop().values();
    List<Value.Entry> entries = new ArrayList<>();
    for (int i = 0; i < keysAndValues.size(); i += 2) {
      entries.add(new Value.Entry(keysAndValues.get(i), keysAndValues.get(i + 1)));
    }
    add(new Value.Entries(entries));
  }

  @Override
  public void startPresent(Type.Optional type) {
    start();
  }

  @Override
  public void endPresent(Type.Optional type) {
    add(new Value.Optional(Optional.of(open.pop().values().getFirst())));
  }

  @Override
  public void absent(Type.Optional type) {
    add(new Value.Optional(Optional.empty()));
  }

  @Override
  public void value(Type type, long offset, long size) {
    add(
        switch (type) {
          case Type.Array array -> elements(array.element(), offset, size);
          case Type.Binary _ -> base64(offset, size);
          case Type.Enumeration enumeration -> {
            int code = Enums.code(enumeration, bytes, offset);
            yield new Value.Constant(Enums.shown(enumeration, code), code);
          }
          case Type.Scalar scalar -> new Value.Leaf(scalar(scalar, offset));
          default -> new Value.Leaf(object(type, LeafText.of(type, bytes, offset, size)));
        });
  }

  private Value.Elements elements(Type.Scalar element, long offset, long size) {
    List<Value> elements = new ArrayList<>();
    for (long at = offset; at < offset + size; at += element.bytes()) {
      elements.add(new Value.Leaf(scalar(element, at)));
    }
    return new Value.Elements(elements);
  }

  /// Floating-point numbers keep all their bits.
  private Object scalar(Type.Scalar type, long at) {
    return switch (type) {
      case FLOAT16 -> Float.float16ToFloat((short) bytes.uint16(at));
      case FLOAT32 -> Float.intBitsToFloat(bytes.int32(at));
      case FLOAT64 -> Double.longBitsToDouble(bytes.int64(at));
      default -> object(type, LeafText.of(type, bytes, at));
    };
  }

  private static Object object(Type type, String text) {
    return switch (type) {
      case Type.Scalar scalar -> object(scalar, text);
      case Type.BigInteger _ -> new BigInteger(text);
      case Type.Decimal _ -> new BigDecimal(text);
      default -> text;
    };
  }

  private static Object object(Type.Scalar type, String text) {
    return switch (type) {
      case BOOL -> Boolean.valueOf(text);
      case INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32 -> Long.valueOf(text);
      case UINT64 -> new BigInteger(text);
      case FLOAT16, FLOAT32 -> Float.valueOf(text);
      case FLOAT64 -> Double.valueOf(text);
      case INSTANT, DURATION, DATE, TIME, DATETIME, UUID -> Times.parse(type, text);
    };
  }
}
