package dev.recordwire.tools.python;

import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Type;
import java.util.Map;
import java.util.TreeMap;

/// Writes the enums of a schema.
final class EnumWriter {
  private EnumWriter() {}

  /// Writes each enum once, in the order of the names.
  static void write(PythonTypes types, PythonSource source) {
    Map<String, Type.Enumeration> enums = new TreeMap<>();
    types.schema().definitions().values().stream()
        .filter(RecordDefinition.class::isInstance)
        .map(RecordDefinition.class::cast)
        .flatMap(record -> record.fields().stream())
        .forEach(field -> add(field.type(), enums));
    enums.values().forEach(each -> write(each, types.names(), source));
  }

  private static void add(Type type, Map<String, Type.Enumeration> enums) {
    if (type instanceof Type.Enumeration enumeration) {
      enums.putIfAbsent(enumeration.name(), enumeration);
    }
    type.parts().forEach(part -> add(part, enums));
  }

  private static void write(Type.Enumeration enumeration, PythonNames names, PythonSource source) {
    source.separate();
    source.block(
        "class %s(enum.Enum):".formatted(names.of(enumeration.name())),
        () -> {
          source.line("\"\"\"%s, by the codes on the wire.\"\"\"", enumeration.name());
          source.line("");
          for (Type.Constant constant : enumeration.constants()) {
            source.line("%s = %d", PythonNames.constantOfEnum(constant.name()), constant.code());
          }
        });
  }
}
