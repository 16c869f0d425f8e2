package dev.recordwire.processor.codec.schema;

/// Names types in messages.
final class TypeText {
  private TypeText() {}

  static String of(Json.Members type) {
    String name = type.text("type").orElse("nothing");
    return switch (name) {
      case "struct" -> simple(type.text("record").orElse(name));
      case "enum" -> simple(type.text("enum").orElse(name));
      case "array" -> counted(type) + element(type, "element") + " array";
      case "optional" -> "optional " + element(type, "value");
      case "map" -> "map of " + element(type, "key") + " to " + element(type, "value");
      case "list", "set" -> counted(type) + name + " of " + element(type, "element");
      default -> counted(type) + name;
    };
  }

  private static String element(Json.Members type, String member) {
    return type.members(member).map(TypeText::of).orElse("nothing");
  }

  /// Returns a fixed count or length with a space after it.
  private static String counted(Json.Members type) {
    return type.number("count")
        .or(() -> type.number("length"))
        .map(fixed -> fixed + " ")
        .orElse("");
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
