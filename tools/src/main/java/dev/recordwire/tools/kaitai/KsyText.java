package dev.recordwire.tools.kaitai;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.Field;
import dev.recordwire.schema.Length.Prefix;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import dev.recordwire.schema.UnionDefinition;
import dev.recordwire.schema.UnionDefinition.Variant;
import dev.recordwire.tools.console.Printable;
import dev.recordwire.tools.generate.ModuleNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/// Writes a schema as a `.ksy` file.
final class KsyText {
  private static final String UNKNOWN_FIELD = "unknown_field";

  /// Words that mean something else to YAML, or to Kaitai's expressions.
  private static final Set<String> TAKEN =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "and", "or", "not");

  private final Schema schema;
  private final ModuleNames names;
  private final KsyTypes types;

  KsyText(Schema schema) {
    this.schema = schema;
    this.names = new ModuleNames(schema, Set.of(), KsyText::id);
    this.types = new KsyTypes(names);
  }

  /// A name as Kaitai has it: `indexed_values` for `indexedValues`.
  private static String id(String name) {
    String snake =
        name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9_]", "_");
    String id = Character.isLetter(snake.charAt(0)) ? snake : "x" + snake;
    return TAKEN.contains(id) ? id + "_" : id;
  }

  String text() {
    for (Definition definition : schema.definitions().values()) {
      types.declare(names.of(definition.name()), out -> attributes(definition, out));
    }
    String root = names.of(schema.root().name());
    Yaml out = new Yaml();
    out.open("meta:")
        .line("id: %s_payload", root)
        .line("title: %s", schema.root().name())
        .line("endian: le")
        .line("encoding: UTF-8")
        .line("ks-version: 0.9")
        .outdent();
    out.line("doc: A payload of Recordwire. Floats of two bytes are read as their bits.");
    out.open("seq:");
    KsyValue.declared(root).write(out, "value");
    out.outdent();
    out.open("types:");
    types
        .declared()
        .forEach(
            (name, attributes) -> {
              out.open("%s:", name);
              attributes.toString().lines().forEach(out::line);
              out.outdent();
            });
    out.outdent();
    writeEnums(out);
    return out.toString();
  }

  private void attributes(Definition definition, Yaml out) {
    switch (definition) {
      case RecordDefinition record when record.isEvolvable() -> evolvable(record, out);
      case RecordDefinition record -> packed(record, out);
      case UnionDefinition union -> union(union, out);
    }
  }

  private void packed(RecordDefinition record, Yaml out) {
    if (record.fields().isEmpty()) {
      out.line("seq: []");
      return;
    }
    Set<String> taken = new HashSet<>();
    out.open("seq:");
    for (Field field : record.fields()) {
      types.value(field.type()).write(out, unique(id(field.name()), taken));
    }
    out.outdent();
  }

  private static String unique(String id, Set<String> taken) {
    String unique = id;
    while (!taken.add(unique)) {
      unique += "_";
    }
    return unique;
  }

  private void evolvable(RecordDefinition record, Yaml out) {
    String name = names.of(record.name());
    out.open("seq:");
    KsyValue.builtIn("u4").write(out, "len_content");
    out.open("- id: content").line("type: %s_content", name).line("size: len_content").outdent();
    out.outdent();
    types.declare(
        name + "_content",
        content -> {
          content.open("seq:");
          content.open("- id: fields").line("type: %s_field", name).line("repeat: eos").outdent();
          content.outdent();
        });
    types.declare(name + "_field", field -> field(record, field));
    types.declare(UNKNOWN_FIELD, KsyText::unknownField);
  }

  private void field(RecordDefinition record, Yaml out) {
    out.open("seq:");
    out.open("- id: header").line("type: u2").line("doc: The field's id * 8 + its kind.").outdent();
    out.open("- id: value").open("type:").line("switch-on: header").open("cases:");
    for (Field field : record.fields()) {
      Type type = field.type() instanceof Type.Optional(Type inner) ? inner : field.type();
      KsyValue value = types.value(type);
      boolean isSized = field.kind() == Field.KIND_LENGTH && !hasOwnLength(type);
      KsyValue whole = isSized ? types.sized(value) : types.whole(value);
      out.line("%d: %s # %s", field.header(), whole.type(), Printable.of(field.name()));
      if (field.kind() != Field.KIND_LENGTH) {
        int header = field.id() * 8 + Field.KIND_LENGTH;
        out.line(
            "%d: %s # %s, after its length",
            header, types.sized(value).type(), Printable.of(field.name()));
      }
    }
    out.line("_: %s(header & 7)", UNKNOWN_FIELD).outdent().outdent().outdent();
    out.outdent();
  }

  private boolean hasOwnLength(Type type) {
    return switch (type) {
      case Type.Text text -> text.length() == Prefix.UINT32;
      case Type.Binary binary -> binary.length() == Prefix.UINT32;
      case Type.BigInteger integer -> integer.length() == Prefix.UINT32;
      case Type.Reference(String name) ->
          schema.definition(name) instanceof RecordDefinition record && record.isEvolvable();
      default -> false;
    };
  }

  private static void unknownField(Yaml out) {
    out.open("params:").open("- id: kind").line("type: u1").outdent().outdent();
    out.open("seq:");
    out.open("- id: len_value")
        .line("type: u4")
        .line("if: kind == %d", Field.KIND_LENGTH)
        .outdent();
    out.open("- id: value")
        .line("size: 'kind == %d ? len_value : (1 << kind)'", Field.KIND_LENGTH)
        .outdent();
    out.outdent();
  }

  private void union(UnionDefinition union, Yaml out) {
    out.open("seq:");
    KsyValue.builtIn("u1").write(out, "tag");
    out.open("- id: value").open("type:").line("switch-on: tag").open("cases:");
    for (Variant variant : union.variants()) {
      out.line("%d: %s", variant.tag(), names.of(variant.record()));
    }
    union
        .fallback()
        .ifPresent(
            _ ->
                out.line(
                    "_: %s",
                    types
                        .value(new Type.Binary(Prefix.UINT32, OptionalLong.empty(), false))
                        .type()));
    out.outdent().outdent().outdent();
    out.outdent();
  }

  private void writeEnums(Yaml out) {
    if (types.enums().isEmpty()) {
      return;
    }
    out.open("enums:");
    for (Map.Entry<String, Type.Enumeration> each : types.enums().entrySet()) {
      Map<String, Integer> taken = new HashMap<>();
      out.open("%s:", each.getKey());
      for (Type.Constant constant : each.getValue().constants()) {
        String id = id(constant.name());
        int before = taken.merge(id, 1, Integer::sum);
        out.line("%d: %s", constant.code(), before == 1 ? id : id + "_" + before);
      }
      out.outdent();
    }
    out.outdent();
  }
}
