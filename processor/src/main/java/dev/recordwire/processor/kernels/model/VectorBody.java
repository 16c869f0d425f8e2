package dev.recordwire.processor.kernels.model;

import dev.recordwire.processor.kernels.model.Expression.Operation;
import java.util.List;
import java.util.Optional;

/// The computation of a body that vectors can do.
///
/// @param variables the local variables, each computed from earlier ones
public record VectorBody(List<LocalVariable> variables, Expression result) {
  public VectorBody {
    variables = List.copyOf(variables);
  }

  /// Returns the computation, if vectors can do it.
  public static Optional<VectorBody> of(List<LocalVariable> variables, Expression result) {
    boolean possible =
        !result.isUniform()
            && hasVectors(result)
            && variables.stream().allMatch(each -> hasVectors(each.value()));
    return possible ? Optional.of(new VectorBody(variables, result)) : Optional.empty();
  }

  private static boolean hasVectors(Expression expression) {
    if (expression.isUniform()) {
      return isSafe(expression);
    }
    return (!(expression instanceof Operation operation) || hasVectors(operation))
        && expression.operands().stream().allMatch(VectorBody::hasVectors);
  }

  private static boolean hasVectors(Operation operation) {
    return operation.operator().vectorMethod() != null
        && (operation.operator() != Operator.DIVIDE || operation.type().isFloatingPoint());
  }

  /// Returns whether an expression can be computed before the loop, even if no element needs it: it
  /// throws nothing.
  private static boolean isSafe(Expression expression) {
    boolean divides =
        expression instanceof Operation(Operator operator, ValueType type, _)
            && (operator == Operator.DIVIDE || operator == Operator.REMAINDER)
            && type.isIntegral();
    return !divides && expression.operands().stream().allMatch(VectorBody::isSafe);
  }

  /// A local variable, which has one value only.
  public record LocalVariable(String name, Expression value) {
    /// The expression that stands for it.
    public Expression use() {
      return new Expression.Variable(value.type(), name, value.isUniform());
    }
  }
}
