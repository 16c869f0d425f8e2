package dev.recordwire.tools.javascript;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Field;
import dev.recordwire.schema.Length;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import dev.recordwire.tools.generate.ModuleNames;
import java.util.ArrayList;
import java.util.List;

/// Emits the reader and writer of an evolvable record.
final class EvolvableEmitter {
  /// The fields that share a variable `seen`, whose bits JavaScript computes with.
  private static final int FIELDS_OF_SEEN = 30;

  private final Schema schema;
  private final Names names;
  private final ReadEmitter reads;
  private final WriteEmitter writes;

  EvolvableEmitter(Schema schema, Names names, ReadEmitter reads, WriteEmitter writes) {
    this.schema = schema;
    this.names = names;
    this.reads = reads;
    this.writes = writes;
  }

  /// The constant that the module exports for the record.
  String emit(RecordDefinition record) {
    Source source = new Source();
    source
        .line("/** %s, evolvable. */", record.name())
        .line("export const %s = new Record(", names.type(record.name()))
        .indent()
        .line("%s,", Names.quoted(ModuleNames.simple(record.name())))
        .line("(from) => {")
        .indent();
    read(record, source);
    source.outdent().line("},").line("(to, value) => {").indent();
    write(record, source);
    return source.outdent().line("},").outdent().line(");").toString();
  }

  private void read(RecordDefinition record, Source source) {
    source.line("const end = open(from, \"\");");
    for (Field field : record.fields()) {
      String variable = names.variable(field.name());
      DefaultCode.of(field)
          .ifPresentOrElse(
              value -> source.line("let %s = %s;", variable, value),
              () -> source.line("let %s;", variable));
    }
    List<List<Field>> chunks = chunks(record.fields());
    for (int i = 0; i < chunks.size(); i++) {
      source.line("let %s = 0;", seen(i));
    }
    record.unknown().ifPresent(_ -> source.line("const kept = [];"));
    source
        .line("while (isBefore(from, end)) {")
        .indent()
        .line("const header = readHeader(from, end);");
    String unknown =
        record.unknown().isPresent()
            ? "keepField(from, header, end, kept);"
            : "skipField(from, header, end);";
    if (chunks.isEmpty()) {
      source.line(unknown);
    } else {
      readFields(chunks, unknown, source);
    }
    source.outdent().line("}");
    for (int i = 0; i < chunks.size(); i++) {
      complete(chunks.get(i), seen(i), source);
    }
    List<String> properties = new ArrayList<>();
    record.fields().forEach(field -> properties.add(names.property(field.name())));
    record.unknown().ifPresent(name -> properties.add(Names.key(name) + ": joinedFields(kept)"));
    source.object("return", properties);
  }

  private void readFields(List<List<Field>> chunks, String unknown, Source source) {
    source.line("switch (header >>> 3) {").indent();
    for (int i = 0; i < chunks.size(); i++) {
      for (int bit = 0; bit < chunks.get(i).size(); bit++) {
        readField(chunks.get(i).get(bit), seen(i), 1L << bit, source);
      }
    }
    source.line("default:").indent().line(unknown).outdent().outdent().line("}");
  }

  private void readField(Field field, String seen, long bit, Source source) {
    String label = RecordEmitter.label(field);
    Type type = field.type() instanceof Type.Optional(Type value) ? value : field.type();
    source
        .line("case %d:", field.id())
        .indent()
        .line("%1$s = once(from, %2$s, %1$s, 0x%3$x);", seen, label, bit);
    Code value;
    if (type.fixedSize().isPresent()) {
      int kind = Field.packed("", type).kind();
      Code at =
          Code.call("fixedField", "from", label, "header", kind, type.fixedSize().getAsLong());
      value = reads.fixed(type, at, label);
    } else {
      source.line("lengthField(from, %s, header);", label);
      Code read = field.isOptional() ? reads.optional(type, label) : reads.value(type, label);
      value =
          isOwnLength(type) ? read : Code.call("readSized", "from", label, ReadEmitter.arrow(read));
    }
    source.statement(names.variable(field.name()) + " = ", value).line("break;").outdent();
  }

  private static void complete(List<Field> fields, String seen, Source source) {
    long required = 0;
    for (int i = 0; i < fields.size(); i++) {
      required |= fields.get(i).mayBeAbsent() ? 0 : 1L << i;
    }
    if (required != 0) {
      source.line("complete(from, %s, 0x%x, %s);", seen, required, RecordEmitter.namesOf(fields));
    }
  }

  private void write(RecordDefinition record, Source source) {
    source.line("const start = openLength(to);");
    for (Field field : record.fields()) {
      String member = RecordEmitter.member(field);
      if (field.type() instanceof Type.Optional(Type type)) {
        int header = field.id() * 8 + Field.KIND_LENGTH;
        source.line("if (isPresent(%s)) {", member).indent();
        writeField(field, type, header, WriteEmitter.inside(type, member), source);
        source.outdent().line("}");
      } else {
        writeField(field, field.type(), field.header(), member, source);
      }
    }
    record
        .unknown()
        .ifPresent(
            name ->
                source.line(
                    "writeKept(to, %s, %s, %s);",
                    Names.quoted(name), Names.member("value", name), knownOf(record)));
    source.line("closeLength(to, \"\", start);");
  }

  private void writeField(Field field, Type type, int header, String value, Source source) {
    String label = RecordEmitter.label(field);
    if (type.fixedSize().isPresent()) {
      String room = (header & 7) == Field.KIND_LENGTH ? "sizedRoom" : "headedRoom";
      Code at = Code.call(room, "to", header, type.fixedSize().getAsLong());
      source.statement("", writes.fixed(type, at, label, value));
    } else if (isOwnLength(type)) {
      source.line("writeHeader(to, %d);", header);
      source.statement("", writes.value(type, label, value));
    } else {
      Code write = new Code.Arrow("to", writes.value(type, label, value));
      source.statement("", Code.call("writeSized", "to", header, label, write));
    }
  }

  /// The ids of a record's fields with their names, by which kept fields are checked.
  private static String knownOf(RecordDefinition record) {
    List<String> entries =
        record.fields().stream()
            .map(field -> "[%d, %s]".formatted(field.id(), RecordEmitter.label(field)))
            .toList();
    return "new Map([" + String.join(", ", entries) + "])";
  }

  /// Returns whether a type's value is itself a uint32 length and that many bytes.
  private boolean isOwnLength(Type type) {
    return switch (type) {
      case Type.Text(Length length, var _) -> length == Length.Prefix.UINT32;
      case Type.Binary binary -> binary.length() == Length.Prefix.UINT32;
      case Type.BigInteger(Length.Prefix length) -> length == Length.Prefix.UINT32;
      case Type.Reference(String name) -> isEvolvable(schema.definition(name));
      default -> false;
    };
  }

  private static boolean isEvolvable(Definition definition) {
    return definition instanceof RecordDefinition record && record.isEvolvable();
  }

  private static String seen(int chunk) {
    return chunk == 0 ? "seen" : "seen" + (chunk + 1);
  }

  private static List<List<Field>> chunks(List<Field> fields) {
    List<List<Field>> chunks = new ArrayList<>();
    for (int i = 0; i < fields.size(); i += FIELDS_OF_SEEN) {
      chunks.add(fields.subList(i, Math.min(i + FIELDS_OF_SEEN, fields.size())));
    }
    return chunks;
  }
}
