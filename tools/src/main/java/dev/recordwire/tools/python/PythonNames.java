package dev.recordwire.tools.python;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.recordwire.schema.RecordDefinition;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The Python names of definitions, enums and components.
final class PythonNames {
  private static final Set<String> KEYWORDS =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  /// Names that the body of a class or its methods need.
  private static final Set<String> USED_BY_RECORDS =
      Set.of(
          "encode",
          "decode",
          "int",
          "float",
          "str",
          "bytes",
          "bool",
          "list",
          "dict",
          "tuple",
          "len",
          "isinstance",
          "memoryview",
          "bytearray",
          "struct",
          "field",
          "dataclass",
          "UUID",
          "Decimal",
          "Sequence",
          "ValueError",
          "classmethod",
          "type",
          "at",
          "context",
          "data",
          "part",
          "problem",
          "self",
          "cls",
          "np",
          "npt");

  /// The names at the left margin of every module.
  private static final Set<String> USED_BY_MODULES =
      Set.of(
          "Instant",
          "Duration",
          "Date",
          "Time",
          "DateTime",
          "UnknownVariant",
          "DecodeError",
          "EncodeError",
          "UUID",
          "Decimal",
          "Any",
          "Callable",
          "ClassVar",
          "Generic",
          "Hashable",
          "Iterable",
          "Mapping",
          "NamedTuple",
          "Sequence",
          "TypeVar",
          "MAX_DEPTH",
          "MAX_EMPTY_ELEMENTS",
          "MAX_DECIMAL_DIGITS",
          "T",
          "K",
          "V",
          "Union",
          "dataclass",
          "field",
          "fields",
          "is_dataclass",
          "array",
          "datetime",
          "enum",
          "math",
          "struct",
          "sys",
          "unicodedata");

  /// The attributes that Python's enums have themselves.
  private static final Set<String> ENUM_MEMBERS = Set.of("name", "value", "mro");

  private final Map<String, String> classes = new TreeMap<>();

  PythonNames(Schema schema) {
    Set<String> all = new TreeSet<>(schema.definitions().keySet());
    schema.definitions().values().stream()
        .filter(RecordDefinition.class::isInstance)
        .map(RecordDefinition.class::cast)
        .flatMap(record -> record.fields().stream())
        .forEach(field -> addEnums(field.type(), all));
    Map<String, Long> uses = all.stream().collect(groupingBy(PythonNames::simple, counting()));
    for (String name : all) {
      String simple = identifier(simple(name));
      boolean isTaken = uses.getOrDefault(simple(name), 0L) > 1 || USED_BY_MODULES.contains(simple);
      classes.put(name, isTaken ? free(name) : simple);
    }
  }

  /// The shortest end of a qualified name, of two parts or more, that no other class has.
  private String free(String qualified) {
    int start = qualified.lastIndexOf('.');
    String name;
    do {
      start = qualified.lastIndexOf('.', start - 1);
      name = identifier(qualified.substring(start + 1).replace('.', '_'));
    } while (start > 0 && classes.containsValue(name));
    return name;
  }

  private static void addEnums(Type type, Set<String> names) {
    if (type instanceof Type.Enumeration enumeration) {
      names.add(enumeration.name());
    }
    type.parts().forEach(part -> addEnums(part, names));
  }

  /// The class of a definition or an enum: its simple name, or its qualified name where two share
  /// the simple one.
  String of(String qualified) {
    return classes.getOrDefault(qualified, identifier(simple(qualified)));
  }

  /// The prefix of the constants that belong to a class.
  String constant(String qualified) {
    return "_" + screaming(of(qualified));
  }

  /// The part of a qualified name after its last dot.
  static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  /// The attribute of a component.
  static String attribute(String component) {
    String name = identifier(component);
    return USED_BY_RECORDS.contains(name) ? name + "_" : name;
  }

  /// The attributes of components, each different from the others.
  static List<String> attributes(List<String> components) {
    Set<String> taken = new HashSet<>();
    return components.stream()
        .map(
            component -> {
              String name = attribute(component);
              while (!taken.add(name)) {
                name += "_";
              }
              return name;
            })
        .toList();
  }

  /// The constant of an enum.
  static String constantOfEnum(String constant) {
    String name = identifier(constant);
    return ENUM_MEMBERS.contains(name) ? name + "_" : name;
  }

  /// A name that Python accepts and that is public.
  static String identifier(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{Nd}_]", "_").replaceAll("^_+", "");
    if (plain.isEmpty() || Character.isDigit(plain.charAt(0))) {
      plain = "n" + plain;
    }
    return KEYWORDS.contains(plain) ? plain + "_" : plain;
  }

  /// A name in the capitals of a constant: `marketOrder` is `MARKET_ORDER`.
  static String screaming(String name) {
    return name.replaceAll("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT);
  }
}
