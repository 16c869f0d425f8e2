package dev.recordwire.array;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.array.internal.kernel.Operator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every operator on floating-point numbers gives what Java's own arithmetic gives, to the last
/// bit, in every form that it has.
final class FloatArithmeticTest {
  private static final double[] SPECIAL = {
    0.0,
    -0.0,
    1,
    -1,
    3,
    0x1p-30,
    1e30,
    -1e30,
    Double.MIN_VALUE,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    Float.MIN_VALUE,
    Float.MAX_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };

  @ParameterizedTest
  @EnumSource(names = {"FLOAT32", "FLOAT64"})
  void resultsAreThoseOfJava(TypeCode type) {
    List<Double> values = new ArrayList<>();
    new Random(5).doubles(20, -100, 100).forEach(values::add);
    for (double value : SPECIAL) {
      values.add(value);
    }
    List<Double> a = new ArrayList<>();
    List<Double> b = new ArrayList<>();
    for (double x : values) {
      for (double y : values) {
        a.add(x);
        b.add(y);
      }
    }
    try (ForkJoinPool pool = new ForkJoinPool(3)) {
      Verbs.ofFloats()
          .forEach(
              operator ->
                  pool.submit(() -> check(operator, view(type, a), view(type, b), values)).join());
    }
  }

  /// A function of the views gives what the function of that name in [ArrayMath] gives.
  @ParameterizedTest
  @EnumSource(names = {"FLOAT32", "FLOAT64"})
  void functionsAreThoseOfArrayMath(TypeCode type) {
    List<Double> a = new ArrayList<>();
    List<Double> b = new ArrayList<>();
    Random random = new Random(8);
    for (double x : SPECIAL) {
      for (double y : SPECIAL) {
        a.add(x);
        b.add(y);
      }
    }
    for (int i = 0; i < 1100; i++) {
      a.add(random.nextDouble(-4, 4));
      b.add(random.nextDouble(-4, 4));
    }
    List<Double> operands = List.of(-0.0, 2.5, -3.0, Double.NaN, Double.POSITIVE_INFINITY);
    try (ForkJoinPool pool = new ForkJoinPool(3)) {
      Verbs.ofFunctions()
          .forEach(
              operator ->
                  pool.submit(() -> check(operator, view(type, a), view(type, b), operands))
                      .join());
    }
  }

  private static ArrayView view(TypeCode type, List<Double> values) {
    double[] array = values.stream().mapToDouble(value -> value).toArray();
    return Float64View.of(array).convert(type);
  }

  private static void check(Operator operator, ArrayView a, ArrayView b, List<Double> operands) {
    List<ArithmeticForm> forms = ArithmeticForm.of(a.typeCode(), operator);
    assertWithMessage("%s %s", a.typeCode(), operator).that(forms).isNotEmpty();
    for (ArithmeticForm form : forms) {
      if (form.takesOneOperand()) {
        for (double operand : operands) {
          ArrayView all = view(a.typeCode(), Collections.nCopies((int) a.size(), operand));
          check(form, a, all, operand);
        }
      } else {
        check(form, a, b, 0);
      }
    }
  }

  private static void check(ArithmeticForm form, ArrayView a, ArrayView b, double operand) {
    ArrayView actual;
    try {
      ArrayView written = ArrayView.zeros(a.typeCode(), a.size());
      actual = form.results(a, b, operand, Overflow.THROW, written);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(form + " with " + operand, e);
    }
    for (long i = 0; i < a.size(); i++) {
      double x = a.getAsDouble(i);
      double y = b.getAsDouble(i);
      double expected =
          a.typeCode() == TypeCode.FLOAT32
              ? of(form.operator(), (float) x, (float) y)
              : of(form.operator(), x, y);
      assertWithMessage("%s of %s and %s", form, x, y)
          .that(Double.doubleToLongBits(actual.getAsDouble(i)))
          .isEqualTo(Double.doubleToLongBits(expected));
    }
  }

  private static double of(Operator operator, double a, double b) {
    return switch (operator) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case TIMES -> a * b;
      case DIVIDED_BY -> a / b;
      case SUBTRACTED_FROM -> b - a;
      case DIVIDED_INTO -> b / a;
      case MINIMUM -> Math.min(a, b);
      case MAXIMUM -> Math.max(a, b);
      case NEGATE -> -a;
      case ABS -> Math.abs(a);
      case SQRT -> Math.sqrt(a);
      default -> MathFunctions.of(operator, a, b);
    };
  }

  private static double of(Operator operator, float a, float b) {
    return switch (operator) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case TIMES -> a * b;
      case DIVIDED_BY -> a / b;
      case SUBTRACTED_FROM -> b - a;
      case DIVIDED_INTO -> b / a;
      default -> (float) of(operator, (double) a, (double) b);
    };
  }
}
