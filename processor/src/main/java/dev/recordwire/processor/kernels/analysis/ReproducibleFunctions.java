package dev.recordwire.processor.kernels.analysis;

import dev.recordwire.processor.kernels.model.Expression;
import dev.recordwire.processor.kernels.model.Expression.Constant;
import dev.recordwire.processor.kernels.model.Expression.Function;
import dev.recordwire.processor.kernels.model.Expression.Operation;
import dev.recordwire.processor.kernels.model.Operator;
import dev.recordwire.processor.kernels.model.ValueType;
import java.util.List;

/// The functions of `ArrayMath`, all of float64. A few of them are single operations; the others
/// are computed for a block of arguments at a time, so that argument and result are variables.
final class ReproducibleFunctions {
  private ReproducibleFunctions() {}

  /// Returns the call of a function.
  static Expression of(String name, List<Expression> arguments, Inlining inlining) {
    List<Expression> values =
        arguments.stream()
            .map(each -> inlining.named(name + "Argument", Values.cast(each, ValueType.DOUBLE)))
            .toList();
    return switch (name) {
      case "sqrt" -> operation(Operator.SQRT, values);
      case "floor" -> operation(Operator.FLOOR, values);
      case "ceil" -> operation(Operator.CEIL, values);
      case "rint" -> operation(Operator.RINT, values);
      case "square" -> operation(Operator.MULTIPLY, List.of(values.getFirst(), values.getFirst()));
      case "reciprocal" ->
          operation(
              Operator.DIVIDE, List.of(new Constant(ValueType.DOUBLE, "1.0"), values.getFirst()));
      default -> inlining.named(name, new Function(ValueType.DOUBLE, name, values));
    };
  }

  private static Expression operation(Operator operator, List<Expression> values) {
    return new Operation(operator, ValueType.DOUBLE, values);
  }
}
