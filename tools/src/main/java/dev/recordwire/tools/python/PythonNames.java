package dev.recordwire.tools.python;

import dev.recordwire.schema.Schema;
import dev.recordwire.tools.generate.ModuleNames;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The Python names of definitions, enums and components.
final class PythonNames {
  static final Set<String> KEYWORDS =
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

  /// Names that the body of a class or its methods' signatures need.
  static final Set<String> USED_BY_RECORDS =
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
          "memoryview",
          "bytearray",
          "field",
          "dataclass",
          "UUID",
          "Decimal",
          "Sequence",
          "classmethod",
          "self",
          "np",
          "npt");

  /// Names that the body of a method which reads a record needs.
  static final Set<String> USED_BY_READERS =
      Set.of(
          "len",
          "isinstance",
          "struct",
          "ValueError",
          "at",
          "context",
          "data",
          "part",
          "problem",
          "cls");

  private static final Pattern PARTS_OF_COMPONENTS = Pattern.compile("(size|first|second)_of_.*");

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

  private final ModuleNames classes;

  PythonNames(Schema schema) {
    classes = new ModuleNames(schema, USED_BY_MODULES, PythonNames::identifier);
  }

  /// The class of a definition or an enum.
  String of(String qualified) {
    return classes.of(qualified);
  }

  /// The prefix of the constants that belong to a class.
  String constant(String qualified) {
    return "_" + screaming(of(qualified));
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

  /// The variables that hold components while a record is read: the attributes, unless the method
  /// itself needs such a name.
  static List<String> variables(List<String> attributes) {
    Set<String> taken = new HashSet<>(attributes);
    return attributes.stream().map(attribute -> variable(attribute, taken)).toList();
  }

  private static String variable(String attribute, Set<String> taken) {
    String name = attribute;
    if (USED_BY_READERS.contains(name) || PARTS_OF_COMPONENTS.matcher(name).matches()) {
      do {
        name += "_";
      } while (!taken.add(name));
    }
    return name;
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
