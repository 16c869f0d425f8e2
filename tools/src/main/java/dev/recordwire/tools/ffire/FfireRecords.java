package dev.recordwire.tools.ffire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.recordwire.tools.console.CommandFailure;
import dev.recordwire.tools.ffire.FfireSchema.Alias;
import dev.recordwire.tools.ffire.FfireSchema.Field;
import dev.recordwire.tools.ffire.FfireSchema.Struct;
import dev.recordwire.tools.ffire.FfireTokens.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/// Writes an ffire schema as Java records that have its bytes.
///
/// A struct becomes a record. A named slice becomes a record with one component if no other type
/// refers to it, since it is the whole of a payload then, and disappears into its users otherwise.
final class FfireRecords {
  private static final String ANNOTATION = "dev.recordwire.annotation.";
  private static final String ARRAY = "dev.recordwire.array.";
  private static final Map<String, Primitive> PRIMITIVES =
      Map.of(
          "bool", new Primitive("boolean", "Boolean", "BoolView"),
          "int8", new Primitive("byte", "Byte", "Int8View"),
          "int16", new Primitive("short", "Short", "Int16View"),
          "int32", new Primitive("int", "Integer", "Int32View"),
          "int64", new Primitive("long", "Long", "Int64View"),
          "float32", new Primitive("float", "Float", "Float32View"),
          "float64", new Primitive("double", "Double", "Float64View"));

  private final FfireSchema schema;
  private final String place;
  private final boolean isCanonical;
  private final String javaPackage;

  private record Primitive(String type, String box, String view) {}

  /// @param place the file, for messages
  /// @param isCanonical whether the other side sorts fields, as ffire's generators do
  FfireRecords(FfireSchema schema, String place, boolean isCanonical, String javaPackage) {
    this.schema = schema;
    this.place = place;
    this.isCanonical = isCanonical;
    this.javaPackage = javaPackage;
  }

  /// The sources, by the names of their types.
  ///
  /// @throws CommandFailure if the schema has no such records
  Map<String, String> sources() {
    JavaRules.check(schema, place);
    Map<String, String> sources = new LinkedHashMap<>();
    Set<String> referred = new LinkedHashSet<>();
    schema.types().values().forEach(declaration -> collect(declaration, referred));
    schema
        .types()
        .forEach(
            (name, declaration) -> {
              switch (declaration) {
                case Struct(Token _, List<Field> fields) -> sources.put(name, source(name, fields));
                case Alias(Token _, FfireType type) -> {
                  String source = source(name, List.of(new Field("Items", type)));
                  if (!referred.contains(name)) {
                    sources.put(name, source);
                  }
                }
              }
            });
    return sources;
  }

  private static void collect(FfireSchema.Declaration declaration, Set<String> names) {
    switch (declaration) {
      case Struct(Token _, List<Field> fields) ->
          fields.forEach(field -> collect(field.type(), names));
      case Alias(Token _, FfireType type) -> collect(type, names);
    }
  }

  private static void collect(FfireType type, Set<String> names) {
    switch (type) {
      case FfireType.Named named -> names.add(named.name());
      case FfireType.Slice(FfireType element) -> collect(element, names);
      case FfireType.Pointer(FfireType target) -> collect(target, names);
    }
  }

  private String source(String name, List<Field> fields) {
    Imports imports = new Imports(schema.types().keySet());
    boolean sorts = isCanonical && fields.size() > 1;
    List<String> names = fields.stream().map(Field::name).toList();
    List<String> javaNames = JavaNames.ofComponents(names);
    boolean needsNames = sorts && !isSortedAlike(names, javaNames);
    String naming = needsNames ? "@" + imports.name(ANNOTATION + "Name") : "";
    List<String> components = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String type = type(fields.get(i).type(), imports, 0);
      String named = needsNames ? naming + "(\"" + names.get(i) + "\") " : "";
      components.add(named + type + " " + javaNames.get(i));
    }
    String lengths = "lengths = " + imports.name(ANNOTATION + "LengthPrefix") + ".UINT16";
    String order =
        sorts ? ", order = " + imports.name(ANNOTATION + "FieldOrder") + ".CANONICAL" : "";
    String wire = imports.name(ANNOTATION + "Wire");
    return """
    package %s;

    %s
    @%s(%s%s)
    public record %s(%s) {}
    """
        .formatted(
            javaPackage,
            imports.text(),
            wire,
            lengths,
            order,
            name,
            components.isEmpty()
                ? ""
                : components.stream().collect(joining(",\n    ", "\n    ", "")));
  }

  /// Whether the names of Java sort as those of the schema do.
  private static boolean isSortedAlike(List<String> names, List<String> javaNames) {
    return order(names).equals(order(javaNames));
  }

  /// The indices of names in the order of their bytes.
  private static List<Integer> order(List<String> names) {
    Comparator<Integer> byBytes =
        (first, second) ->
            Arrays.compareUnsigned(
                names.get(first).getBytes(UTF_8), names.get(second).getBytes(UTF_8));
    return IntStream.range(0, names.size()).boxed().sorted(byBytes).toList();
  }

  private String type(FfireType type, Imports imports, int depth) {
    return switch (type) {
      case FfireType.Named named -> named(named, imports, depth, false);
      case FfireType.Pointer(FfireType target) ->
          imports.name("java.util.Optional") + "<" + boxed(target, imports, depth + 1) + ">";
      case FfireType.Slice(FfireType.Named(String name, int _, int _))
          when PRIMITIVES.containsKey(name) ->
          imports.name(ARRAY + Objects.requireNonNull(PRIMITIVES.get(name)).view());
      case FfireType.Slice(FfireType element) ->
          imports.name("java.util.List") + "<" + boxed(element, imports, depth + 1) + ">";
    };
  }

  private String boxed(FfireType type, Imports imports, int depth) {
    return type instanceof FfireType.Named named
        ? named(named, imports, depth, true)
        : type(type, imports, depth);
  }

  private String named(FfireType.Named named, Imports imports, int depth, boolean isBoxed) {
    Primitive primitive = PRIMITIVES.get(named.name());
    if (primitive != null) {
      return isBoxed ? imports.name(Imports.LANG + primitive.box()) : primitive.type();
    }
    if (named.name().equals("string")) {
      return imports.name(Imports.LANG + "String");
    }
    return switch (schema.types().get(named.name())) {
      case Struct _ -> named.name();
      case Alias(Token _, FfireType type) when depth <= schema.types().size() ->
          isBoxed ? boxed(type, imports, depth + 1) : type(type, imports, depth + 1);
      case Alias _ -> throw fault(named, "the type " + named.name() + " contains only itself");
      case null ->
          throw fault(
              named,
              "there is no type "
                  + named.name()
                  + ": ffire has bool, int8 to int64, float32, float64 and string, and the types"
                  + " of the schema");
    };
  }

  private CommandFailure fault(FfireType.Named named, String message) {
    return FfireTokens.fault(place, named.line(), named.column(), message);
  }
}
