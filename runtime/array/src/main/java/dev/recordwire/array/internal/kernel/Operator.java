package dev.recordwire.array.internal.kernel;

/// The operation of a loop on each element. A loop is written once for all operators
/// it knows, and compiled for each by itself: see [Variants].
public enum Operator {
  PLUS(Kind.ARITHMETIC),
  MINUS(Kind.ARITHMETIC),
  TIMES(Kind.ARITHMETIC),
  DIVIDED_BY(Kind.ARITHMETIC),
  /// The second operand minus the first.
  SUBTRACTED_FROM(Kind.ARITHMETIC),
  /// The second operand divided by the first.
  DIVIDED_INTO(Kind.ARITHMETIC),
  MINIMUM(Kind.ARITHMETIC),
  MAXIMUM(Kind.ARITHMETIC),
  NEGATE(Kind.SIGN),
  ABS(Kind.SIGN),
  SQRT(Kind.ROOT),
  EXP(Kind.FUNCTION),
  EXPM1(Kind.FUNCTION),
  LOG(Kind.FUNCTION),
  LOG1P(Kind.FUNCTION),
  LOG2(Kind.FUNCTION),
  LOG10(Kind.FUNCTION),
  CBRT(Kind.FUNCTION),
  SIN(Kind.FUNCTION),
  COS(Kind.FUNCTION),
  TAN(Kind.FUNCTION),
  ASIN(Kind.FUNCTION),
  ACOS(Kind.FUNCTION),
  ATAN(Kind.FUNCTION),
  SINH(Kind.FUNCTION),
  COSH(Kind.FUNCTION),
  TANH(Kind.FUNCTION),
  FLOOR(Kind.FUNCTION),
  CEIL(Kind.FUNCTION),
  RINT(Kind.FUNCTION),
  TRUNC(Kind.FUNCTION),
  RECIPROCAL(Kind.FUNCTION),
  SIGN(Kind.FUNCTION),
  POW(Kind.FUNCTION_OF_TWO),
  HYPOT(Kind.FUNCTION_OF_TWO),
  ATAN2(Kind.FUNCTION_OF_TWO),
  MOD(Kind.FUNCTION_OF_TWO),
  FLOOR_DIVIDE(Kind.FUNCTION_OF_TWO),
  FMIN(Kind.FUNCTION_OF_TWO),
  FMAX(Kind.FUNCTION_OF_TWO),
  LESS(Kind.COMPARISON),
  LESS_OR_EQUAL(Kind.COMPARISON),
  EQUAL(Kind.COMPARISON),
  NOT_EQUAL(Kind.COMPARISON),
  GREATER_OR_EQUAL(Kind.COMPARISON),
  GREATER(Kind.COMPARISON),
  IS_NAN(Kind.TEST),
  IS_INFINITE(Kind.TEST),
  IS_FINITE(Kind.TEST),
  SIGN_BIT(Kind.TEST),
  BIT_AND(Kind.BITS),
  BIT_OR(Kind.BITS),
  BIT_XOR(Kind.BITS),
  /// By as many bits as the second operand says, which are less than there are.
  SHIFT_LEFT(Kind.SHIFT),
  SHIFT_RIGHT(Kind.SHIFT),
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
    /// Of one floating-point number another, by [ElementaryFunctions].
    FUNCTION,
    /// Of two floating-point numbers another, by [ElementaryFunctions].
    FUNCTION_OF_TWO,
    /// Of two numbers a bool.
    COMPARISON,
    /// Of one floating-point number a bool.
    TEST,
    /// Of two integers of a type one of that type, bit by bit.
    BITS,
    /// Of one integer of a type and a number of bits one of that type.
    SHIFT,
    /// Of two bools a bool.
    LOGIC,
    NOTHING;

    /// Whether [ElementaryFunctions] have the operator.
    public boolean isElementary() {
      return this == FUNCTION || this == FUNCTION_OF_TWO;
    }
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
