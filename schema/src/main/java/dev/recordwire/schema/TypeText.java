package dev.recordwire.schema;

/// Names types in messages.
final class TypeText {
  private TypeText() {}

  static String of(Type type) {
    return switch (type) {
      case Type.Scalar scalar -> scalar.toString();
      case Type.Text text -> fixed(text.length()) + "utf8";
      case Type.Binary _ -> "binary";
      case Type.BigInteger _ -> "bigint";
      case Type.Decimal _ -> "decimal";
      case Type.Array array -> fixed(array.count()) + array.element() + " array";
      case Type.Sequence sequence -> name(sequence) + " of " + of(sequence.element());
      case Type.Mapping map -> "map of " + of(map.key()) + " to " + of(map.value());
      case Type.Optional optional -> "optional " + of(optional.value());
      case Type.Reference reference -> simple(reference.definition());
      case Type.Enumeration enumeration -> simple(enumeration.name());
    };
  }

  private static String name(Type.Sequence sequence) {
    return sequence.isSet() ? "set" : "list";
  }

  /// Returns a fixed count or length with a space after it.
  private static String fixed(Length length) {
    return length instanceof Length.Fixed ? length + " " : "";
  }

  /// Returns the name without its package, which ends before the first capital.
  static String simple(String qualified) {
    int start = 0;
    while (start < qualified.length() && !Character.isUpperCase(qualified.charAt(start))) {
      int dot = qualified.indexOf('.', start);
      if (dot < 0) {
        return qualified.substring(start);
      }
      start = dot + 1;
    }
    return qualified.substring(start);
  }
}
