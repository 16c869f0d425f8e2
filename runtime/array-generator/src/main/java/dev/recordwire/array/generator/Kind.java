package dev.recordwire.array.generator;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The subject of a source: a dtype, or a kind of storage.
///
/// @param name capitalised, as in `Int32`
/// @param unsigned whether no element is negative
/// @param types the Java type of each role; empty for what is no dtype
/// @param range the elements as documentation states them, or an empty text
record Kind(String name, boolean unsigned, Map<Role, JavaType> types, String range) {
  /// A kind that differs by nothing but its name.
  static Kind of(String name) {
    return new Kind(name, false, Map.of(), "");
  }

  static Kind signed(
      String name, JavaType bits, JavaType carrier, JavaType computed, String range) {
    return new Kind(name, false, types(bits, carrier, computed), range);
  }

  static Kind unsigned(
      String name, JavaType bits, JavaType carrier, JavaType computed, String range) {
    return new Kind(name, true, types(bits, carrier, computed), range);
  }

  private static Map<Role, JavaType> types(JavaType bits, JavaType carrier, JavaType computed) {
    return Map.of(Role.BITS, bits, Role.CARRIER, carrier, Role.COMPUTED, computed);
  }

  /// The Java type that has a role.
  JavaType type(Role role) {
    return Objects.requireNonNull(types.get(role));
  }

  /// Whether a word of a condition holds: the name, `unsigned`, or a role and its type, as in
  /// `bits byte`.
  boolean is(String word) {
    return word.equals(lowerCase())
        || (word.equals("unsigned") && unsigned)
        || types.entrySet().stream()
            .anyMatch(type -> word.equals(type.getKey().word() + " " + type.getValue().keyword()));
  }

  /// The name as in `int32`.
  String lowerCase() {
    return name.toLowerCase(Locale.ROOT);
  }

  /// The name as in `INT32`.
  String upperCase() {
    return name.toUpperCase(Locale.ROOT);
  }
}
