package dev.recordwire.processor.kernels.analysis;

import dev.recordwire.processor.kernels.model.Expression;
import dev.recordwire.processor.kernels.model.Expression.Constant;
import dev.recordwire.processor.kernels.model.Expression.Operation;
import dev.recordwire.processor.kernels.model.Operator;
import dev.recordwire.processor.kernels.model.ValueType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Constants, and values converted to other types.
final class Values {
  private Values() {}

  /// Returns a value converted to a type.
  static Expression cast(Expression value, ValueType type) {
    if (value.type() == type || !type.isNumeric() || !value.type().isNumeric()) {
      return value;
    }
    if (value instanceof Constant(ValueType number, String java) && number == ValueType.INT) {
      return constant(Integer.parseInt(java), type);
    }
    return floatRoot(value, type).orElseGet(() -> new Operation(Operator.CAST, type, value));
  }

  /// Returns a constant of a type that an `int` is converted to.
  private static Expression constant(int number, ValueType type) {
    return switch (type) {
      case LONG -> new Constant(type, number + "L");
      case FLOAT -> new Constant(type, text((float) number));
      case DOUBLE -> new Constant(type, text((double) number));
      default ->
          new Operation(Operator.CAST, type, new Constant(ValueType.INT, Integer.toString(number)));
    };
  }

  /// Returns `(float) Math.sqrt(x)` of a float as the root of a float: a double has more than twice
  /// the digits, so rounding twice does no harm.
  private static Optional<Expression> floatRoot(Expression value, ValueType type) {
    return type == ValueType.FLOAT
            && !value.isUniform()
            && value instanceof Operation(Operator root, _, List<Expression> roots)
            && root == Operator.SQRT
            && roots.getFirst() instanceof Operation(Operator cast, _, List<Expression> widened)
            && cast == Operator.CAST
            && widened.getFirst().type() == ValueType.FLOAT
        ? Optional.of(new Operation(Operator.SQRT, type, widened))
        : Optional.empty();
  }

  /// Returns the constant of a value, if it is a primitive one.
  static Optional<Expression> constant(@Nullable Object value) {
    return switch (value) {
      case Boolean bool -> Optional.of(new Constant(ValueType.BOOLEAN, bool.toString()));
      case Byte number -> Optional.of(new Constant(ValueType.BYTE, "(byte) " + number));
      case Short number -> Optional.of(new Constant(ValueType.SHORT, "(short) " + number));
      case Character letter ->
          Optional.of(new Constant(ValueType.CHAR, "(char) " + (int) letter.charValue()));
      case Integer number -> Optional.of(new Constant(ValueType.INT, number.toString()));
      case Long number -> Optional.of(new Constant(ValueType.LONG, number + "L"));
      case Float number -> Optional.of(new Constant(ValueType.FLOAT, text(number)));
      case Double number -> Optional.of(new Constant(ValueType.DOUBLE, text(number)));
      case null, default -> Optional.empty();
    };
  }

  private static String text(float number) {
    if (Float.isNaN(number)) {
      return "Float.NaN";
    }
    return Float.isInfinite(number)
        ? number > 0 ? "Float.POSITIVE_INFINITY" : "Float.NEGATIVE_INFINITY"
        : number + "f";
  }

  private static String text(double number) {
    if (Double.isNaN(number)) {
      return "Double.NaN";
    }
    return Double.isInfinite(number)
        ? number > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY"
        : Double.toString(number);
  }
}
