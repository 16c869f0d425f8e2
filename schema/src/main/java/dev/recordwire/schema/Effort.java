package dev.recordwire.schema;

import java.util.Collection;

/// The steps that a comparison may still take, since schemas may come from strangers. A step is the
/// comparison of two fields, or as much work: a tenth of a microsecond.
///
/// Schemas of records take a few steps for each of their fields. Types that have all the same
/// simple name, or that lead back to each other under new names, take as many as there are pairs of
/// them.
final class Effort {
  /// About a second.
  private static final long ALLOWED = 20_000_000;

  /// A few milliseconds.
  private static final long ALLOWED_TO_STRANGERS = 30_000;

  private static final long STEPS_FOR_EACH = 10;

  private static final int STEPS_OF_CHANGE = 3;

  /// The characters of messages that are a step.
  private static final int CHARACTERS = 64;

  /// Far more types than contain each other, and far fewer than a stack holds.
  private static final int MAX_DEPTH = 300;

  private long left;

  private Effort(long left) {
    this.left = left;
  }

  /// The effort for sources and their lock, which are one's own.
  static Effort unbounded() {
    return new Effort(Long.MAX_VALUE);
  }

  /// The effort for two schemas of which somebody has need.
  static Effort of(Schema before, Schema now) {
    return new Effort(ALLOWED + STEPS_FOR_EACH * (size(before) + size(now)));
  }

  /// The effort for two schemas of which one is from a stranger, who may send ever others.
  static Effort ofStrangers(Schema before, Schema now) {
    return new Effort(ALLOWED_TO_STRANGERS + STEPS_FOR_EACH * (size(before) + size(now)));
  }

  private static long size(Schema schema) {
    return schema.definitions().values().stream().mapToLong(Effort::size).sum();
  }

  /// How many fields or variants a definition has.
  static int parts(Definition definition) {
    return switch (definition) {
      case RecordDefinition record -> record.fields().size() + record.removed().size();
      case UnionDefinition union -> union.variants().size();
    };
  }

  private static long size(Definition definition) {
    return switch (definition) {
      case RecordDefinition record ->
          1 + record.fields().stream().mapToLong(field -> 1 + size(field.type())).sum();
      case UnionDefinition union -> 1 + union.variants().size();
    };
  }

  private static long size(Type type) {
    return type instanceof Type.Enumeration enumeration
        ? enumeration.constants().size()
        : type.parts().stream().mapToLong(part -> 1 + size(part)).sum();
  }

  /// Takes steps.
  ///
  /// @throws SchemaException if there are not as many left
  void spend(long steps) {
    left -= steps;
    if (left < 0) {
      throw new SchemaException(
          "comparing these schemas takes too many steps: more of their types contain each other, or"
              + " resemble each other, than those of records do");
    }
  }

  /// Takes the steps of having found changes.
  void spend(Collection<Difference> found) {
    for (Difference each : found) {
      spend(STEPS_OF_CHANGE + each.what().length() / CHARACTERS);
    }
  }

  /// Refuses types that contain each other too deep.
  ///
  /// @throws SchemaException if they do
  void requireShallow(int depth) {
    if (depth > MAX_DEPTH) {
      throw new SchemaException(
          "types contain each other deeper than %d levels".formatted(MAX_DEPTH));
    }
  }
}
