package dev.recordwire.array;

import com.google.common.base.Splitter;
import dev.recordwire.array.internal.kernel.Operator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The names that operators have as methods of views.
final class Verbs {
  private Verbs() {}

  /// The operators that views of integers have.
  static Stream<Operator> ofIntegers() {
    return Stream.concat(of(Operator.Kind.ARITHMETIC), of(Operator.Kind.SIGN));
  }

  /// The operators that views of floating-point numbers have.
  static Stream<Operator> ofFloats() {
    return Stream.concat(ofIntegers(), of(Operator.Kind.ROOT));
  }

  /// The elementary functions, which views of floating-point numbers have.
  static Stream<Operator> ofFunctions() {
    return Stream.concat(of(Operator.Kind.FUNCTION), of(Operator.Kind.FUNCTION_OF_TWO));
  }

  static Stream<Operator> of(Operator.Kind kind) {
    return Stream.of(Operator.values()).filter(operator -> operator.kind() == kind);
  }

  /// The methods that do what an operator says: the one that makes new elements, and, where there
  /// is one, the one that works in place.
  static List<String> of(Operator operator) {
    return switch (operator) {
      case PLUS -> List.of("plus", "add");
      case MINUS -> List.of("minus", "subtract");
      case TIMES -> List.of("times", "multiply");
      case DIVIDED_BY -> List.of("dividedBy", "divide");
      case SUBTRACTED_FROM -> List.of("subtractedFrom");
      case DIVIDED_INTO -> List.of("dividedInto");
      case MINIMUM -> List.of("minimum");
      case MAXIMUM -> List.of("maximum");
      case NEGATE -> List.of("negate");
      case ABS -> List.of("abs");
      case SQRT -> List.of("sqrt");
      case LESS -> List.of("lessThan");
      case LESS_OR_EQUAL -> List.of("lessThanOrEqual");
      case EQUAL -> List.of("equalTo");
      case NOT_EQUAL -> List.of("notEqualTo");
      case GREATER_OR_EQUAL -> List.of("greaterThanOrEqual");
      case GREATER -> List.of("greaterThan");
      case IS_NAN -> List.of("isNaN");
      case IS_INFINITE -> List.of("isInfinite");
      case IS_FINITE -> List.of("isFinite");
      case SIGN_BIT -> List.of("signBit");
      case BIT_AND -> List.of("and");
      case BIT_OR -> List.of("or");
      case BIT_XOR -> List.of("xor");
      case SHIFT_LEFT -> List.of("shiftedLeft");
      case SHIFT_RIGHT -> List.of("shiftedRight");
      case AND -> List.of("and");
      case OR -> List.of("or");
      case NONE -> throw operator.unknown();
      default -> List.of(method(operator));
    };
  }

  /// The name of a constant as that of a method: `FLOOR_DIVIDE` as `floorDivide`.
  static String method(Operator operator) {
    StringBuilder name = new StringBuilder();
    for (String word : Splitter.on('_').split(operator.name().toLowerCase(Locale.ROOT))) {
      name.append(
          name.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }
}
