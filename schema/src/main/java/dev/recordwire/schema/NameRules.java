package dev.recordwire.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The names that a schema may have. A schema may come from anywhere, and its names go into sources
/// that are generated from it, where another text could be code.
final class NameRules {
  private NameRules() {}

  /// Returns the qualified name of a record, union or enum.
  ///
  /// @throws SchemaException if it is none of Java
  static String ofType(String name) {
    for (String part : name.split("\\.", -1)) {
      if (!isIdentifier(part)) {
        throw new SchemaException("'%s' is no name of a type in Java".formatted(name));
      }
    }
    return name;
  }

  /// Returns the name of an enum's constant.
  ///
  /// @throws SchemaException if it is none of Java
  static String ofConstant(String name, String type) {
    if (!isIdentifier(name)) {
      throw new SchemaException("'%s' of %s is no name of a constant".formatted(name, type));
    }
    return name;
  }

  /// Returns the name of a field, which may be any text that `@Name` allows.
  ///
  /// @throws SchemaException if it is blank, or has half a surrogate pair
  static String ofField(String name, String record) {
    if (name.isBlank() || !UTF_8.newEncoder().canEncode(name)) {
      throw new SchemaException("'%s' is no name of a field of %s".formatted(name, record));
    }
    return name;
  }

  /// Checks that names differ.
  ///
  /// @param kind what they name: `fields`
  static void requireDistinct(List<String> names, String kind, String type) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new SchemaException("two %s of %s have the name '%s'".formatted(kind, type, name));
      }
    }
  }

  /// Java's rule without characters that are not seen.
  private static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && Character.isJavaIdentifierStart(name.codePointAt(0))
        && name.codePoints()
            .allMatch(
                c -> Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
  }
}
