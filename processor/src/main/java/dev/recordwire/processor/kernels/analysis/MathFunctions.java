package dev.recordwire.processor.kernels.analysis;

import dev.recordwire.processor.kernels.model.Expression;
import dev.recordwire.processor.kernels.model.Expression.Operation;
import dev.recordwire.processor.kernels.model.Operator;
import dev.recordwire.processor.kernels.model.ValueType;
import java.util.List;
import java.util.Optional;

/// The functions of [Math] that are exact, and so the same in a vector and for a single number.
final class MathFunctions {
  private MathFunctions() {}

  /// Returns the call of a function, if it is one of these.
  static Optional<Expression> of(String name, List<Expression> arguments) {
    if (!arguments.stream().allMatch(each -> each.type().isNumeric())) {
      return Optional.empty();
    }
    return switch (name + arguments.size()) {
      case "sqrt1" -> Optional.of(call(Operator.SQRT, ValueType.DOUBLE, arguments));
      case "floor1" -> Optional.of(call(Operator.FLOOR, ValueType.DOUBLE, arguments));
      case "ceil1" -> Optional.of(call(Operator.CEIL, ValueType.DOUBLE, arguments));
      case "rint1" -> Optional.of(call(Operator.RINT, ValueType.DOUBLE, arguments));
      case "abs1" -> Optional.of(call(Operator.ABS, common(arguments), arguments));
      case "min2" -> Optional.of(call(Operator.MIN, common(arguments), arguments));
      case "max2" -> Optional.of(call(Operator.MAX, common(arguments), arguments));
      case "fma3" -> Optional.of(call(Operator.FMA, fraction(arguments), arguments));
      default -> Optional.empty();
    };
  }

  private static Expression call(Operator operator, ValueType type, List<Expression> arguments) {
    return new Operation(
        operator, type, arguments.stream().map(each -> Values.cast(each, type)).toList());
  }

  private static ValueType common(List<Expression> arguments) {
    return arguments.stream().map(Expression::type).reduce(ValueType.INT, ValueType::promoted);
  }

  private static ValueType fraction(List<Expression> arguments) {
    ValueType common = common(arguments);
    return common.isFloatingPoint() ? common : ValueType.FLOAT;
  }
}
