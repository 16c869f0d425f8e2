package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A program that knows no more than a type's code gets the same answers of every type.
final class StatisticsByTypeCodeTest {
  private static final double CLOSE = 1e-12;

  /// Numbers that every type holds, but bool, which holds whether they are 0.
  private static final double[] NUMBERS = {3, 0, 7, 1, 0, 100, 7, 2};

  private static double[] held(TypeCode type) {
    return type == TypeCode.BOOL
        ? Arrays.stream(NUMBERS).map(number -> number == 0 ? 0 : 1).toArray()
        : NUMBERS;
  }

  /// The numbers, every other one in memory that is twice as long where `step` is 2.
  private static ArrayView view(TypeCode type, int step) {
    double[] held = held(type);
    ArrayView all = ArrayView.zeros(type, (long) held.length * step);
    ArrayView view = all.slice(0, all.size(), step);
    view.takeFrom(Float64View.of(held).convert(type));
    return view;
  }

  @ParameterizedTest
  @EnumSource
  void statisticsAreThoseOfTheNumbers(TypeCode type) {
    double[] held = held(type);
    double[] sorted = held.clone();
    Arrays.sort(sorted);
    double sum = Arrays.stream(held).sum();
    double mean = sum / held.length;
    double squares = Arrays.stream(held).map(x -> (x - mean) * (x - mean)).sum();
    for (int step = 1; step <= 2; step++) {
      ArrayView view = view(type, step);
      assertThat(view.getAsDouble(2)).isEqualTo(held[2]);
      assertThat(view.sumAsDouble()).isEqualTo(sum);
      assertThat(view.minAsDouble()).isEqualTo(sorted[0]);
      assertThat(view.maxAsDouble()).isEqualTo(sorted[sorted.length - 1]);
      assertThat(view.mean()).isEqualTo(mean);
      assertThat(view.variance()).isWithin(CLOSE * squares).of(squares / held.length);
      assertThat(view.variance(1)).isWithin(CLOSE * squares).of(squares / (held.length - 1));
      assertThat(view.std()).isEqualTo(Math.sqrt(view.variance()));
      assertThat(view.std(1)).isEqualTo(Math.sqrt(view.variance(1)));
      double norm = Math.sqrt(Arrays.stream(held).map(x -> x * x).sum());
      assertThat(view.norm()).isWithin(CLOSE * norm).of(norm);
      assertThat(view.median()).isEqualTo((sorted[3] + sorted[4]) / 2);
      assertThat(view.quantile(1)).isEqualTo(sorted[sorted.length - 1]);
      assertThat(view.quantiles(0, 1)).isEqualTo(Float64View.of(sorted[0], sorted[7]));
      assertThat(view.histogram(1).counts()).isEqualTo(Int64View.of(held.length));
      assertThat(view.histogram(2, -0.5, 0.5).counts()).isEqualTo(Int64View.of(0, 2));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theOrderIsThatOfTheNumbers(TypeCode type) {
    double[] held = held(type);
    Integer[] order = {0, 1, 2, 3, 4, 5, 6, 7};
    Arrays.sort(order, (i, j) -> Double.compare(held[i], held[j]));
    double[] sorted = Arrays.stream(held).sorted().toArray();
    double[] reversed = new double[held.length];
    for (int i = 0; i < held.length; i++) {
      reversed[i] = held[held.length - 1 - i];
    }
    for (int step = 1; step <= 2; step++) {
      ArrayView view = view(type, step);
      assertThat(view.argMin()).isEqualTo(1);
      assertThat(view.argMax()).isEqualTo(type == TypeCode.BOOL ? 0 : 5);
      assertThat(view.argSort().stream().boxed().toArray())
          .isEqualTo(Arrays.stream(order).map(Integer::longValue).toArray());
      assertThat(view.sorted().toDoubles()).isEqualTo(sorted);
      assertThat(view.unique().toDoubles()).isEqualTo(Arrays.stream(sorted).distinct().toArray());
      assertThat(view.reversed().toDoubles()).isEqualTo(reversed);
      for (ArrayView same : new ArrayView[] {view.sorted(), view.unique(), view.reversed()}) {
        assertThat(same.typeCode()).isEqualTo(type);
      }
      assertThat(view.toDoubles()).isEqualTo(held);

      view.reverse();
      assertThat(view.toDoubles()).isEqualTo(reversed);
      view.sort();
      assertThat(view.toDoubles()).isEqualTo(sorted);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatHasNoAnswerIsRefused(TypeCode type) {
    ArrayView none = ArrayView.zeros(type, 0);
    assertThat(none.sumAsDouble()).isEqualTo(0);
    assertThat(none.norm()).isEqualTo(0);
    assertThat(none.argSort().size()).isEqualTo(0);
    assertThat(none.sorted()).isEqualTo(none);
    String view = none.getClass().getSimpleName();
    assertThat(assertThrows(NoSuchElementException.class, none::mean))
        .hasMessageThat()
        .isEqualTo("the mean of an empty " + view);
    assertThat(assertThrows(NoSuchElementException.class, none::maxAsDouble))
        .hasMessageThat()
        .isEqualTo("the max of an empty " + view);
    assertThat(assertThrows(NoSuchElementException.class, none::argMin))
        .hasMessageThat()
        .isEqualTo("the argMin of an empty " + view);
    ArrayView readOnly = view(type, 1).asReadOnly();
    assertThrows(UnsupportedOperationException.class, readOnly::sort);
    assertThrows(UnsupportedOperationException.class, readOnly::reverse);
    assertThat(readOnly.toDoubles()).isEqualTo(held(type));
    assertThrows(IndexOutOfBoundsException.class, () -> readOnly.getAsDouble(NUMBERS.length));
  }

  @Test
  void aSumThatNoLongHoldsIsTheNearestDouble() {
    assertThat(Int64View.of(Long.MAX_VALUE, Long.MAX_VALUE, 3).sumAsDouble()).isEqualTo(0x1p64);
    assertThat(Uint64View.of(-1, -1).sumAsDouble()).isEqualTo(0x1p65);
    assertThat(Uint64View.of(1, -1).maxAsDouble()).isEqualTo(0x1p64);
  }

  @Test
  void nanIsWhatIsLeast() {
    for (ArrayView view :
        new ArrayView[] {
          Float64View.of(2, Double.NaN, 1),
          Float32View.of(2, Float.NaN, 1),
          Float16View.of(2, Float.NaN, 1)
        }) {
      assertWithMessage(view.toString()).that(view.minAsDouble()).isNaN();
      assertWithMessage(view.toString()).that(view.maxAsDouble()).isNaN();
      assertThat(view.sorted().toString()).endsWith("[1.0, 2.0, NaN]");
    }
  }
}
