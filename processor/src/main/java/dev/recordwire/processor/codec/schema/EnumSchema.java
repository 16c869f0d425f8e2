package dev.recordwire.processor.codec.schema;

/// Interprets the JSON of an enum's type.
final class EnumSchema {
  private EnumSchema() {}

  /// Returns whether the component keeps unknown codes.
  static boolean isOpen(Json.Members type) {
    return type.values().containsKey(TypeSchema.OPEN);
  }

  /// Returns the code of a constant in the enum's type; -1 where it has none.
  static long code(Json constant) {
    return constant instanceof Json.Members members ? members.number("code").orElse(-1L) : -1;
  }
}
