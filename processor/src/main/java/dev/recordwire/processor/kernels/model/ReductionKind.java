package dev.recordwire.processor.kernels.model;

/// How the results of a kernel are combined, under the names of the annotation's constants.
public enum ReductionKind {
  NONE,
  SUM,
  MEAN,
  MIN,
  MAX,
  COUNT,
  ANY,
  ALL;

  /// Whether it combines bools, and not numbers.
  public boolean isOfBools() {
    return this == COUNT || this == ANY || this == ALL;
  }

  /// The type of what it gives of results of a type.
  public ValueType of(ElementType results) {
    return switch (this) {
      case NONE, MIN, MAX -> elementOf(results);
      case SUM -> results.computed().isFloatingPoint() ? ValueType.DOUBLE : ValueType.LONG;
      case MEAN -> ValueType.DOUBLE;
      case COUNT -> ValueType.LONG;
      case ANY, ALL -> ValueType.BOOLEAN;
    };
  }

  /// The type by which a view gives an element.
  private static ValueType elementOf(ElementType results) {
    return switch (results) {
      case INT8 -> ValueType.BYTE;
      case INT16 -> ValueType.SHORT;
      default -> results.computed();
    };
  }
}
