package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The functions of [ArrayMath], by their names and operators.
public final class MathFunctions {
  private static final Map<String, Method> METHODS =
      Stream.of(ArrayMath.class.getMethods())
          .filter(method -> method.getDeclaringClass() == ArrayMath.class)
          .collect(Collectors.toMap(Method::getName, Function.identity()));

  private MathFunctions() {}

  /// The names of all.
  static Iterable<String> names() {
    return METHODS.keySet();
  }

  /// The function that an operator stands for; one of one number ignores `b`.
  public static double of(Operator operator, double a, double b) {
    return operator.kind() == Operator.Kind.FUNCTION
        ? of(Verbs.method(operator), a)
        : of(Verbs.method(operator), a, b);
  }

  static double of(String name, double... arguments) {
    try {
      Method method = METHODS.get(name);
      if (method == null) {
        throw new AssertionError("no function " + name);
      }
      return arguments.length == 1
          ? (double) method.invoke(null, arguments[0])
          : (double) method.invoke(null, arguments[0], arguments[1]);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("can't call " + name, e);
    }
  }
}
