package dev.recordwire.array;

import dev.recordwire.kernel.Operator;
import java.util.List;
import java.util.stream.Stream;

/// The names that operators have as methods of views.
final class Verbs {
  private Verbs() {}

  /// The operators that views of integers have.
  static Stream<Operator> ofIntegers() {
    return Stream.of(Operator.values())
        .filter(
            operator ->
                operator.kind() == Operator.Kind.ARITHMETIC
                    || operator.kind() == Operator.Kind.SIGN);
  }

  /// The methods that do what an operator of [#ofIntegers] says: the one that makes new elements,
  /// and, where there is one, the one that works in place.
  static List<String> of(Operator operator) {
    return switch (operator) {
      case PLUS -> List.of("plus", "add");
      case MINUS -> List.of("minus", "subtract");
      case TIMES -> List.of("times", "multiply");
      case DIVIDED_BY -> List.of("dividedBy", "divide");
      case MINIMUM -> List.of("minimum");
      case MAXIMUM -> List.of("maximum");
      case NEGATE -> List.of("negate");
      case ABS -> List.of("abs");
      case SQRT, LESS, LESS_OR_EQUAL, EQUAL, NOT_EQUAL, GREATER_OR_EQUAL, GREATER, AND, OR, NONE ->
          throw operator.unknown();
    };
  }
}
