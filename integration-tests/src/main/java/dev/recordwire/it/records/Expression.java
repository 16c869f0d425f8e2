package dev.recordwire.it.records;

import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Wire;
import java.util.List;

/// A union whose records contain it again.
@Wire
public sealed interface Expression {
  /// A number.
  @Wire
  @Tag(1)
  record Literal(double value) implements Expression {}

  /// The sum of any number of expressions.
  @Wire
  @Tag(2)
  record Sum(List<Expression> terms) implements Expression {}

  /// An expression of one operand.
  sealed interface Unary extends Expression {}

  /// The negation of an expression.
  @Wire
  @Tag(200)
  record Negation(Expression of) implements Unary {}

  /// A record that contains the union.
  @Wire
  record Formula(String name, Expression body) {}
}
