package dev.recordwire.tools.python;

import dev.recordwire.schema.UnionDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes the alias of a union and, if it is the root, its functions.
final class UnionWriter {
  private UnionWriter() {}

  static void write(PythonTypes types, UnionDefinition union, PythonSource source) {
    String name = types.names().of(union.name());
    List<String> members = new ArrayList<>();
    union.variants().forEach(variant -> members.add(types.names().of(variant.record())));
    if (union.fallback().isPresent()) {
      members.add("UnknownVariant");
    }
    source.separate();
    source.call(name + " = Union[", members, "]");
    String object = types.union(union);
    if (types.schema().root().equals(union)) {
      functions(name, object, source);
    }
  }

  /// The end of the names of a union's functions.
  static String functionOf(String name) {
    return PythonNames.screaming(name).toLowerCase(Locale.ROOT);
  }

  private static void functions(String name, String object, PythonSource source) {
    String function = functionOf(name);
    source.separate();
    source.block(
        "def encode_%s(value: %s) -> bytes:".formatted(function, name),
        () -> {
          source.line(
              "\"\"\"The payload. An EncodeError names the component that has no bytes.\"\"\"");
          source.line("return %s.encode(\"%s\", value)", object, name);
        });
    source.separate();
    source.block(
        "def decode_%s(data: bytes | bytearray | memoryview) -> %s:".formatted(function, name),
        () -> {
          source.line(
              "\"\"\"The record of a payload. A DecodeError names the component and the"
                  + " byte.\"\"\"");
          source.line("value: %s = %s.decode(\"%s\", data)", name, object, name);
          source.line("return value");
        });
  }
}
