package dev.recordwire.tools.javascript;

import static java.util.stream.Collectors.joining;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Field;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import java.util.Map;
import java.util.TreeMap;

/// Emits the TypeScript declarations of a module.
final class DeclarationEmitter {
  private final Schema schema;
  private final Names names;

  DeclarationEmitter(Schema schema, Names names) {
    this.schema = schema;
    this.names = names;
  }

  /// The declarations of the schema's types; those of the runtime precede them.
  String emit() {
    Map<String, Type.Enumeration> enums = new TreeMap<>();
    for (Definition definition : schema.definitions().values()) {
      if (definition instanceof RecordDefinition record) {
        record.fields().forEach(field -> Enums.collect(field.type(), enums));
      }
    }
    Source source = new Source();
    enums.values().forEach(each -> enumeration(each, source));
    for (Definition definition : schema.definitions().values()) {
      switch (definition) {
        case RecordDefinition record -> record(record, source);
        case UnionDefinition union -> union(union, source);
      }
    }
    return source.toString();
  }

  private void enumeration(Type.Enumeration type, Source source) {
    String constants =
        type.constants().stream().map(each -> Names.quoted(each.name())).collect(joining(" | "));
    source
        .line("")
        .line("/** %s. */", type.name())
        .line("export type %s = %s;", names.type(type.name()), constants);
  }

  private void record(RecordDefinition record, Source source) {
    String name = names.type(record.name());
    source
        .line("")
        .line("/** %s, %s. */", record.name(), record.isEvolvable() ? "evolvable" : "packed")
        .line("export interface %s {", name)
        .indent();
    for (Field field : record.fields()) {
      note(field.type()).ifPresent(note -> source.line("/** %s */", note));
      source.line("%s: %s;", Names.key(field.name()), type(field.type()));
    }
    record
        .unknown()
        .ifPresent(
            unknown ->
                source
                    .line("/** Fields that this schema does not have. */")
                    .line("%s?: Uint8Array;", Names.key(unknown)));
    source.outdent().line("}").line("export const %1$s: Codec<%1$s>;", name);
  }

  /// The unit of a number, where its type does not say it.
  private static java.util.Optional<String> note(Type type) {
    Type value = type instanceof Type.Optional(Type inner) ? inner : type;
    return java.util.Optional.ofNullable(
        switch (value) {
          case Type.Scalar.INSTANT -> "Nanoseconds since 1970-01-01T00:00Z.";
          case Type.Scalar.DURATION -> "Nanoseconds.";
          case Type.Scalar.DATE -> "Days since 1970-01-01.";
          case Type.Scalar.TIME -> "Nanoseconds since midnight.";
          case Type.Scalar.DATETIME -> "Nanoseconds since 1970-01-01T00:00, without a time zone.";
          default -> null;
        });
  }

  private void union(UnionDefinition union, Source source) {
    String name = names.type(union.name());
    source.line("").line("/** %s, a union. */", union.name()).line("export type %s =", name);
    source.indent();
    for (UnionDefinition.Variant variant : union.variants()) {
      String type = names.type(variant.record());
      source.line("| { type: %s; value: %s }", Names.quoted(type), type);
    }
    union
        .fallback()
        .ifPresent(
            fallback ->
                source.line(
                    "| { type: %s; tag: number; bytes: Uint8Array }",
                    UnionEmitter.unknown(fallback)));
    source.outdent().line(";").line("export const %1$s: Codec<%1$s>;", name);
  }

  private String type(Type type) {
    return switch (type) {
      case Type.Scalar scalar -> ScalarCode.declared(scalar);
      case Type.Text _ -> "string";
      case Type.Binary _ -> "Uint8Array";
      case Type.BigInteger _ -> "bigint";
      case Type.Decimal _ -> "Decimal";
      case Type.Array array ->
          array.element() == Type.Scalar.BOOL
              ? "boolean[]"
              : ScalarCode.typedArray(array.element());
      case Type.Sequence sequence ->
          sequence.isSet() && KeyCode.isPrimitive(sequence.element())
              ? "Set<%s>".formatted(type(sequence.element()))
              : "Array<%s>".formatted(type(sequence.element()));
      case Type.Mapping mapping ->
          (KeyCode.isPrimitive(mapping.key()) ? "Map<%s, %s>" : "Array<[%s, %s]>")
              .formatted(type(mapping.key()), type(mapping.value()));
      case Type.Optional(Type value) ->
          (value instanceof Type.Optional ? "{ value: %s } | null" : "%s | null")
              .formatted(type(value));
      case Type.Reference(String definition) -> names.type(definition);
      case Type.Enumeration enumeration ->
          names.type(enumeration.name()) + (enumeration.open() ? " | number" : "");
    };
  }
}
