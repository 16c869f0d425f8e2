package dev.recordwire.tools.generate;

import dev.recordwire.schema.Definition;
import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The names that a module gives the records, unions and enums of a schema: the simple name, and
/// where several share it as many of the names around it as tell them apart, `Car_Engine`; where
/// nothing does, as of `a.b_C` and `a.b.C`, one of them gets a `_`.
public final class ModuleNames {
  private final Map<String, String> names = new HashMap<>();

  /// Names the types of a schema.
  ///
  /// @param reserved the names that the module or its language has taken; they get a `_`
  /// @param valid makes a name one that the language accepts
  public ModuleNames(Schema schema, Set<String> reserved, UnaryOperator<String> valid) {
    Map<String, Integer> depths = new TreeMap<>();
    typesOf(schema).forEach(type -> depths.put(type, 1));
    while (!pending(depths, reserved, valid).isEmpty()) {
      pending(depths, reserved, valid).forEach(type -> depths.merge(type, 1, Integer::sum));
    }
    Set<String> taken = new HashSet<>();
    depths.forEach(
        (type, depth) -> {
          String name = name(type, depth, reserved, valid);
          while (!taken.add(name)) {
            name += "_";
          }
          names.put(type, name);
        });
  }

  /// The name of a record, union or enum.
  ///
  /// @param type its qualified name
  public String of(String type) {
    String name = names.get(type);
    if (name == null) {
      throw new IllegalArgumentException("the schema has no type " + type);
    }
    return name;
  }

  /// The last part of a qualified name.
  public static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /// The types that share their names with others, and whose names can be longer.
  private static List<String> pending(
      Map<String, Integer> depths, Set<String> reserved, UnaryOperator<String> valid) {
    Map<String, List<String>> byName = new TreeMap<>();
    List<String> shortened = new ArrayList<>();
    depths.forEach(
        (type, depth) -> {
          byName
              .computeIfAbsent(name(type, depth, reserved, valid), _ -> new ArrayList<>())
              .add(type);
          if (depth < type.split("\\.", -1).length) {
            shortened.add(type);
          }
        });
    return byName.values().stream()
        .filter(types -> types.size() > 1)
        .flatMap(List::stream)
        .filter(shortened::contains)
        .toList();
  }

  private static String name(
      String type, int depth, Set<String> reserved, UnaryOperator<String> valid) {
    String[] parts = type.split("\\.", -1);
    String name =
        valid.apply(String.join("_", List.of(parts).subList(parts.length - depth, parts.length)));
    return reserved.contains(name) ? name + "_" : name;
  }

  private static Set<String> typesOf(Schema schema) {
    Set<String> types = new LinkedHashSet<>(schema.definitions().keySet());
    for (Definition definition : schema.definitions().values()) {
      if (definition instanceof RecordDefinition record) {
        record.fields().forEach(field -> addEnums(field.type(), types));
      }
    }
    return types;
  }

  private static void addEnums(Type type, Set<String> types) {
    if (type instanceof Type.Enumeration enumeration) {
      types.add(enumeration.name());
    }
    type.parts().forEach(part -> addEnums(part, types));
  }
}
