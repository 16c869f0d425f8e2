package dev.recordwire.processor.kernels.model;

import java.util.List;
import java.util.stream.Collectors;

/// A part of the computation in a kernel's body, with Java's type of it.
public sealed interface Expression {
  ValueType type();

  /// Whether it has one value for all elements.
  boolean isUniform();

  /// The expressions that it is made of.
  default List<Expression> operands() {
    return List.of();
  }

  /// Its text in Java; one that is part of another is in parentheses where it needs them.
  String java();

  /// A constant.
  ///
  /// @param java a literal
  record Constant(ValueType type, String java) implements Expression {
    @Override
    public boolean isUniform() {
      return true;
    }
  }

  /// A parameter, or a local variable, which has one value only.
  record Variable(ValueType type, String java, boolean isUniform) implements Expression {}

  /// An operation on others.
  record Operation(Operator operator, ValueType type, List<Expression> operands)
      implements Expression {
    public Operation {
      operands = List.copyOf(operands);
    }

    public Operation(Operator operator, ValueType type, Expression... operands) {
      this(operator, type, List.of(operands));
    }

    @Override
    public boolean isUniform() {
      return operands.stream().allMatch(Expression::isUniform);
    }

    @Override
    public String java() {
      if (operator == Operator.CAST) {
        return operator.java().formatted(type.keyword(), part(operands.getFirst()));
      }
      return operator
          .java()
          .formatted(
              operands.stream()
                  .map(each -> operator.isCall() ? each.java() : part(each))
                  .toArray());
    }

    private static String part(Expression operand) {
      boolean isSimple =
          operand instanceof Operation(Operator operator, _, _)
              ? operator.isCall()
              : !operand.java().startsWith("-");
      return isSimple ? operand.java() : "(" + operand.java() + ")";
    }
  }

  /// A call of a function of `ArrayMath`, which loops with vectors compute for a block of arguments
  /// at a time.
  record Function(ValueType type, String name, List<Expression> operands) implements Expression {
    public Function {
      operands = List.copyOf(operands);
    }

    @Override
    public boolean isUniform() {
      return operands.stream().allMatch(Expression::isUniform);
    }

    @Override
    public String java() {
      return operands.stream()
          .map(Expression::java)
          .collect(Collectors.joining(", ", "ArrayMath." + name + "(", ")"));
    }
  }
}
