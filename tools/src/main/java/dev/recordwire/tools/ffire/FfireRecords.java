package dev.recordwire.tools.ffire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.recordwire.tools.console.CommandFailure;
import dev.recordwire.tools.ffire.FfireSchema.Alias;
import dev.recordwire.tools.ffire.FfireSchema.Field;
import dev.recordwire.tools.ffire.FfireSchema.Struct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

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
  Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    Set<String> referred = new LinkedHashSet<>();
    schema.types().values().forEach(declaration -> collect(declaration, referred));
    schema
        .types()
        .forEach(
            (name, declaration) -> {
              switch (declaration) {
                case Struct(List<Field> fields) -> sources.put(name, source(name, fields));
                case Alias(FfireType type) -> {
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
      case Struct(List<Field> fields) -> fields.forEach(field -> collect(field.type(), names));
      case Alias(FfireType type) -> collect(type, names);
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
    Set<String> imports = new TreeSet<>();
    imports.add(ANNOTATION + "LengthPrefix");
    imports.add(ANNOTATION + "Wire");
    boolean sorts = isCanonical && fields.size() > 1;
    if (sorts) {
      imports.add(ANNOTATION + "FieldOrder");
    }
    boolean needsNames = sorts && !isSortedAlike(fields);
    List<String> components = new ArrayList<>();
    for (Field field : fields) {
      String type = type(field.type(), imports, 0);
      String javaName = javaName(field.name());
      String named = needsNames ? "@Name(\"" + field.name() + "\") " : "";
      components.add(named + type + " " + javaName);
    }
    if (needsNames) {
      imports.add(ANNOTATION + "Name");
    }
    String order = sorts ? ", order = FieldOrder.CANONICAL" : "";
    return """
    package %s;

    %s
    @Wire(lengths = LengthPrefix.UINT16%s)
    public record %s(%s) {}
    """
        .formatted(
            javaPackage,
            imports.stream().map(each -> "import " + each + ";\n").collect(joining()),
            order,
            name,
            components.isEmpty()
                ? ""
                : components.stream().collect(joining(",\n    ", "\n    ", "")));
  }

  /// Whether the names of Java sort as those of the schema do.
  private static boolean isSortedAlike(List<Field> fields) {
    Comparator<String> byBytes =
        (first, second) -> Arrays.compareUnsigned(first.getBytes(UTF_8), second.getBytes(UTF_8));
    List<String> names = fields.stream().map(Field::name).sorted(byBytes).toList();
    List<String> javaNames =
        fields.stream().map(Field::name).map(FfireRecords::javaName).sorted(byBytes).toList();
    return names.stream().map(FfireRecords::javaName).toList().equals(javaNames);
  }

  /// `manufacturerID` for `ManufacturerID`, and `id` for `ID`.
  static String javaName(String name) {
    int capitals = 0;
    while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
      capitals++;
    }
    int lowered = capitals == name.length() || capitals < 2 ? capitals : capitals - 1;
    String java = name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
    return SourceVersion.isKeyword(java) ? java + "_" : java;
  }

  private String type(FfireType type, Set<String> imports, int depth) {
    return switch (type) {
      case FfireType.Named named -> named(named, imports, depth, false);
      case FfireType.Pointer(FfireType target) -> {
        imports.add("java.util.Optional");
        yield "Optional<" + boxed(target, imports, depth + 1) + ">";
      }
      case FfireType.Slice(FfireType.Named(String name, int _, int _))
          when PRIMITIVES.containsKey(name) -> {
        String view = Objects.requireNonNull(PRIMITIVES.get(name)).view();
        imports.add(ARRAY + view);
        yield view;
      }
      case FfireType.Slice(FfireType element) -> {
        imports.add("java.util.List");
        yield "List<" + boxed(element, imports, depth + 1) + ">";
      }
    };
  }

  private String boxed(FfireType type, Set<String> imports, int depth) {
    return type instanceof FfireType.Named named
        ? named(named, imports, depth, true)
        : type(type, imports, depth);
  }

  private String named(FfireType.Named named, Set<String> imports, int depth, boolean isBoxed) {
    Primitive primitive = PRIMITIVES.get(named.name());
    if (primitive != null) {
      return isBoxed ? primitive.box() : primitive.type();
    }
    if (named.name().equals("string")) {
      return "String";
    }
    return switch (schema.types().get(named.name())) {
      case Struct _ -> named.name();
      case Alias(FfireType type) when depth <= schema.types().size() ->
          type(type, imports, depth + 1);
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
    return CommandFailure.input(place + ":" + named.line() + ":" + named.column() + ": " + message);
  }
}
