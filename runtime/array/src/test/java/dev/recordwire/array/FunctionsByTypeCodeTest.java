package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Elementary functions of views whose types are known at run time alone are those of the type that
/// their elements are computed with in.
final class FunctionsByTypeCodeTest {
  private static final double OPERAND = 1.5;

  private static List<Method> methods(Class<?>... parameters) {
    List<Method> methods =
        Stream.of(ArrayFunctions.class.getMethods())
            .filter(method -> List.of(method.getParameterTypes()).equals(List.of(parameters)))
            .toList();
    assertThat(methods.size()).isAtLeast(3);
    return methods;
  }

  private static ArrayView elements(TypeCode type) {
    return Float64View.of(1, 0, 1, 1).convert(type);
  }

  /// The type that elements of another type are computed with in.
  private static TypeCode computed(TypeCode type) {
    return switch (type) {
      case FLOAT16, FLOAT32 -> TypeCode.FLOAT32;
      default -> TypeCode.FLOAT64;
    };
  }

  private static TypeCode result(TypeCode type) {
    return type == TypeCode.FLOAT16 ? type : computed(type);
  }

  @ParameterizedTest
  @EnumSource
  void functionsOfOneNumberAreComputedInFloatingPoint(TypeCode type)
      throws ReflectiveOperationException {
    ArrayView view = elements(type);
    for (Method method : methods()) {
      ArrayView actual = (ArrayView) method.invoke(view);
      ArrayView wide = view.convert(computed(type));
      ArrayView expected = (ArrayView) FloatView.class.getMethod(method.getName()).invoke(wide);
      assertWithMessage(method.getName()).that(actual).isEqualTo(expected.convert(result(type)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void functionsOfTwoNumbersAreComputedInTheTypeOfBoth(TypeCode type)
      throws ReflectiveOperationException {
    ArrayView view = elements(type);
    for (Method method : methods(ArrayView.class)) {
      Method wide = FloatView.class.getMethod(method.getName(), FloatView.class);
      ArrayView expected =
          (ArrayView) wide.invoke(view.convert(computed(type)), view.convert(computed(type)));
      assertWithMessage(method.getName())
          .that(method.invoke(view, view))
          .isEqualTo(expected.convert(result(type)));
      ArrayView doubles = view.convert(TypeCode.FLOAT64);
      assertWithMessage(method.getName())
          .that(method.invoke(view, doubles))
          .isEqualTo(wide.invoke(doubles, doubles));
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneOperandIsTakenForEachElement(TypeCode type) throws ReflectiveOperationException {
    ArrayView view = elements(type);
    for (Method method : methods(double.class)) {
      ArrayView operands = Float64View.full(view.size(), OPERAND).convert(computed(type));
      Method wide = FloatView.class.getMethod(method.getName(), FloatView.class);
      ArrayView expected = (ArrayView) wide.invoke(view.convert(computed(type)), operands);
      assertWithMessage(method.getName())
          .that(method.invoke(view, OPERAND))
          .isEqualTo(expected.convert(result(type)));
    }
  }

  @Test
  void float16StaysFloat16() {
    Float16View view = Float16View.of(0.5f, 2);
    assertThat(view.exp()).isEqualTo(Float16View.of((float) Math.exp(0.5), (float) Math.exp(2)));
    assertThat(view.pow(2)).isEqualTo(Float16View.of(0.25f, 4));
    assertThat(view.hypot(view)).isEqualTo(Float16View.of(0.70710677f, 2.828427f));
    assertThat(view.atan2(view)).isEqualTo(Float16View.of(0.7853982f, 0.7853982f));
  }

  @Test
  void viewsOfOtherSizesAreRefused() {
    ArrayView view = Int32View.of(1, 2);
    ArrayView other = Int32View.of(1);
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> view.pow(other));
    assertThat(e).hasMessageThat().contains("2 elements");
  }
}
