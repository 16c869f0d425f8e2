package dev.recordwire.array;

import dev.recordwire.array.internal.kernel.Operator;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One of the methods by which a dtype's elements can be asked for the results of an operator: of a
/// view itself, or of what it is in steps or on several threads; with a view or with one operand;
/// new, into a target, or in place. They are found by their names, so that none is forgotten.
record ArithmeticForm(Operator operator, Method method) {
  /// Divides what is far too small to be worth it.
  private static final ParallelParts SMALL = new ParallelParts(1025, 1024);

  static List<ArithmeticForm> of(TypeCode type, Operator operator) {
    ArrayView empty = ArrayView.zeros(type, 0);
    return Stream.of(empty, receiver("Lazy", empty), receiver("Parallel", empty))
        .flatMap(receiver -> Stream.of(receiver.getClass().getMethods()))
        .filter(method -> Verbs.of(operator).contains(method.getName()) && !method.isBridge())
        .filter(method -> method.getDeclaringClass() != ArrayArithmetic.class)
        .filter(method -> method.getDeclaringClass() != ArrayFunctions.class)
        .map(method -> new ArithmeticForm(operator, method))
        .toList();
  }

  /// Whether all elements are combined with one and the same operand.
  boolean takesOneOperand() {
    return Stream.of(method.getParameterTypes()).anyMatch(Class::isPrimitive);
  }

  boolean takesView() {
    return takesTwo() && !takesOneOperand();
  }

  private boolean takesTwo() {
    return operator.kind() == Operator.Kind.ARITHMETIC
        || operator.kind() == Operator.Kind.FUNCTION_OF_TWO;
  }

  /// Whether it makes new elements of a view.
  boolean isPlain() {
    return isOfView() && !changesInPlace() && target() < 0;
  }

  boolean changesInPlace() {
    return method.getReturnType() == void.class;
  }

  private boolean isOfView() {
    Class<?> type = method.getDeclaringClass();
    return !LazyView.class.isAssignableFrom(type)
        && !ParallelView.class.isAssignableFrom(type)
        && type != ParallelFloatFunctions.class;
  }

  /// Whether it can be told what to do with overflows, or does what it does by itself.
  boolean takes(Overflow overflow) {
    return overflow == Overflow.THROW
        || Stream.of(method.getParameterTypes()).anyMatch(type -> type == Overflow.class);
  }

  /// The parameter that is written to, or -1.
  private int target() {
    int last = method.getParameterCount() - 1;
    boolean view = last >= 0 && ArrayView.class.isAssignableFrom(method.getParameterTypes()[last]);
    return view && !(last == 0 && takesView()) ? last : -1;
  }

  /// The results for the elements. Only a target changes, or a view that is changed in place.
  ///
  /// @param written what is written to if this form writes to what it is given
  ArrayView results(ArrayView a, ArrayView b, Number operand, Overflow overflow, ArrayView written)
      throws ReflectiveOperationException {
    if (changesInPlace()) {
      written.takeFrom(a);
    }
    List<Object> arguments = new ArrayList<>();
    Class<?>[] types = method.getParameterTypes();
    for (int i = 0; i < types.length; i++) {
      if (types[i] == Overflow.class) {
        arguments.add(overflow);
      } else if (i == target()) {
        arguments.add(written);
      } else if (types[i] == int.class) {
        arguments.add(operand.intValue());
      } else if (types[i] == long.class) {
        arguments.add(operand.longValue());
      } else if (types[i] == float.class) {
        arguments.add(operand.floatValue());
      } else if (types[i] == double.class) {
        arguments.add(operand.doubleValue());
      } else {
        arguments.add(b);
      }
    }
    Object receiver = receiver(prefix(), changesInPlace() ? written : a);
    return view(method.invoke(receiver, arguments.toArray()), written);
  }

  private static ArrayView view(@Nullable Object result, ArrayView written)
      throws ReflectiveOperationException {
    if (result == null) {
      return written;
    }
    return result instanceof ArrayView view
        ? view
        : (ArrayView) result.getClass().getMethod("toView").invoke(result);
  }

  private String prefix() {
    if (isOfView()) {
      return "";
    }
    return LazyView.class.isAssignableFrom(method.getDeclaringClass()) ? "Lazy" : "Parallel";
  }

  private static Object receiver(String prefix, ArrayView view) {
    try {
      return switch (prefix) {
        case "Lazy" -> view.getClass().getMethod("lazy").invoke(view);
        case "Parallel" ->
            view.getClass()
                .getMethod("parallel")
                .getReturnType()
                .getDeclaredConstructors()[0]
                .newInstance(view, SMALL);
        default -> view;
      };
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("can't make the receiver of " + prefix, e);
    }
  }

  @Override
  public String toString() {
    return method.toGenericString().replaceAll("\\w+\\.", "");
  }
}
