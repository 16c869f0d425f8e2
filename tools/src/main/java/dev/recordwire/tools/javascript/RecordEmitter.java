package dev.recordwire.tools.javascript;

import static java.util.stream.Collectors.joining;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.tools.generate.ComponentGroup;
import dev.recordwire.tools.generate.ModuleNames;
import java.util.List;

/// Emits the reader and writer of a packed record.
final class RecordEmitter {
  private final Names names;
  private final ReadEmitter reads;
  private final WriteEmitter writes;

  RecordEmitter(Names names, ReadEmitter reads, WriteEmitter writes) {
    this.names = names;
    this.reads = reads;
    this.writes = writes;
  }

  /// The constant that the module exports for the record.
  String emit(RecordDefinition record) {
    Source source = new Source();
    source
        .line("/** %s, packed. */", record.name())
        .line("export const %s = new Record(", names.type(record.name()))
        .indent()
        .line("%s,", Names.quoted(ModuleNames.simple(record.name())));
    List<ComponentGroup> groups = ComponentGroup.of(record.fields());
    source.line("(from) => {").indent();
    read(record, groups, source);
    source.outdent().line("},").line("(to, value) => {").indent();
    write(groups, source);
    return source.outdent().line("},").outdent().line(");").toString();
  }

  private void read(RecordDefinition record, List<ComponentGroup> groups, Source source) {
    Offsets offsets = new Offsets(groups);
    for (ComponentGroup group : groups) {
      switch (group) {
        case ComponentGroup.FixedRun run -> {
          String description = Names.quoted(run.description());
          offsets.start(source, Code.call("take", "from", run.bytes(), description));
          for (ComponentGroup.Placed each : run.components()) {
            Code at = Offsets.at(each.offset());
            assign(each.field(), reads.fixed(each.field().type(), at, label(each.field())), source);
          }
        }
        case ComponentGroup.Single(Field field) ->
            assign(field, reads.value(field.type(), label(field)), source);
      }
    }
    source.object(
        "return", record.fields().stream().map(Field::name).map(names::property).toList());
  }

  private void assign(Field field, Code value, Source source) {
    source.statement("const " + names.variable(field.name()) + " = ", value);
  }

  private void write(List<ComponentGroup> groups, Source source) {
    Offsets offsets = new Offsets(groups);
    for (ComponentGroup group : groups) {
      switch (group) {
        case ComponentGroup.FixedRun run -> {
          offsets.start(source, Code.call("room", "to", run.bytes()));
          for (ComponentGroup.Placed each : run.components()) {
            Field field = each.field();
            Code at = Offsets.at(each.offset());
            source.statement("", writes.fixed(field.type(), at, label(field), member(field)));
          }
        }
        case ComponentGroup.Single(Field field) ->
            source.statement("", writes.value(field.type(), label(field), member(field)));
      }
    }
  }

  /// A field's name for errors, as a literal.
  static String label(Field field) {
    return Names.quoted(field.name());
  }

  /// A field of the value that is written.
  static String member(Field field) {
    return Names.member("value", field.name());
  }

  /// The variable `at`, which holds the offset of one run after the other.
  private static final class Offsets {
    private final long runs;
    private boolean isDeclared;

    Offsets(List<ComponentGroup> groups) {
      runs = groups.stream().filter(ComponentGroup.FixedRun.class::isInstance).count();
    }

    void start(Source source, Code value) {
      source.statement((isDeclared ? "" : runs > 1 ? "let " : "const ") + "at = ", value);
      isDeclared = true;
    }

    static Code at(long offset) {
      return Code.text(offset == 0 ? "at" : "at + " + offset);
    }
  }

  /// The names of fields, by which an error says which are absent.
  static String namesOf(List<Field> fields) {
    return Names.quoted(fields.stream().map(Field::name).collect(joining(" ")));
  }
}
