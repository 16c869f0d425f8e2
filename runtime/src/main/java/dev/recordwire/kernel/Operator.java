package dev.recordwire.kernel;

/// What a loop over elements does with each of them. A loop is written once for all operators
/// it knows, and compiled for each by itself: see [Variants].
public enum Operator {
  PLUS,
  MINUS,
  TIMES,
  DIVIDED_BY,
  MINIMUM,
  MAXIMUM,
  NEGATE,
  ABS,
  SQRT,
  LESS,
  LESS_OR_EQUAL,
  EQUAL,
  NOT_EQUAL,
  GREATER_OR_EQUAL,
  GREATER,
  AND,
  OR,
  /// The loop has only one thing to do.
  NONE
}
