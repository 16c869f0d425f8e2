package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.array.internal.kernel.Operator;
import java.lang.foreign.ValueLayout;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Views of any two types compare as their elements do, as numbers.
final class ExactComparisonTest {
  private static final double[] VALUES = {
    0,
    -0.0,
    0.5,
    -0.5,
    1,
    -1,
    2,
    127,
    255,
    65504,
    0x1p24,
    0x1p53,
    0x1p53 + 2,
    0x1p62,
    0x1p63,
    -0x1p63,
    0x1.fffffffffffffp62,
    0x1.fffffffffffffp63,
    0x1p64,
    -0x1p64,
    1e300,
    -1e300,
    Double.MIN_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };
  private static final long[] NEIGHBOURS = {
    (1L << 53) + 1,
    (1L << 53) - 1,
    Long.MAX_VALUE,
    Long.MAX_VALUE - 1,
    Long.MIN_VALUE,
    Long.MIN_VALUE + 1,
    -1,
    -2,
    1 << 24 | 1
  };

  private static boolean answer(Operator operator, int order) {
    return switch (operator) {
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case GREATER_OR_EQUAL -> order >= 0;
      case GREATER -> order > 0;
      default -> throw operator.unknown();
    };
  }

  private static BoolView compare(Operator operator, ArrayView a, ArrayView b)
      throws ReflectiveOperationException {
    String name = Verbs.of(operator).getFirst();
    return (BoolView) ArrayView.class.getMethod(name, ArrayView.class).invoke(a, b);
  }

  private static ArrayView values(TypeCode type) {
    ArrayView floats = Float64View.of(VALUES).convert(type, Overflow.SATURATE);
    ArrayView integers = Int64View.of(NEIGHBOURS).convert(type, Overflow.WRAP);
    List<byte[]> bytes = new ArrayList<>();
    for (ArrayView view : List.of(floats, integers)) {
      bytes.add(view.segment().toArray(ValueLayout.JAVA_BYTE));
    }
    byte[] all = new byte[bytes.get(0).length + bytes.get(1).length];
    System.arraycopy(bytes.get(0), 0, all, 0, bytes.get(0).length);
    System.arraycopy(bytes.get(1), 0, all, bytes.get(0).length, bytes.get(1).length);
    return Views.wrap(type, all, 0, all.length / type.byteSize());
  }

  private static boolean isNaN(ArrayView view, long index) {
    return view.typeCode().isFloat() && Double.isNaN(view.getAsDouble(index));
  }

  /// Order as numbers, where infinities are beyond all.
  private static int order(ArrayView a, long i, ArrayView b, long j) {
    double left = a.getAsDouble(i);
    double right = b.getAsDouble(j);
    if (Double.isInfinite(left) || Double.isInfinite(right)) {
      return left < right ? -1 : left > right ? 1 : 0;
    }
    return number(a, i).compareTo(number(b, j));
  }

  private static BigDecimal number(ArrayView view, long index) {
    return view.typeCode().isFloat() || view.typeCode() == TypeCode.BOOL
        ? new BigDecimal(view.getAsDouble(index))
        : new BigDecimal(Views.text(view, index));
  }

  @ParameterizedTest
  @EnumSource
  void elementsCompareAsNumbers(TypeCode first) throws ReflectiveOperationException {
    for (TypeCode second : TypeCode.values()) {
      ArrayView a = values(first);
      ArrayView b = values(second);
      for (long shift = 0; shift < b.size(); shift++) {
        ArrayView right = rotated(b, shift);
        for (Operator operator : Verbs.of(Operator.Kind.COMPARISON).toList()) {
          BoolView mask = compare(operator, a, right);
          for (long i = 0; i < a.size(); i++) {
            boolean expected =
                (isNaN(a, i) || isNaN(right, i))
                    ? operator == Operator.NOT_EQUAL
                    : answer(operator, order(a, i, right, i));
            assertWithMessage(
                    "%s %s %s %s %s",
                    first, Views.text(a, i), operator, second, Views.text(right, i))
                .that(mask.get(i))
                .isEqualTo(expected);
          }
        }
      }
    }
  }

  private static ArrayView rotated(ArrayView view, long shift) {
    ArrayView rotated = ArrayView.zeros(view.typeCode(), view.size());
    rotated.slice(0, view.size() - shift).takeFrom(view.slice(shift, view.size()));
    rotated.slice(view.size() - shift, view.size()).takeFrom(view.slice(0, shift));
    return rotated;
  }

  /// float64 does not hold all integers of 64 bits, nor their differences.
  private static boolean areClose(
      ArrayView a, long i, ArrayView b, long j, double relative, double absolute) {
    double left = a.getAsDouble(i);
    double right = b.getAsDouble(j);
    if (!Double.isFinite(left) || !Double.isFinite(right)) {
      return left == right;
    }
    double most = absolute + relative * Math.abs(right);
    boolean areHeld = Math.max(Math.abs(left), Math.abs(right)) < 0x1p53;
    boolean isRounded = !areHeld && (isLong(a) || isLong(b));
    return !isRounded
        ? Math.abs(left - right) <= most
        : number(a, i).subtract(number(b, j)).abs().compareTo(new BigDecimal(most)) <= 0;
  }

  private static boolean isLong(ArrayView view) {
    return view.typeCode() == TypeCode.INT64 || view.typeCode() == TypeCode.UINT64;
  }

  @ParameterizedTest
  @EnumSource
  void elementsAreCloseAsNumbers(TypeCode first) {
    double[][] tolerances = {{0, 0}, {0, 1}, {0, 0x1p63}, {1e-17, 0}, {1, 0.25}};
    for (TypeCode second : TypeCode.values()) {
      ArrayView a = values(first);
      ArrayView b = values(second);
      for (long shift = 0; shift < b.size(); shift++) {
        ArrayView right = rotated(b, shift);
        for (double[] tolerance : tolerances) {
          BoolView mask = a.isClose(right, tolerance[0], tolerance[1]);
          assertThat(a.allClose(right, tolerance[0], tolerance[1])).isEqualTo(mask.all());
          for (long i = 0; i < a.size(); i++) {
            if (mask.get(i) != areClose(a, i, right, i, tolerance[0], tolerance[1])) {
              String pair = Views.text(a, i) + " and " + Views.text(right, i);
              throw new AssertionError(first + ", " + second + ": " + pair + " are " + mask.get(i));
            }
          }
        }
      }
    }
  }

  @Test
  void elementsAreInOthersAsExactNumbers() {
    long beyond = (1L << 53) + 1;
    Int64View int64 = Int64View.of(Long.MAX_VALUE, Long.MIN_VALUE, beyond, 7);
    assertThat(int64.isIn(Float64View.of(0x1p63, -0x1p63, 0x1p53, 7, Double.NaN)))
        .isEqualTo(BoolView.of(false, true, false, true));
    assertThat(int64.isIn(Uint64View.of(Long.MAX_VALUE, Long.MIN_VALUE, beyond, 7)))
        .isEqualTo(BoolView.of(true, false, true, true));
    assertThat(Uint64View.of(-1, Long.MIN_VALUE, 7).isIn(Float64View.of(0x1p64, 0x1p63, -7)))
        .isEqualTo(BoolView.of(false, true, false));
    assertThat(Float64View.of(0x1p53, 0x1p54, Double.NaN).isIn(Int64View.of(beyond, 1L << 54)))
        .isEqualTo(BoolView.of(false, true, false));
    assertThat(Float32View.of(0x1p24f, 3).isIn(Int64View.of((1L << 24) + 1, 3)))
        .isEqualTo(BoolView.of(false, true));
  }
}
