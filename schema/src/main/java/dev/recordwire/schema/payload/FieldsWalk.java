package dev.recordwire.schema.payload;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Goes through the fields of one evolvable record.
final class FieldsWalk {
  private final RecordDefinition record;
  private final Schema schema;
  private final PayloadBytes bytes;
  private final Values values;
  private final PayloadVisitor visitor;
  private final Set<Integer> seen = new HashSet<>();
  private long end;

  /// Goes on with the values of fields.
  interface Values {
    /// Reads the value of a component.
    void value(String component, Type type);

    /// Reads a length, which it tells the visitor.
    long length(String component, Length.Prefix prefix, PayloadVisitor.Frame frame);

    /// The visitor of the record.
    PayloadVisitor visitor();
  }

  FieldsWalk(RecordDefinition record, Schema schema, PayloadBytes bytes, Values values) {
    this.record = record;
    this.schema = schema;
    this.bytes = bytes;
    this.values = values;
    this.visitor = values.visitor();
  }

  void run() {
    long size = values.length("", Length.Prefix.UINT32, PayloadVisitor.Frame.RECORD_LENGTH);
    end = bytes.offset() + size;
    while (isBeforeEnd()) {
      header();
    }
    missing();
  }

  private boolean isBeforeEnd() {
    long at = bytes.offset();
    if (at > end) {
      throw new PayloadException(
          "",
          at,
          "the record's fields take "
              + PayloadBytes.count(at - end)
              + " more than its length says");
    }
    return at < end;
  }

  private void header() {
    long at = bytes.offset();
    if (at + 2 > end) {
      throw new PayloadException(
          "",
          at,
          "the record ends inside a field's header, of which it has "
              + PayloadBytes.count(end - at));
    }
    int header = bytes.uint16(bytes.take("", 2));
    Field field = field(header >>> 3);
    if (field == null) {
      visitor.frame(PayloadVisitor.Frame.HEADER, at, 2, header);
      unknown(header);
      return;
    }
    if (!seen.add(field.id())) {
      throw new PayloadException(field.name(), at, "it comes twice in its record");
    }
    visitor.startField(field);
    visitor.frame(PayloadVisitor.Frame.HEADER, at, 2, header);
    known(field, header & 7);
    visitor.endField(field);
  }

  private @Nullable Field field(int id) {
    return record.field(id).orElse(null);
  }

  private void known(Field field, int kind) {
    Type type = field.type() instanceof Type.Optional(Type value) ? value : field.type();
    String name = field.name();
    if (kind == field.kind() && kind != Field.KIND_LENGTH) {
      values.value(name, type);
      return;
    }
    if (kind != Field.KIND_LENGTH) {
      throw new PayloadException(
          name,
          bytes.offset() - 2,
          "its field header has kind "
              + kind
              + ", and this record has kind "
              + field.kind()
              + ": the payload's record has another type for this id");
    }
    OptionalLong fixed = type.fixedSize();
    if (fixed.isPresent()) {
      long size = values.length(name, Length.Prefix.UINT32, PayloadVisitor.Frame.FIELD_LENGTH);
      if (size != fixed.getAsLong()) {
        throw wrongLength(name, bytes.offset(), fixed.getAsLong(), size);
      }
      present(field, name, type);
    } else if (OwnLength.has(type, schema)) {
      present(field, name, type);
    } else {
      long size = values.length(name, Length.Prefix.UINT32, PayloadVisitor.Frame.FIELD_LENGTH);
      long start = bytes.offset();
      present(field, name, type);
      if (bytes.offset() != start + size) {
        throw wrongLength(name, bytes.offset(), bytes.offset() - start, size);
      }
    }
  }

  private void present(Field field, String name, Type type) {
    if (field.type() instanceof Type.Optional optional) {
      visitor.startPresent(optional);
      values.value(name, type);
      visitor.endPresent(optional);
    } else {
      values.value(name, type);
    }
  }

  private PayloadException wrongLength(String name, long offset, long taken, long expected) {
    String difference =
        taken < expected
            ? PayloadBytes.count(expected - taken) + " fewer than its length says"
            : PayloadBytes.count(taken - expected) + " more than its length says";
    return new PayloadException(name, offset, "its value takes " + difference);
  }

  private void unknown(int header) {
    int kind = header & 7;
    if (kind > Field.KIND_LENGTH) {
      throw new PayloadException(
          "",
          bytes.offset() - 2,
          "the header of field %d has kind %d, which does not exist".formatted(header >>> 3, kind));
    }
    long size =
        kind == Field.KIND_LENGTH
            ? values.length("", Length.Prefix.UINT32, PayloadVisitor.Frame.FIELD_LENGTH)
            : 1L << kind;
    if (bytes.offset() > end) {
      throw new PayloadException(
          "",
          bytes.offset() - Integer.BYTES,
          "the record ends inside the length of field %d".formatted(header >>> 3));
    }
    if (bytes.offset() + size > end) {
      throw new PayloadException(
          "",
          bytes.offset(),
          "field %d takes %s, and the record has %s left"
              .formatted(
                  header >>> 3,
                  PayloadBytes.count(size),
                  PayloadBytes.count(end - bytes.offset())));
    }
    visitor.unknownField(record, header, bytes.pass(size), size);
  }

  private void missing() {
    List<Field> absent =
        record.fields().stream().filter(field -> !seen.contains(field.id())).toList();
    List<String> required =
        absent.stream().filter(field -> !field.mayBeAbsent()).map(Field::name).toList();
    if (!required.isEmpty()) {
      String others =
          required.size() == 1
              ? ""
              : " (nor " + String.join(", ", required.subList(1, required.size())) + ")";
      throw new PayloadException(
          required.getFirst(),
          bytes.offset(),
          "the payload does not hold it"
              + others
              + ", and it has no default: it was written by a version without it, or is damaged");
    }
    absent.forEach(visitor::missingField);
  }
}
