package dev.recordwire.processor.codec.schema;

/// Interprets the JSON of an enum's type.
final class EnumSchema {
  private EnumSchema() {}

  /// Whether unknown codes are kept.
  static boolean isOpen(Json.Members type) {
    return type.values().containsKey(TypeSchema.OPEN);
  }

  /// The code of a constant, as the enum's type has it; -1 where it has none.
  static long code(Json constant) {
    return constant instanceof Json.Members members ? members.number("code").orElse(-1L) : -1;
  }
}
