package dev.recordwire.processor.kernels.model;

import org.jspecify.annotations.Nullable;

/// An operation in a kernel's body: how Java writes it, and the method that computes it for
/// vectors.
public enum Operator {
  ADD("%s + %s", "add"),
  SUBTRACT("%s - %s", "subtract"),
  MULTIPLY("%s * %s", "multiply"),
  DIVIDE("%s / %s", "divide"),
  REMAINDER("%s %% %s", null),
  NEGATE("-%s", "negate"),
  ABS("Math.abs(%s)", "abs"),
  SQRT("Math.sqrt(%s)", "sqrt"),
  MIN("Math.min(%s, %s)", "min"),
  MAX("Math.max(%s, %s)", "max"),
  FMA("Math.fma(%s, %s, %s)", "fma"),
  FLOOR("Math.floor(%s)", "floor"),
  CEIL("Math.ceil(%s)", "ceil"),
  RINT("Math.rint(%s)", "rint"),
  BIT_AND("%s & %s", "bitAnd"),
  BIT_OR("%s | %s", "bitOr"),
  BIT_XOR("%s ^ %s", "bitXor"),
  BIT_NOT("~%s", "bitNot"),
  SHIFT_LEFT("%s << %s", "shiftLeft"),
  SHIFT_RIGHT("%s >> %s", "shiftRight"),
  SHIFT_RIGHT_UNSIGNED("%s >>> %s", "shiftRightUnsigned"),
  LESS("%s < %s", "less"),
  LESS_OR_EQUAL("%s <= %s", "lessOrEqual"),
  GREATER("%s > %s", "greater"),
  GREATER_OR_EQUAL("%s >= %s", "greaterOrEqual"),
  EQUAL("%s == %s", "equal"),
  NOT_EQUAL("%s != %s", "notEqual"),
  AND("%s && %s", "and"),
  OR("%s || %s", "or"),
  XOR("%s ^ %s", "xor"),
  NOT("!%s", "not"),
  CHOOSE("%s ? %s : %s", "choose"),
  CAST("(%s) %s", "cast");

  private final String java;
  private final @Nullable String vectorMethod;

  Operator(String java, @Nullable String vectorMethod) {
    this.java = java;
    this.vectorMethod = vectorMethod;
  }

  /// The format of its Java, whose operands are in parentheses where they need them.
  public String java() {
    return java;
  }

  /// The method of the runtime that computes it for vectors, or null if there is none.
  public @Nullable String vectorMethod() {
    return vectorMethod;
  }

  /// Whether its Java is a call, which needs no parentheses.
  boolean isCall() {
    return java.startsWith("Math.");
  }

  /// Whether it compares numbers.
  public boolean compares() {
    return compareTo(LESS) >= 0 && compareTo(NOT_EQUAL) <= 0;
  }
}
