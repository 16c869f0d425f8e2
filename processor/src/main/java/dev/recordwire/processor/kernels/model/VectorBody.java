package dev.recordwire.processor.kernels.model;

import dev.recordwire.processor.kernels.model.Expression.Function;
import dev.recordwire.processor.kernels.model.Expression.Operation;
import java.util.List;
import java.util.Optional;

/// The computation of a body that vectors can do: everything that differs between elements is a
/// number of one type, or a bool.
///
/// @param numbers the type of the numbers
/// @param variables the local variables, each computed from earlier ones
public record VectorBody(ValueType numbers, List<LocalVariable> variables, Expression result) {
  public VectorBody {
    variables = List.copyOf(variables);
  }

  /// Returns the computation, if vectors can do it.
  public static Optional<VectorBody> of(List<LocalVariable> variables, Expression result) {
    Vectorizable check = new Vectorizable();
    for (LocalVariable each : variables) {
      check.add(each.value());
    }
    check.add(result);
    return check
        .numbers()
        .filter(_ -> !result.isUniform())
        .map(numbers -> new VectorBody(numbers, variables, result));
  }

  /// Returns whether the elements of a view need no conversion to be computed with.
  public boolean fits(ElementType elements) {
    return elements.isVector() && elements.computed() == numbers;
  }

  /// Whether the result is a bool.
  public boolean isMask() {
    return result.type() == ValueType.BOOLEAN;
  }

  /// A local variable, which has one value only.
  public record LocalVariable(String name, Expression value) {
    /// The expression that stands for it.
    public Expression use() {
      return new Expression.Variable(value.type(), name, value.isUniform());
    }
  }

  /// Finds the one type of the numbers that differ between elements, and operations without
  /// vectors.
  private static final class Vectorizable {
    private boolean possible = true;
    private Optional<ValueType> numbers = Optional.empty();

    Optional<ValueType> numbers() {
      return possible ? numbers : Optional.empty();
    }

    void add(Expression expression) {
      if (expression.isUniform()) {
        possible &= isSafe(expression);
        return;
      }
      if (expression.type().isNumeric()) {
        possible &= numbers.isEmpty() || numbers.get() == expression.type();
        numbers = Optional.of(expression.type());
      }
      possible &= !(expression instanceof Function);
      if (expression instanceof Operation operation) {
        possible &= hasVectors(operation);
        operation.operands().forEach(this::add);
      }
    }

    private static boolean hasVectors(Operation operation) {
      boolean mixesUniformBools =
          operation.operands().stream()
              .anyMatch(each -> each.isUniform() && !each.type().isNumeric());
      ValueType type = operation.operands().getLast().type();
      return operation.operator().vectorMethod() != null
          && !mixesUniformBools
          && switch (operation.operator()) {
            case DIVIDE, SQRT, FMA -> type.isFloatingPoint();
            case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED ->
                operation.operands().getFirst().type() == type
                    || operation.operands().getLast().isUniform();
            default -> true;
          };
    }

    /// Returns whether an expression can be computed before the loop, even if no element needs it:
    /// it throws nothing.
    private static boolean isSafe(Expression expression) {
      if (!(expression instanceof Operation operation)) {
        return true;
      }
      boolean divides =
          operation.operator() == Operator.DIVIDE || operation.operator() == Operator.REMAINDER;
      return !(divides && operation.type().isIntegral())
          && operation.operands().stream().allMatch(Vectorizable::isSafe);
    }
  }
}
