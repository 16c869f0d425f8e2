package dev.recordwire.array.internal.kernel;

/// The operation of a loop on each element. A loop is written once for all operators
/// it knows, and compiled for each by itself: see [Variants].
public enum Operator {
  PLUS(Kind.ARITHMETIC),
  MINUS(Kind.ARITHMETIC),
  TIMES(Kind.ARITHMETIC),
  DIVIDED_BY(Kind.ARITHMETIC),
  MINIMUM(Kind.ARITHMETIC),
  MAXIMUM(Kind.ARITHMETIC),
  NEGATE(Kind.SIGN),
  ABS(Kind.SIGN),
  SQRT(Kind.ROOT),
  LESS(Kind.COMPARISON),
  LESS_OR_EQUAL(Kind.COMPARISON),
  EQUAL(Kind.COMPARISON),
  NOT_EQUAL(Kind.COMPARISON),
  GREATER_OR_EQUAL(Kind.COMPARISON),
  GREATER(Kind.COMPARISON),
  AND(Kind.LOGIC),
  OR(Kind.LOGIC),
  /// The loop has only one thing to do.
  NONE(Kind.NOTHING);

  /// The operands and results of an operator, which decide which loops have to know it.
  public enum Kind {
    /// Of two numbers of a type one of that type.
    ARITHMETIC,
    /// Of one number of a type one of that type.
    SIGN,
    /// Of one floating-point number another.
    ROOT,
    /// Of two numbers a bool.
    COMPARISON,
    /// Of two bools a bool.
    LOGIC,
    NOTHING
  }

  private final Kind kind;

  Operator(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /// The error of a loop that was asked for an operator it does not know, so that one that was
  /// forgotten is not taken for another.
  public AssertionError unknown() {
    return new AssertionError("these loops do not know " + this);
  }
}
