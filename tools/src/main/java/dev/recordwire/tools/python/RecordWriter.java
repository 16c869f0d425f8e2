package dev.recordwire.tools.python;

import dev.recordwire.schema.Field;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Type;
import java.util.ArrayList;
import java.util.List;

/// Writes the dataclass of a record.
final class RecordWriter {
  private final PythonTypes types;
  private final RecordDefinition record;
  private final List<String> attributes;

  RecordWriter(PythonTypes types, RecordDefinition record) {
    this.types = types;
    this.record = record;
    List<String> components = new ArrayList<>(record.fields().stream().map(Field::name).toList());
    record.unknown().ifPresent(components::add);
    attributes = PythonNames.attributes(components);
  }

  void write(PythonSource source) {
    boolean isAlone =
        !record.isEvolvable() && !types.isContained(record) && !record.fields().isEmpty();
    String base = record.isEvolvable() ? "(_EvolvableRecord)" : isAlone ? "" : "(_Record)";
    String name = types.names().of(record.name());
    source.separate();
    source.line(
        record.isEvolvable() ? "@dataclass(slots=True, kw_only=True)" : "@dataclass(slots=True)");
    source.block(
        "class %s%s:".formatted(name, base),
        () -> {
          source.line("\"\"\"%s.\"\"\"", record.name());
          components(source);
          if (!record.isEvolvable()) {
            new PackedMethods(types, record, attributes).write(source, isAlone);
          }
        });
    if (record.isEvolvable()) {
      types.objects().call(name + "._has", fields());
    }
  }

  private void components(PythonSource source) {
    if (!attributes.isEmpty()) {
      source.line("");
    }
    for (int i = 0; i < record.fields().size(); i++) {
      Field field = record.fields().get(i);
      source.line("%s: %s%s", attributes.get(i), types.hints().of(field.type()), absent(field));
    }
    if (record.unknown().isPresent()) {
      source.line("%s: bytes = b\"\"", attributes.getLast());
      source.line(
          "\"\"\"The fields that this version does not know, which encode() writes again.\"\"\"");
    }
  }

  private String absent(Field field) {
    if (!record.isEvolvable()) {
      return "";
    }
    if (types.hints().isNumpy(field.type()) && field.defaultText().isPresent()) {
      return " = field(default_factory=lambda: %s)".formatted(types.hints().empty(field.type()));
    }
    return field
        .defaultText()
        .filter(_ -> DefaultLiteral.isKnown(field))
        .map(text -> " = " + DefaultLiteral.of(field, text, types.names()))
        .orElse(field.isOptional() ? " = None" : "");
  }

  /// The arguments that tell the class its fields.
  private List<String> fields() {
    List<String> arguments = new ArrayList<>();
    List<String> required = new ArrayList<>();
    for (int i = 0; i < record.fields().size(); i++) {
      Field field = record.fields().get(i);
      String attribute = attributes.get(i);
      arguments.add(
          "_Field(%d, \"%s\", %d, %s%s)"
              .formatted(field.id(), attribute, field.kind(), object(field), optional(field)));
      if (!field.isOptional() && !DefaultLiteral.isKnown(field)) {
        required.add(attribute);
      }
    }
    if (!required.isEmpty()) {
      arguments.add("required=\"%s\"".formatted(String.join(" ", required)));
    }
    if (record.unknown().isPresent()) {
      arguments.add("unknown=\"%s\"".formatted(attributes.getLast()));
    }
    return arguments;
  }

  /// The object of a field's value, which has no presence byte.
  private String object(Field field) {
    return switch (field.type()) {
      case Type.Optional(Type.Optional inner) -> "_Boxed(%s)".formatted(types.of(inner));
      case Type.Optional(Type value) -> types.of(value);
      default -> types.of(field.type());
    };
  }

  private static String optional(Field field) {
    return field.isOptional() ? ", optional=True" : "";
  }
}
